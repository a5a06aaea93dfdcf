package offerwright.ui.chart;

import java.util.stream.Stream;
import offerwright.ui.text.Formats;

/// The columns of a [ChangeBars] in one width, and how its figures are written. Where there is
/// little room, first the numbers of gainers and losers give way, then what is had today.
///
/// @param name room for names, from 0 on
/// @param today right edge; below 0 = left out
/// @param next right edge
/// @param from where the longest loss ends
/// @param to where the longest gain ends
/// @param left left edge of the bars with their labels
/// @param right right edge of the bars with their labels
/// @param gain right edge; below 0 = left out
/// @param lose right edge; below 0 = left out
record ChangeColumns(
    double name,
    double today,
    double next,
    double left,
    double from,
    double to,
    double right,
    double gain,
    double lose) {
  /// Not measured yet.
  static final ChangeColumns NONE = new ChangeColumns(0, -1, 0, 0, 0, 1, 1, -1, -1);

  private static final double GAP = 20;
  private static final double BESIDE = 6;
  private static final double LEAST_BARS = 70;
  private static final double LEAST_NAME = 48;
  private static final double MOST_NAME = 0.34;
  private static final double MOST_NAME_NARROW = 0.27;
  private static final double NARROW = 480;
  private static final int LONG_NAMES = 24;

  /// How wide words are.
  interface Ruler {
    double width(String words, String style);
  }

  /// Shares a width out.
  static ChangeColumns of(
      Change change, Change.Extent bars, double width, Ruler ruler, Formats formats) {
    double most = width * (width < NARROW ? MOST_NAME_NARROW : MOST_NAME);
    double names = Math.max(LEAST_NAME, Math.min(names(change, ruler), most));
    double today =
        column("today", change.extent(Change.Row::today), "ow-chart-label", ruler, formats);
    double next = column("new", change.extent(Change.Row::next), "ow-chart-strong", ruler, formats);
    double counts =
        change.counted()
            ? Stream.of("lose", formats.count(most(change)))
                .mapToDouble(words -> ruler.width(words, "ow-chart-label"))
                .max()
                .orElse(0)
            : 0;
    double below = bars.least() < 0 ? label(bars.least(), bars, ruler, formats) : 0;
    double above = bars.greatest() > 0 ? label(bars.greatest(), bars, ruler, formats) : 0;
    double needed = below + above + LEAST_BARS + GAP;
    boolean withCounts =
        counts > 0 && width - names - today - next - 2 * counts - 4 * GAP >= needed;
    double rest = width - names - next - GAP - (withCounts ? 2 * (counts + GAP) : 0);
    boolean withToday = rest - today - GAP >= needed;
    double todayEnd = withToday ? names + GAP + today : -1;
    double nextEnd = (withToday ? todayEnd : names) + GAP + next;
    double right = withCounts ? width - 2 * (counts + GAP) : width;
    double left = nextEnd + GAP / 2;
    return new ChangeColumns(
        names,
        todayEnd,
        nextEnd,
        left,
        left + below,
        Math.max(left + below + 1, right - above),
        right,
        withCounts ? width - counts - GAP : -1,
        withCounts ? width : -1);
  }

  /// The longest names by their letters are measured, not all of a hundred thousand.
  private static double names(Change change, Ruler ruler) {
    return Stream.concat(
            Stream.of(change.heading()),
            change.rows().stream()
                .map(Change.Row::name)
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .limit(LONG_NAMES))
        .mapToDouble(words -> ruler.width(words, "ow-chart-strong"))
        .max()
        .orElse(0);
  }

  private static long most(Change change) {
    return change.rows().stream().mapToInt(row -> Math.max(row.gain(), row.lose())).max().orElse(0);
  }

  private static double column(
      String heading, Change.Extent extent, String style, Ruler ruler, Formats formats) {
    double figures =
        Stream.of(extent.least(), extent.greatest())
            .mapToDouble(end -> ruler.width(formats.decimal(end, extent.digits()), style))
            .max()
            .orElse(0);
    return Math.ceil(Math.max(figures, ruler.width(heading, "ow-caption")));
  }

  private static double label(double end, Change.Extent bars, Ruler ruler, Formats formats) {
    return Math.ceil(ruler.width(signed(end, bars.digits(), formats), "ow-chart-label")) + BESIDE;
  }

  /// Where a change ends.
  double x(double change, Change.Extent bars) {
    double share = bars.span() > 0 ? (change - bars.least()) / bars.span() : 0;
    return from + Math.clamp(share, 0, 1) * (to - from);
  }

  /// With its sign; nothing at all has none.
  static String signed(double change, int digits, Formats formats) {
    String written = formats.decimal(Math.abs(change), digits);
    boolean none = written.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
    if (change == 0) {
      return "0";
    }
    return none ? written : (change > 0 ? "+" : "\u2212") + written;
  }
}
