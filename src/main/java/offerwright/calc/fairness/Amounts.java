package offerwright.calc.fairness;

import offerwright.domain.Require;

/// What a list of amounts must be, and the mean of one.
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

  /// A figure that rounding may have carried just below its least value.
  static double atLeast(double least, double figure) {
    return figure < least ? least : figure;
  }
}
