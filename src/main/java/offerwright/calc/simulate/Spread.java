package offerwright.calc.simulate;

import offerwright.calc.estimate.CompensatedSum;

/// Count, mean and sum of squared deviations, block by block: T. Chan, G. Golub, R. LeVeque,
/// "Algorithms for computing the sample variance", The American Statistician 37 (1983) 242. Always
/// added in the order of the blocks.
final class Spread {
  private int count;
  private final CompensatedSum sum = new CompensatedSum();
  private double squares;

  /// Adds a block.
  void add(int paths, double mean, double deviations) {
    if (count > 0) {
      double gap = mean - sum.value() / count;
      squares += gap * gap * count * paths / (count + paths);
    }
    squares += deviations;
    sum.add(mean * paths);
    count += paths;
  }

  Moments moments() {
    return new Moments(sum.value() / count, count > 1 ? squares / (count - 1) : 0);
  }
}
