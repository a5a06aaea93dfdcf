package offerwright.calc.option;

/// The binomial lattice of Hull and White 2004.
final class EmployeeTree {
  /// Steps that a vesting date may lie before a level and still count as that level, against
  /// rounding.
  private static final double HAIR = 1e-9;

  private EmployeeTree() {}

  static double value(EmployeeOption option, int steps) {
    Tree tree = Tree.of(steps, option.years(), option.rate(), option.yield(), option.volatility());
    double[] ladder = tree.ladder(option.spot());
    double[] values = new double[steps + 1];
    double lift = tree.lift(steps);
    for (int j = 0; j <= steps; j++) {
      values[j] = Math.max(ladder[2 * j] * lift - option.strike(), 0);
    }
    double step = option.years() / steps;
    double stays = Math.exp(-option.exitRate() * step);
    int vested = (int) Math.ceil(option.vestingYears() / step - HAIR);
    double up = tree.discount() * tree.chance() * stays;
    double down = tree.discount() * (1 - tree.chance()) * stays;
    for (int level = steps - 1; level >= 0; level--) {
      for (int j = 0; j <= level; j++) {
        values[j] = up * values[j + 1] + down * values[j];
      }
      if (level >= vested) {
        exercise(option, values, ladder, tree.lift(level), level, steps, 1 - stays);
      }
    }
    return values[0];
  }

  private static void exercise(
      EmployeeOption option,
      double[] values,
      double[] ladder,
      double lift,
      int level,
      int steps,
      double leaves) {
    for (int j = 0; j <= level; j++) {
      double share = ladder[2 * j - level + steps] * lift;
      double gain = share - option.strike();
      values[j] = share >= option.target() ? gain : values[j] + leaves * Math.max(gain, 0);
    }
  }
}
