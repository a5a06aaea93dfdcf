package offerwright.ui.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import offerwright.ui.text.Formats;

/// Months from left to right: names as far apart as they can be read, years under them, a line
/// between years.
///
/// @param first month at the left edge
/// @param count months, 1 or more
record MonthAxis(YearMonth first, int count) {
  private static final List<Integer> STEPS = List.of(1, 3, 6, 12);
  private static final double ROOM = 36;
  private static final double LINE = 16;

  /// From the first to the last month, both on the axis.
  static MonthAxis between(YearMonth first, YearMonth last) {
    return new MonthAxis(first, (int) Math.max(0, first.until(last, ChronoUnit.MONTHS)) + 1);
  }

  /// A stretch of one calendar year.
  ///
  /// @param year the year
  /// @param from share of the axis at which it begins
  /// @param to share at which it ends
  record YearSpan(int year, double from, double to) {}

  /// Where a month lies, 0 to 1.
  double share(YearMonth month) {
    return shareAt(monthsTo(month));
  }

  /// Where a day lies: a month's place is its first day.
  double share(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return shareAt(monthsTo(month) + (day.getDayOfMonth() - 1) / (double) month.lengthOfMonth());
  }

  private int monthsTo(YearMonth month) {
    return (int) first.until(month, ChronoUnit.MONTHS);
  }

  private double shareAt(double months) {
    return count == 1 ? 0.5 : months / (count - 1);
  }

  /// Months to write a name under when the axis is so many pixels wide. From a step of a year on
  /// none: the years stand below.
  List<YearMonth> named(double width) {
    double perMonth = width / Math.max(1, count - 1);
    int step = STEPS.stream().filter(each -> each * perMonth >= ROOM).findFirst().orElse(12);
    return step == 12
        ? List.of()
        : IntStream.range(0, count)
            .mapToObj(first::plusMonths)
            .filter(month -> (month.getMonthValue() - 1) % step == 0)
            .toList();
  }

  /// The years, each from half a month before its first to half a month after its last.
  List<YearSpan> years() {
    List<YearSpan> spans = new ArrayList<>();
    YearMonth end = first.plusMonths(count);
    for (YearMonth from = first; from.isBefore(end); from = YearMonth.of(from.getYear() + 1, 1)) {
      YearMonth next = YearMonth.of(from.getYear() + 1, 1);
      YearMonth to = next.isBefore(end) ? next : end;
      double left = monthsTo(from) - 0.5;
      double right = monthsTo(to) - 0.5;
      spans.add(
          new YearSpan(from.getYear(), Math.max(0, shareAt(left)), Math.min(1, shareAt(right))));
    }
    return spans;
  }

  /// Height it needs under a plot.
  static double height() {
    return 2 * LINE + 6;
  }

  /// Draws it under a plot.
  void draw(Ink ink, Frame frame, Formats formats) {
    ink.line("ow-axis-line", frame.left(), frame.bottom(), frame.right(), frame.bottom());
    boolean named = false;
    for (YearMonth month : named(frame.width())) {
      double x = frame.x(share(month));
      ink.line("ow-axis-line", x, frame.bottom(), x, frame.bottom() + 4);
      ink.centred(
          formats.shortMonth(month),
          "ow-caption",
          x,
          frame.bottom() + LINE,
          0,
          frame.right() + ROOM);
      named = true;
    }
    double baseline = frame.bottom() + (named ? 2 * LINE : LINE) + 1;
    for (YearSpan span : years()) {
      if (span.from() > 0) {
        double x = frame.x(span.from());
        ink.line("ow-year-line", x, frame.top(), x, frame.bottom());
      }
      String year = String.valueOf(span.year());
      double room = (span.to() - span.from()) * frame.width();
      if (room >= ink.width(year, "ow-chart-label") + 6) {
        ink.centred(
            year,
            "ow-chart-label",
            frame.x((span.from() + span.to()) / 2),
            baseline,
            frame.left() - 12,
            frame.right() + 12);
      }
    }
  }
}
