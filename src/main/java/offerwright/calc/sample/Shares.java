package offerwright.calc.sample;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Splits a whole number by weights so that the parts sum to it (largest remainders, also called
/// Hamilton's method).
final class Shares {
  private Shares() {}

  /// Parts of `whole` in proportion to `weights`, in their order; example: 10 by (1, 1, 1) is (4,
  /// 3, 3).
  static int[] of(int whole, List<Integer> weights) {
    double sum = weights.stream().mapToInt(Integer::intValue).sum();
    double[] exact = weights.stream().mapToDouble(weight -> whole * weight / sum).toArray();
    int[] parts = IntStream.range(0, exact.length).map(i -> (int) exact[i]).toArray();
    int left = whole - IntStream.of(parts).sum();
    IntStream.range(0, exact.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> parts[i] - exact[i]))
        .limit(left)
        .forEach(i -> parts[i]++);
    return parts;
  }
}
