package offerwright.files.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import offerwright.files.excel.Paper;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The pages while they are being written, from top to bottom. Places are in points; `x` from the
/// left edge of the paper, `y` from its foot.
final class Draft {
  static final float MARGIN = 42;
  private static final float FOOT = 46;

  private final PDDocument document;
  private final Letters letters;
  private final PDRectangle paper;
  private final List<PDPage> pages = new ArrayList<>();
  private PDPageContentStream stream;
  private float y;

  Draft(PDDocument document, Letters letters, Paper paper) throws IOException {
    this.document = document;
    this.letters = letters;
    this.paper =
        switch (paper) {
          case A4 -> PDRectangle.A4;
          case LETTER -> PDRectangle.LETTER;
        };
    stream = page();
    y = this.paper.getHeight() - MARGIN;
  }

  private PDPageContentStream page() throws IOException {
    PDPage page = new PDPage(paper);
    document.addPage(page);
    pages.add(page);
    return new PDPageContentStream(document, page);
  }

  Letters letters() {
    return letters;
  }

  /// Room between the margins.
  float width() {
    return paper.getWidth() - 2 * MARGIN;
  }

  float right() {
    return paper.getWidth() - MARGIN;
  }

  /// Where the next thing begins.
  float y() {
    return y;
  }

  /// Leaves a pause.
  void gap(float height) {
    y -= height;
  }

  /// Goes on at the next page unless so much room is left on this one; true if it does.
  boolean need(float height) throws IOException {
    if (y - height >= FOOT) {
      return false;
    }
    stream.close();
    stream = page();
    y = paper.getHeight() - MARGIN;
    return true;
  }

  /// A heading with a line below, kept together with what follows.
  void section(String title, float together) throws IOException {
    need(24 + together);
    gap(9);
    paragraph(Type.SECTION, title);
    gap(1);
    line(MARGIN, y, right(), y, Ink.ACCENT, 0.9f);
    gap(3);
  }

  /// Running text over the whole width.
  void paragraph(Type type, String text) throws IOException {
    paragraph(type, text, MARGIN, width());
  }

  /// Running text at a place.
  void paragraph(Type type, String text, float x, float width) throws IOException {
    for (String line : letters.wrapped(text, type.face(), type.size(), width)) {
      need(type.leading());
      gap(type.leading());
      print(x, y + type.leading() - type.size(), type, line);
    }
  }

  /// Words on a base line.
  void text(float x, float base, Type type, String text) throws IOException {
    print(x, base, type, letters.printable(text));
  }

  /// Words that end at `x`.
  void textBefore(float x, float base, Type type, String text) throws IOException {
    String printable = letters.printable(text);
    print(x - letters.width(printable, type.face(), type.size()), base, type, printable);
  }

  /// Words around `x`.
  void textAround(float x, float base, Type type, String text) throws IOException {
    String printable = letters.printable(text);
    print(x - letters.width(printable, type.face(), type.size()) / 2, base, type, printable);
  }

  private void print(float x, float base, Type type, String printable) throws IOException {
    if (printable.isBlank()) {
      return;
    }
    stream.beginText();
    stream.setFont(letters.font(type.face()), type.size());
    stream.setNonStrokingColor(type.ink().colour());
    stream.newLineAtOffset(x, base);
    stream.showText(printable);
    stream.endText();
  }

  void line(float x1, float y1, float x2, float y2, Ink ink, float width) throws IOException {
    stream.setStrokingColor(ink.colour());
    stream.setLineWidth(width);
    stream.moveTo(x1, y1);
    stream.lineTo(x2, y2);
    stream.stroke();
  }

  void fill(float x, float foot, float width, float height, Ink ink) throws IOException {
    stream.setNonStrokingColor(ink.colour());
    stream.addRect(x, foot, width, height);
    stream.fill();
  }

  void outline(float x, float foot, float width, float height, Ink ink) throws IOException {
    stream.setStrokingColor(ink.colour());
    stream.setLineWidth(0.6f);
    stream.addRect(x, foot, width, height);
    stream.stroke();
  }

  /// Closes the last page and numbers all of them.
  void finish(String foot) throws IOException {
    stream.close();
    for (int i = 0; i < pages.size(); i++) {
      stream =
          new PDPageContentStream(
              document, pages.get(i), PDPageContentStream.AppendMode.APPEND, true, true);
      line(MARGIN, FOOT - 12, right(), FOOT - 12, Ink.RULE, 0.5f);
      text(MARGIN, FOOT - 22, Type.SMALL, foot + " · Confidential");
      textBefore(right(), FOOT - 22, Type.SMALL, "page " + (i + 1) + " of " + pages.size());
      stream.close();
    }
  }
}
