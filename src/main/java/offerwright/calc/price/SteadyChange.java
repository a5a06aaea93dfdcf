package offerwright.calc.price;

import offerwright.domain.Require;

/// A steady change of a price: `P(t) = P0 · e^(-δt) = P0 · 2^(-t/h) = P0 · F^(-t)`, `t` in years.
///
/// @param logChange -δ, yearly change of the logarithm; below 0 for a falling price; example:
///   -2.303 for ten times a year
public record SteadyChange(double logChange) {
  private static final int MONTHS = 12;

  /// From the factor F by which the price falls in a year, above 0; example: 10.
  public static SteadyChange byFactor(double factor) {
    Require.that(factor > 0, "the yearly factor must be above 0, was %s", factor);
    return new SteadyChange(-StrictMath.log(factor));
  }

  /// From the years h in which the price halves; example: 1.
  public static SteadyChange byHalfLife(double years) {
    Require.that(years > 0, "the half-life must be above 0, was %s", years);
    return new SteadyChange(-StrictMath.log(2) / years);
  }

  /// From two prices some years apart; example: 60 and 0.06, 3 years.
  public static SteadyChange between(double first, double last, double years) {
    Require.that(first > 0 && last > 0 && years > 0, "two prices and a time between are needed");
    return new SteadyChange(StrictMath.log(last / first) / years);
  }

  /// Factor F by which the price falls in a year; below 1 if it rises.
  public double yearlyFactor() {
    return StrictMath.exp(-logChange);
  }

  /// Share of the price that is gone after a month; example: 0.175 for ten times a year.
  public double monthlyDecline() {
    return -StrictMath.expm1(logChange / MONTHS);
  }

  /// Months in which the price halves; infinite if it does not fall.
  public double halfLifeMonths() {
    return logChange < 0 ? -MONTHS * StrictMath.log(2) / logChange : Double.POSITIVE_INFINITY;
  }

  /// The price after some years.
  public double after(double price, double years) {
    return price * StrictMath.exp(logChange * years);
  }

  /// Mean of the price over some years: `P0 (1 - e^(-δT)) / (δT)`.
  public double meanOver(double price, double years) {
    double change = logChange * years;
    return change == 0 ? price : price * StrictMath.expm1(change) / change;
  }

  /// What a constant stream of money buys in some years: `(B/P0) (e^(δT) - 1)/δ`, more than the
  /// money over the mean price.
  ///
  /// @param yearly money a year
  public double bought(double yearly, double price, double years) {
    return logChange == 0
        ? yearly * years / price
        : yearly / price * StrictMath.expm1(-logChange * years) / -logChange;
  }
}
