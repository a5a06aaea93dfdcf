package offerwright.calc.price;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/// A price without chance: a steady change, one jump, or the moves of a history.
///
/// @param index index of a month; 1 is today's price
record KnownPath(IntToDoubleFunction index) implements TierProcess {

  /// `(1 + change)^t`; example: a change of -0.5 halves the price each year.
  static KnownPath steady(double yearlyChange) {
    double log = StrictMath.log1p(yearlyChange);
    return new KnownPath(month -> StrictMath.exp(log * month * STEP));
  }

  /// `e^(drift · t)`, times `1 + change` from a month on.
  ///
  /// @param jump month of the jump, 0 is the first
  static KnownPath stress(int jump, double change, double drift) {
    return new KnownPath(
        month -> StrictMath.exp(drift * month * STEP) * (month >= jump ? 1 + change : 1));
  }

  @Override
  public void fill(Shocks shocks, int months, double[] list) {
    int count = shocks.count();
    for (int month = 0; month < months; month++) {
      Arrays.fill(list, month * count, (month + 1) * count, index.applyAsDouble(month));
    }
  }

  @Override
  public double mean(int month) {
    return index.applyAsDouble(month);
  }

  @Override
  public double secondMoment(int month) {
    return mean(month) * mean(month);
  }

  @Override
  public OptionalDouble quantile(int month, double probability) {
    return OptionalDouble.of(mean(month));
  }

  @Override
  public OptionalDouble loading(int month, int step) {
    return OptionalDouble.of(0);
  }

  @Override
  public boolean isCertain() {
    return true;
  }
}
