package offerwright.domain.tax;

import offerwright.domain.Require;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// What an employer withholds at a flat rate from supplemental wages: bonus, sign-on, vesting
/// shares (Treas. Reg. section 31.3402(g)-1). It is an advance on the income tax, not the tax.
///
/// @param rate optional flat rate; example: 22 %
/// @param highRateAbove supplemental wages of a calendar year above which `highRate` must be used;
///   example: 1,000,000 USD
/// @param highRate the highest rate of income tax; example: 37 %
public record SupplementalRates(Percent rate, Money highRateAbove, Percent highRate) {
  /// Refuses rates that are no shares and an amount below nothing.
  public SupplementalRates {
    Percent.portion(rate, "the rate withheld from supplemental wages");
    Percent.portion(highRate, "the high rate withheld from supplemental wages");
    Require.that(
        !highRateAbove.isNegative(),
        "the high rate of withholding must begin at 0 or more, was %s",
        highRateAbove);
  }
}
