package offerwright.calc.simulate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// What everybody together came to in one pairing on the 256 paths of a block. Amounts are in the
/// unit of account: money, or units at today's price where the budget is in tokens.
final class Tally {
  /// Spent at a level from January, or the first month, up to a month: `level[l][m]`.
  final double[][][] level;

  /// What buys no tokens, surcharges and pay-outs, in the same way, part of `level`.
  final double[][] extras;

  /// Money spent by the present team by calendar year.
  final double[][] team;

  /// Totals by figure and calendar year.
  private final Map<YearFigure, double[][]> figures = new EnumMap<>(YearFigure.class);

  /// Grants by level and calendar year.
  final double[][][] levelGranted;

  /// Grants of the present team by calendar year.
  final double[][] teamGranted;

  /// What budgets in force are above grants, by calendar year: below 0 for what is granted for
  /// months after the year, above 0 in the year of those months.
  final double[][] shifted;

  /// People who ran out by the end of a month; no rows where nobody asks for them.
  final double[][] out;

  /// People who had run out when their budget ended, by the month after.
  final double[][] ended;

  /// Sums by person.
  final PersonSums persons;

  private final int months;

  Tally(Horizon horizon, int levels, Terms terms) {
    int years = horizon.years();
    months = horizon.months();
    shifted = Rows.table(years);
    level = new double[levels][horizon.months()][Rows.PATHS];
    extras = Rows.table(horizon.months());
    team = Rows.table(years);
    for (YearFigure figure : YearFigure.values()) {
      figures.put(figure, Rows.table(years));
    }
    levelGranted = new double[levels][years][Rows.PATHS];
    teamGranted = Rows.table(years);
    out = Rows.table(terms.byPerson() ? months : 0);
    ended = Rows.table(out.length);
    persons = new PersonSums(terms.ownGrants().length);
  }

  double[] figure(YearFigure figure, int year) {
    return Objects.requireNonNull(figures.get(figure))[year];
  }

  /// True if it is asked who ran out by the end of each month.
  boolean counts() {
    return out.length > 0;
  }

  /// Books whether a person had run out when a segment ends their budget year or their stay.
  ///
  /// @param wanted demand of the budget year
  /// @param served part of it that was served
  void end(Segment segment, double[] wanted, double[] served) {
    if ((segment.closesBudget() || segment.leaves()) && segment.to() < ended.length) {
      Rows.countLack(ended[segment.to()], wanted, served);
    }
  }

  /// Writes how many people run out in a month who had not before in their budget year.
  void newlyOut(int month, double[] to) {
    Rows.copy(out[month], to);
    Rows.add(to, ended[month]);
    if (month > 0) {
      Rows.subtract(to, out[month - 1], to);
    }
  }

  /// Begins a block of so many paths.
  void clear(int paths) {
    persons.open(paths);
    Rows.clear(out);
    Rows.clear(ended);
    Arrays.stream(level).forEach(Rows::clear);
    Rows.clear(extras);
    Rows.clear(shifted);
    figures.values().forEach(Rows::clear);
    Arrays.stream(levelGranted).forEach(Rows::clear);
    clearTeam();
  }

  /// Books the grant with which a segment begins.
  void grant(Segment segment, double[] amount) {
    int year = segment.year();
    Rows.add(levelGranted[segment.level()][year], amount);
    Rows.add(teamGranted[year], amount);
    shift(year, segment.from(), segment.grantedMonths(), segment.yearEnd(), amount);
  }

  /// Books for which months a grant is in force.
  ///
  /// @param granted months it is for
  /// @param yearEnd month after the last of the calendar year, at most the horizon
  void shift(int year, int from, int granted, int yearEnd, double[] amount) {
    int end = from + granted;
    if (end > yearEnd) {
      double share = 1.0 / granted;
      Rows.addScaled(shifted[year], amount, (yearEnd - end) * share);
      if (yearEnd < months) {
        Rows.addScaled(shifted[year + 1], amount, (Math.min(end, months) - yearEnd) * share);
      }
    }
  }

  void clearTeam() {
    Rows.clear(team);
    Rows.clear(teamGranted);
  }
}
