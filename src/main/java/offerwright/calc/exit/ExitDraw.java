package offerwright.calc.exit;

import java.time.LocalDate;

/// How a company ends on one path.
///
/// @param value of all shares, after debt and fees; 0 = there is nothing to share; example:
///   150,000,000
/// @param years from now; example: 5
public record ExitDraw(double value, double years) {
  private static final double DAYS_IN_YEAR = 365.25;

  /// The day of it, to the nearest day; example: 0.5 years from 1 January 2027 is 3 July 2027.
  public LocalDate date(LocalDate now) {
    return now.plusDays(Math.round(years * DAYS_IN_YEAR));
  }
}
