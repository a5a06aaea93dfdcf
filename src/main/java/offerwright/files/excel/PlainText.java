package offerwright.files.excel;

import java.util.stream.Collectors;

/// Keeps text that people typed from becoming anything but text in a workbook.
public final class PlainText {
  /// Most characters a cell can hold.
  public static final int LONGEST = 32_767;

  private PlainText() {}

  /// True if a spreadsheet that re-reads the text could take it for a formula: it begins with `=`,
  /// `+`, `-`, `@`, a tab or a line end.
  public static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
  }

  /// The text without control characters, which the file format cannot hold, and cut to what a cell
  /// can hold.
  public static String harmless(String text) {
    String clean =
        text.codePoints()
            .filter(PlainText::isPrintable)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
  }

  private static boolean isPrintable(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\t'
        || (!Character.isISOControl(codePoint)
            && Character.getType(codePoint) != Character.SURROGATE);
  }
}
