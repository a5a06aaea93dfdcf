package offerwright.calc.risk;

import offerwright.domain.Require;

/// An uncertain amount of which one part can be set; example: an offer whose base salary is open.
/// Amounts rise with it on every path, or fall on every path.
@FunctionalInterface
public interface Adjustable {
  /// Writes the amount of every path.
  ///
  /// @param x what is set
  /// @param values room for one amount a path
  void fill(double x, double[] values);

  /// An amount that is linear in what is set: `fixed + x · each`; example: what a dollar of base
  /// salary is worth on a path, less where the person is laid off earlier.
  ///
  /// @param fixed the rest by path
  /// @param each what one unit adds by path
  static Adjustable linear(double[] fixed, double[] each) {
    Require.that(fixed.length == each.length, "%d paths against %d", fixed.length, each.length);
    return (x, values) -> {
      for (int i = 0; i < values.length; i++) {
        values[i] = fixed[i] + x * each[i];
      }
    };
  }
}
