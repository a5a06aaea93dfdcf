package offerwright.calc.simulate;

import java.util.ArrayList;
import java.util.List;

/// A stretch of a person's months within one budget year, one calendar year and one level.
///
/// @param from first month
/// @param to month after the last
/// @param level index of the level
/// @param year calendar year, counted from 0
/// @param yearEnd month after the last of the calendar year, at most the horizon
/// @param grantedMonths months the grant at the start is for; 0 if no budget year begins
/// @param budgetMonths months of the budget year so far at the end
/// @param closesBudget true if the budget year ends with it
/// @param closesYear true if it is the last of the person in the calendar year
/// @param leaves true if the person leaves with it
/// @param nextLevel level after it, or `level` if there is none
record Segment(
    int from,
    int to,
    int level,
    int year,
    int yearEnd,
    int grantedMonths,
    int budgetMonths,
    boolean closesBudget,
    boolean closesYear,
    boolean leaves,
    int nextLevel) {

  /// Cuts a stint.
  static List<Segment> of(Stint stint, Horizon horizon, boolean anniversary) {
    int end = Math.min(stint.to(), horizon.months());
    int reset = anniversary ? stint.hiredMonth() : 1;
    List<Segment> segments = new ArrayList<>();
    int budgetStart = stint.from();
    int from = stint.from();
    while (from < end) {
      if (from == stint.from() || calendar(horizon, from) == reset) {
        budgetStart = from;
      }
      int to = from + 1;
      while (to < end && !cut(stint, horizon, to, reset)) {
        to++;
      }
      int year = horizon.yearOf(from);
      boolean leaves = to == end && stint.to() < horizon.months();
      segments.add(
          new Segment(
              from,
              to,
              level(stint, from),
              year,
              Math.min(12 * (year + 1) - (horizon.firstCalendarMonth() - 1), horizon.months()),
              budgetStart == from ? monthsLeft(calendar(horizon, from), reset) : 0,
              to - budgetStart,
              !leaves && calendar(horizon, to) == reset,
              to == end || calendar(horizon, to) == 1,
              leaves,
              level(stint, Math.min(to, end - 1))));
      from = to;
    }
    return List.copyOf(segments);
  }

  private static boolean cut(Stint stint, Horizon horizon, int month, int reset) {
    int calendar = calendar(horizon, month);
    return calendar == 1 || calendar == reset || level(stint, month) != level(stint, month - 1);
  }

  private static int calendar(Horizon horizon, int month) {
    return (horizon.firstCalendarMonth() - 1 + month) % 12 + 1;
  }

  private static int monthsLeft(int calendar, int reset) {
    int months = (reset - calendar + 12) % 12;
    return months == 0 ? 12 : months;
  }

  static int level(Stint stint, int month) {
    int level = stint.levels().getFirst().level();
    for (Stint.Step step : stint.levels()) {
      if (step.month() <= month) {
        level = step.level();
      }
    }
    return level;
  }
}
