package offerwright.ui.policies;

import java.math.BigDecimal;

/// What stands in a cell of the table.
///
/// @param text as it is read
/// @param key what it is sorted by; NaN comes last
/// @param more what a glance leaves out, such as the interval; may be empty
/// @param plain as it is copied and exported
/// @param quiet true where it is less than a figure
record Cell(String text, double key, String more, String plain, boolean quiet)
    implements Comparable<Cell> {
  /// A figure; it is copied with the digits it has.
  static Cell figure(String text, double key, String more) {
    boolean known = Double.isFinite(key);
    return new Cell(text, key, more, known ? plain(key) : "", !known);
  }

  /// A word.
  static Cell word(String text, String more) {
    return new Cell(text, Double.NaN, more, text, true);
  }

  private static String plain(double key) {
    return BigDecimal.valueOf(key)
        .round(new java.math.MathContext(12))
        .stripTrailingZeros()
        .toPlainString();
  }

  Cell withQuiet(boolean changed) {
    return new Cell(text, key, more, plain, changed);
  }

  @Override
  public int compareTo(Cell other) {
    int byKey = Double.compare(key, other.key);
    return byKey != 0 ? byKey : text.compareTo(other.text);
  }

  /// What a copy of the table holds.
  @Override
  public String toString() {
    return plain;
  }
}
