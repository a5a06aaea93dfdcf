package offerwright.files.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The typeface of one document, embedded with the letters that are used. Remembers whether a
/// character was missing.
final class Letters implements AutoCloseable {
  private static final String MISSING = "?";
  private static final float UNITS = 1000;

  private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
  private final List<TrueTypeFont> files = new ArrayList<>();
  private final CmapLookup known;
  private boolean missing;

  private Letters(PDDocument document) throws IOException {
    for (Face face : Face.values()) {
      try (InputStream in =
          Objects.requireNonNull(Letters.class.getResourceAsStream(face.resource()))) {
        TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        files.add(file);
        fonts.put(face, PDType0Font.load(document, file, true));
      }
    }
    known = files.getFirst().getUnicodeCmapLookup();
  }

  static Letters of(PDDocument document) throws IOException {
    return new Letters(document);
  }

  PDFont font(Face face) {
    return Objects.requireNonNull(fonts.get(face));
  }

  /// Text as it can be printed: a question mark for what the typeface does not have; marks that
  /// only join or colour the sign before them are left out.
  String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints().forEach(each -> append(printable, each));
    return printable.toString();
  }

  private void append(StringBuilder text, int codePoint) {
    int type = Character.getType(codePoint);
    if (Character.isWhitespace(codePoint) || Character.isISOControl(codePoint)) {
      text.append(' ');
    } else if (known.getGlyphId(codePoint) != 0) {
      text.appendCodePoint(codePoint);
    } else if (type != Character.FORMAT && type != Character.NON_SPACING_MARK) {
      missing = true;
      text.append(MISSING);
    }
  }

  /// True if a character was printed as a question mark.
  boolean hasMissed() {
    return missing;
  }

  /// Width of printable text in points.
  float width(String printable, Face face, float size) throws IOException {
    return font(face).getStringWidth(printable) / UNITS * size;
  }

  /// Lines of printable text no wider than `width`; a word that is too long is broken.
  List<String> wrapped(String text, Face face, float size, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : printable(text).strip().split(" +", -1)) {
      String rest = word;
      String joined = line.isEmpty() ? rest : line + " " + rest;
      if (width(joined, face, size) <= width) {
        line.setLength(0);
        line.append(joined);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (width(rest, face, size) > width) {
        int fits = fitting(rest, face, size, width);
        lines.add(rest.substring(0, fits));
        rest = rest.substring(fits);
      }
      line.append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /// How much of a word fits, at least one character.
  private int fitting(String word, Face face, float size, float width) throws IOException {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      if (width(word.substring(0, next), face, size) > width) {
        break;
      }
      end = next;
    }
    return end;
  }

  @Override
  public void close() throws IOException {
    for (TrueTypeFont file : files) {
      file.close();
    }
  }
}
