package offerwright.calc.fairness;

import offerwright.calc.estimate.CompensatedSum;
import offerwright.domain.Require;

/// What a list of amounts must be, and their unit.
final class Amounts {
  private Amounts() {}

  /// Refuses amounts that are negative, infinite or not numbers.
  static void check(double[] values) {
    for (int i = 0; i < values.length; i++) {
      if (!(values[i] >= 0 && values[i] <= Double.MAX_VALUE)) {
        throw new IllegalArgumentException(
            "amount " + i + " is " + values[i] + ", it must be a number of 0 or more");
      }
    }
  }

  /// Refuses groups that do not fit the amounts.
  static void check(double[] values, int[] group, int groups) {
    check(values);
    Require.that(
        group.length == values.length,
        "there are %s amounts and groups for %s",
        values.length,
        group.length);
    for (int i = 0; i < group.length; i++) {
      if (group[i] < 0 || group[i] >= groups) {
        throw new IllegalArgumentException(
            "the group of amount " + i + " is " + group[i] + ", it must be 0 to " + (groups - 1));
      }
    }
  }

  /// The mean; what all have if they have the same, so that equal amounts are exactly 1 unit; 1 if
  /// all have nothing, NaN for nobody.
  static double unit(double[] values) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (double value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    if (most == 0) {
      return values.length == 0 ? Double.NaN : 1;
    }
    return least == most ? most : CompensatedSum.sum(values) / values.length;
  }

  /// A figure that rounding may have carried just below its least value.
  static double atLeast(double least, double figure) {
    return figure < least ? least : figure;
  }
}
