package offerwright.ui.chart;

import offerwright.ui.text.Formats;

/// What the figures of a chart are counted in.
///
/// @param caption over the axis; example: "$ million a month"
/// @param size figures are divided by this on the axis; example: 1,000,000
/// @param before in front of an exact figure; example: "$"
/// @param after behind an exact figure; example: " M tokens"
public record ChartUnit(String caption, double size, String before, String after) {
  private static final double MILLION = 1e6;
  private static final double THOUSAND = 1e3;

  /// Money on an axis up to `highest`: in millions, thousands or whole, as is readable.
  ///
  /// @param sign sign of the currency; example: "$"
  /// @param highest the largest amount shown
  /// @param per behind the caption; may be empty; example: "a month"
  public static ChartUnit money(String sign, double highest, String per) {
    double size =
        Math.abs(highest) >= MILLION ? MILLION : Math.abs(highest) >= 10 * THOUSAND ? THOUSAND : 1;
    String count = size == MILLION ? " million" : size == THOUSAND ? " thousand" : "";
    return new ChartUnit((sign + count + " " + per).strip(), size, sign, "");
  }

  /// Counted as it is, such as "M tokens".
  public static ChartUnit plain(String caption, String before, String after) {
    return new ChartUnit(caption, 1, before, after);
  }

  /// A figure in full, for tooltips and speech: $1,234,567, −$0.0375.
  public String exact(Formats formats, double figure) {
    double size = Math.abs(figure);
    int digits = size >= 1000 ? 0 : size >= 1 || size == 0 ? 2 : small(size);
    String written = formats.decimal(size, digits);
    return (figure < 0 ? "\u2212" : "") + before + written + after;
  }

  /// Decimals of a figure below 1: four, or as many as show two digits that count.
  private static int small(double size) {
    return Math.clamp((long) Math.ceil(-Math.log10(size)) + 1, 4, 12);
  }

  /// A figure as the axis counts, with three digits that count: 2.18, 30.7, −23.5. On an axis that
  /// counts thousands or millions four decimals are the most, because less is nothing there.
  public String brief(Formats formats, double figure) {
    double size = Math.abs(figure / this.size);
    int digits =
        size >= 1000
            ? 0
            : size >= 100
                ? 0
                : size >= 10 ? 1 : size >= 0.1 || size == 0 ? 2 : this.size > 1 ? 4 : small(size);
    return formats.decimal(figure / this.size, digits);
  }
}
