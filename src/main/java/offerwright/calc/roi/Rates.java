package offerwright.calc.roi;

import offerwright.domain.Require;

/// Effective rates of interest turned from one period to another. A month of a yearly rate `r` is
/// `(1 + r)^(1/12) - 1`, not `r / 12`: 10 % a year is 0.797 % a month, not 0.833 %.
public final class Rates {
  private static final int MONTHS = 12;

  private Rates() {}

  /// The effective rate of a month; example: 0.10 gives 0.00797. `yearly` is above -1.
  public static double monthly(double yearly) {
    above(yearly);
    return StrictMath.expm1(StrictMath.log1p(yearly) / MONTHS);
  }

  /// The effective rate of a year; example: 0.00797 gives 0.10. `monthly` is above -1.
  public static double yearly(double monthly) {
    above(monthly);
    return StrictMath.expm1(StrictMath.log1p(monthly) * MONTHS);
  }

  /// The rate a year under continuous compounding; example: 0.10 gives 0.0953.
  public static double continuous(double yearly) {
    above(yearly);
    return StrictMath.log1p(yearly);
  }

  private static void above(double rate) {
    Require.that(rate > -1, "a rate must be above -100 %%, was %s", rate);
  }
}
