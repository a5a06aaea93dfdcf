package offerwright.calc.compare;

import java.util.Arrays;
import java.util.OptionalDouble;
import offerwright.calc.price.PricePaths;

/// Tokens that always cost what they cost today.
final class SteadyPrices implements PricePaths {
  @Override
  public void fill(long seed, int firstPath, int count, int months, double[] list) {
    Arrays.fill(list, 0, months * count, 1);
  }

  @Override
  public double tokensPerWork(int month) {
    return 1;
  }

  @Override
  public OptionalDouble meanList(int month) {
    return OptionalDouble.of(1);
  }
}
