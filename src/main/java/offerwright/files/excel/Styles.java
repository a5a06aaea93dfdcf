package offerwright.files.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The cell styles of one workbook, each made once and shared by every cell of the same look and
/// number format.
public final class Styles {
  /// A family that is on every desktop, or has a metric twin there.
  public static final String FAMILY = "Arial";

  private final XSSFWorkbook workbook;
  private final Map<Key, XSSFCellStyle> made = new HashMap<>();
  private final Map<Letters, XSSFFont> fonts = new HashMap<>();

  /// No style yet; sets the standard font of the workbook.
  public Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont standard = workbook.getFontAt(0);
    standard.setFontName(FAMILY);
    standard.setFontHeightInPoints((short) 9);
  }

  /// The style of a look with a number format.
  public XSSFCellStyle of(Look look, String format) {
    return made.computeIfAbsent(new Key(look, format, false), this::make);
  }

  /// The style of text that a spreadsheet must never read as a formula: it carries the mark of a
  /// leading apostrophe.
  XSSFCellStyle quoted(Look look) {
    return made.computeIfAbsent(new Key(look, NumberFormats.TEXT, true), this::make);
  }

  /// The style of text, which stays text whatever it begins with.
  public XSSFCellStyle words(Look look, String text) {
    return PlainText.looksLikeFormula(text) ? quoted(look) : of(look, NumberFormats.TEXT);
  }

  private XSSFCellStyle make(Key key) {
    Look look = key.look();
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(
        fonts.computeIfAbsent(new Letters(look.points, look.face, look.colour), this::font));
    style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
    style.setAlignment(look.alignment);
    style.setVerticalAlignment(look.hangs() ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
    style.setWrapText(look.wraps() && key.format().equals(NumberFormats.TEXT));
    style.setIndention((short) (look.indented() ? 1 : 0));
    style.setQuotePrefixed(key.quoted());
    if (look.ground != Tint.NONE) {
      style.setFillForegroundColor(colour(look.ground));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    line(style, look.line);
    return style;
  }

  private XSSFFont font(Letters letters) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FAMILY);
    font.setFontHeightInPoints((short) letters.points());
    font.setBold(letters.face() == Look.Face.BOLD);
    font.setItalic(letters.face() == Look.Face.ITALIC);
    font.setColor(colour(letters.tint()));
    return font;
  }

  private static void line(XSSFCellStyle style, Look.Line line) {
    switch (line) {
      case NONE -> {}
      case INNER_BELOW -> below(style, BorderStyle.THIN, Tint.INNER);
      case ACCENT_BELOW -> below(style, BorderStyle.MEDIUM, Tint.ACCENT);
      case ACCENT_ABOVE -> above(style, BorderStyle.MEDIUM, Tint.ACCENT);
      case TEXT_BELOW -> below(style, BorderStyle.THIN, Tint.MUTED);
      case TEXT_ABOVE -> above(style, BorderStyle.THIN, Tint.TEXT);
      case TOKENS_ABOVE -> above(style, BorderStyle.THIN, Tint.TOKENS);
      case TOKENS_BELOW -> below(style, BorderStyle.THIN, Tint.TOKENS);
      case TOKENS_LEFT -> {
        style.setBorderLeft(BorderStyle.THIN);
        style.setLeftBorderColor(colour(Tint.TOKENS));
      }
      case TOKENS_RIGHT -> {
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(colour(Tint.TOKENS));
      }
    }
  }

  private static void below(XSSFCellStyle style, BorderStyle border, Tint tint) {
    style.setBorderBottom(border);
    style.setBottomBorderColor(colour(tint));
  }

  private static void above(XSSFCellStyle style, BorderStyle border, Tint tint) {
    style.setBorderTop(border);
    style.setTopBorderColor(colour(tint));
  }

  private static XSSFColor colour(Tint tint) {
    return new XSSFColor(tint.bytes(), null);
  }

  private record Key(Look look, String format, boolean quoted) {}

  private record Letters(int points, Look.Face face, Tint tint) {}
}
