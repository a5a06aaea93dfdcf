package offerwright.calc.simulate;

import offerwright.calc.estimate.CompensatedSum;

/// Sums over the paths of one block in one pairing, of what is not kept by path. Kept as means and
/// sums of squared deviations from them.
final class BlockSums {
  final int paths;

  /// Mean money spent by level and month.
  final double[][] levelSpend;

  /// Money of a level by calendar year.
  final Cell[][] levelYears;

  /// Money of a team by calendar year.
  final Cell[][] teamYears;

  /// Mean grants by level and calendar year, in the unit.
  final double[][] levelGranted;

  /// The same by team.
  final double[][] teamGranted;

  /// Sums by person.
  PersonSums persons = new PersonSums(0);

  /// Mean and sum of squared deviations.
  record Cell(double mean, double deviations) {
    static Cell of(double[] row, int paths) {
      double mean = CompensatedSum.sum(row, 0, paths) / paths;
      CompensatedSum squares = new CompensatedSum();
      for (int i = 0; i < paths; i++) {
        squares.add((row[i] - mean) * (row[i] - mean));
      }
      return new Cell(mean, squares.value());
    }
  }

  BlockSums(Simulation simulation, int paths) {
    Horizon horizon = simulation.horizon();
    int years = horizon.years();
    this.paths = paths;
    levelSpend = new double[simulation.levels()][horizon.months()];
    levelYears = new Cell[simulation.levels()][years];
    teamYears = new Cell[simulation.teams()][years];
    levelGranted = new double[simulation.levels()][years];
    teamGranted = new double[simulation.teams()][years];
  }

  /// Takes what the present team came to.
  void team(int team, Tally tally, double unitPrice) {
    for (int y = 0; y < tally.team.length; y++) {
      teamYears[team][y] = Cell.of(tally.team[y], paths);
      teamGranted[team][y] = CompensatedSum.sum(tally.teamGranted[y], 0, paths) / paths / unitPrice;
    }
  }
}
