package offerwright.domain.exit;

import offerwright.domain.Require;

/// When the company is sold, listed or closed: not before an earliest day, then with a constant
/// chance in every year to come.
///
/// @param earliestYears years from now, 0 or more; example: 1
/// @param medianYears years by which half of the companies are through, not below the earliest;
///   example: 5
public record ExitTiming(double earliestYears, double medianYears) {
  /// Refuses years out of order.
  public ExitTiming {
    Require.that(
        earliestYears >= 0, "the earliest exit is 0 or more years away, was %s", earliestYears);
    Require.that(
        Double.isFinite(medianYears) && medianYears >= earliestYears,
        "the median time to exit of %s years must not be below the earliest of %s",
        medianYears,
        earliestYears);
  }

  /// An exit after exactly so many years.
  public static ExitTiming exactly(double years) {
    return new ExitTiming(years, years);
  }
}
