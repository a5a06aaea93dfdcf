package offerwright.domain.tax;

import offerwright.domain.Require;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// The rates of the alternative minimum tax (AMT), the same for every filing status covered here.
///
/// @param lowerRate IRC section 55(b)(1)(A), above 0 %; example: 26 %
/// @param upperRate on what exceeds `upperRateFrom`, not below the lower rate; example: 28 %
/// @param upperRateFrom income after the exemption from which the upper rate applies; example:
///   244,500 USD
/// @param phaseOutRate how much of the exemption each unit of income above its phase-out start
///   takes away, above 0 % to 100 %; example: 50 % (25 % up to 2025)
public record MinimumTaxRates(
    Percent lowerRate, Percent upperRate, Money upperRateFrom, Percent phaseOutRate) {
  /// Refuses rates that are no shares, or out of order.
  public MinimumTaxRates {
    Require.that(
        lowerRate.points().signum() > 0
            && lowerRate.compareTo(upperRate) <= 0
            && upperRate.compareTo(Percent.ALL) < 0,
        "the rates of the minimum tax must be above 0 %% and rise to below 100 %%, were %s and %s",
        lowerRate,
        upperRate);
    Require.that(
        !upperRateFrom.isNegative(),
        "the upper rate of the minimum tax must begin at 0 or more, was %s",
        upperRateFrom);
    Require.that(
        phaseOutRate.points().signum() > 0 && phaseOutRate.isPortion(),
        "the exemption of the minimum tax must shrink by more than 0 %% to 100 %%, was %s",
        phaseOutRate);
  }
}
