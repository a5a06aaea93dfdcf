package offerwright.calc.roi;

import offerwright.domain.Require;

/// What one more dollar of tokens returns, which is what a budget decision needs; the average
/// return always flatters a concave response.
public final class MarginalReturn {
  private MarginalReturn() {}

  /// `c · V · f'(x) / p - 1`; example: -0.2 = the last dollar brings back 80 cents.
  ///
  /// @param realisation share of the output that is valued, c, 0 to 1
  /// @param value output of an engineer in money over a period, V, 0 or more
  /// @param marginalOutput share of V that one more unit of use adds, f'(x); with an uplift `u` at
  ///   the reference use it is `u f'(x) / f(1)`
  /// @param price cost of one more unit of use over the same period, above 0
  public static double of(double realisation, double value, double marginalOutput, double price) {
    Require.that(realisation >= 0 && realisation <= 1, "the realised share is %s", realisation);
    Require.that(price > 0, "the price must be above 0, was %s", price);
    return realisation * value * marginalOutput / price - 1;
  }
}
