package offerwright.calc.simulate;

import java.util.Arrays;

/// What everybody together came to in one pairing on the 256 paths of a block. Amounts are in the
/// unit of account: money, or units at today's price where the budget is in tokens.
final class Tally {
  private static final int FIGURES = YearFigure.values().length;

  /// Spent at a level from January, or the first month, up to a month: `level[l][m]`.
  final double[][][] level;

  /// What buys no tokens, surcharges and pay-outs, in the same way, part of `level`.
  final double[][] extras;

  /// Money spent by the present team by calendar year.
  final double[][] team;

  /// Totals by calendar year: `figures[figure][year]`.
  final double[][][] figures;

  /// Grants by level and calendar year.
  final double[][][] levelGranted;

  /// Grants of the present team by calendar year.
  final double[][] teamGranted;

  Tally(Horizon horizon, int levels) {
    int years = horizon.years();
    level = new double[levels][horizon.months()][Rows.PATHS];
    extras = Rows.table(horizon.months());
    team = Rows.table(years);
    figures = new double[FIGURES][years][Rows.PATHS];
    levelGranted = new double[levels][years][Rows.PATHS];
    teamGranted = Rows.table(years);
  }

  double[] figure(YearFigure figure, int year) {
    return figures[figure.ordinal()][year];
  }

  void clear() {
    Arrays.stream(level).forEach(Rows::clear);
    Rows.clear(extras);
    Arrays.stream(figures).forEach(Rows::clear);
    Arrays.stream(levelGranted).forEach(Rows::clear);
    clearTeam();
  }

  void clearTeam() {
    Rows.clear(team);
    Rows.clear(teamGranted);
  }
}
