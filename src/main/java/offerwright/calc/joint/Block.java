package offerwright.calc.joint;

import java.util.Arrays;
import offerwright.calc.random.DrawBlock;
import offerwright.calc.random.Exponential;
import offerwright.calc.random.Purpose;

/// The chance of 256 paths that all offers share. Scratch: one for each thread.
final class Block {
  static final int PATHS = DrawBlock.PATHS;

  private final Market market;
  private final DrawBlock draws;
  final int months;

  /// Shocks of the market: `shocks[m]` leads from month m to month m + 1.
  final double[][] shocks;

  /// List prices of tokens relative to today, month by month.
  final double[][] list;

  /// Wishes for tokens relative to their mean, by year.
  final double[][] wish;

  private final double[] prices;
  private final double[] shift = new double[PATHS];
  private final double[] powers = new double[PATHS];
  final double[] first = new double[PATHS];
  final double[] second = new double[PATHS];
  int number;

  Block(Market market, int months) {
    this.market = market;
    this.months = months;
    draws = new DrawBlock(market.seed());
    shocks = new double[months][PATHS];
    list = new double[months][PATHS];
    wish = new double[Horizon.YEARS][PATHS];
    prices = new double[months * PATHS];
  }

  /// Draws what is shared by the paths `256 · block` and following.
  void open(int block) {
    number = block;
    for (int month = 0; month < months; month++) {
      draws.normals(block, month, Purpose.MARKET_MONTH, 0, shocks[month]);
    }
    market.prices().fill(market.seed(), block * PATHS, PATHS, months, prices);
    for (int month = 0; month < months; month++) {
      System.arraycopy(prices, month * PATHS, list[month], 0, PATHS);
    }
    wishes();
  }

  /// `e^(σ Z - σ²/2)`, half of the variance being for good: who uses many tokens in one year tends
  /// to use many in the next.
  private void wishes() {
    double half = StrictMath.sqrt(0.5);
    double sigma = market.useSpread();
    draws.normals(number, 0, Purpose.OWN_TOKENS, 0, first);
    for (int year = 0; year < Horizon.YEARS; year++) {
      draws.normals(number, year + 1, Purpose.OWN_TOKENS, 0, wish[year]);
      for (int i = 0; i < PATHS; i++) {
        wish[year][i] = half * first[i] + half * wish[year][i];
      }
      exponentials(wish[year], sigma, -sigma * sigma / 2);
    }
  }

  void normals(int month, Purpose purpose, long entity, double[] row) {
    draws.normals(number, month, purpose, entity, row);
  }

  void uniforms(int month, Purpose purpose, long entity, double[] row) {
    draws.uniforms(number, month, purpose, entity, row);
  }

  /// Replaces each number by `e^(scale · x + shift)`.
  void exponentials(double[] row, double scale, double moved) {
    Arrays.fill(shift, moved);
    Exponential.fill(row, scale, shift, powers);
  }

  /// The market over the months from `from` to before `to` as one standard normal a path.
  void market(int from, int to, double[] row) {
    Arrays.fill(row, 0);
    for (int month = from; month < to; month++) {
      double[] shock = shocks[month];
      for (int i = 0; i < PATHS; i++) {
        row[i] += shock[i];
      }
    }
    double scale = 1 / StrictMath.sqrt(to - from);
    for (int i = 0; i < PATHS; i++) {
      row[i] *= scale;
    }
  }

  /// `√ρ market + √(1-ρ) own`, into `own`.
  void mix(double[] shared, double[] own) {
    double common = StrictMath.sqrt(market.share());
    double apart = StrictMath.sqrt(1 - market.share());
    for (int i = 0; i < PATHS; i++) {
      own[i] = common * shared[i] + apart * own[i];
    }
  }
}
