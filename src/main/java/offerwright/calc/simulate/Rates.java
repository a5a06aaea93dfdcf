package offerwright.calc.simulate;

import java.util.Arrays;
import offerwright.calc.random.Exponential;
import offerwright.calc.random.Logarithm;

/// Prices of a world on the 256 paths of a block, and what follows from them for a budget in money
/// and for one in tokens. Rows are months.
final class Rates {
  /// Index of the list price.
  final double[][] list;

  /// Index of the effective price.
  final double[][] effective;

  /// Demand against today, in money or in units at today's price: `[unit][month]`.
  final double[][][] demand;

  /// Work a unit of account does: `[unit][month]`.
  final double[][][] work;

  /// `work` of a month less that of the next.
  final double[][][] workStep;

  /// Money paid for a unit of account: all 1 for money, the list price for tokens.
  final double[][] price;

  /// `price` of a month less that of the next, for tokens.
  final double[][] priceStep;

  private final World world;
  private final double[] flat;

  Rates(World world, int months) {
    this.world = world;
    list = Rows.table(months);
    effective = Rows.table(months);
    demand = new double[2][months][Rows.PATHS];
    work = new double[2][months][Rows.PATHS];
    workStep = new double[2][months][Rows.PATHS];
    price = list;
    priceStep = Rows.table(months);
    flat = new double[months * Rows.PATHS];
  }

  void fill(long seed, int block) {
    int months = list.length;
    world.prices().fill(seed, block * Rows.PATHS, Rows.PATHS, months, flat);
    for (int m = 0; m < months; m++) {
      System.arraycopy(flat, m * Rows.PATHS, list[m], 0, Rows.PATHS);
      double tokens = world.prices().tokensPerWork(m);
      month(m, tokens);
      Arrays.fill(work[1][m], 1 / tokens);
    }
    for (int m = 0; m + 1 < months; m++) {
      Rows.subtract(work[0][m], work[0][m + 1], workStep[0][m]);
      Rows.subtract(work[1][m], work[1][m + 1], workStep[1][m]);
      Rows.subtract(list[m], list[m + 1], priceStep[m]);
    }
  }

  private void month(int m, double tokens) {
    double power = 1 - world.demand().elasticity();
    for (int i = 0; i < Rows.PATHS; i++) {
      double now = list[m][i] * tokens;
      effective[m][i] = now;
      double spending = Exponential.of(power * Logarithm.of(now));
      demand[0][m][i] = spending;
      demand[1][m][i] = spending / list[m][i];
      work[0][m][i] = 1 / now;
    }
  }
}
