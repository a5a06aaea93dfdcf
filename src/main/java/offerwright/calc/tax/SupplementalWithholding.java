package offerwright.calc.tax;

import offerwright.domain.Require;
import offerwright.domain.tax.FederalTaxYear;
import offerwright.domain.tax.SupplementalRates;

/// Income tax withheld at flat rates from supplemental wages: bonus, sign-on, vesting shares
/// (Treas. Reg. section 31.3402(g)-1). The lower rate is the employer's option and the usual
/// practice; above 1,000,000 USD of such wages in a calendar year the high rate is mandatory.
public final class SupplementalWithholding {
  private final RateSchedule onPaid;

  private SupplementalWithholding(SupplementalRates rates) {
    double from = rates.highRateAbove().toDouble();
    double low = rates.rate().fraction();
    double high = rates.highRate().fraction();
    onPaid =
        from == 0
            ? RateSchedule.flat(high)
            : RateSchedule.of(new double[] {0, from}, new double[] {low, high});
  }

  /// The withholding of a year.
  public static SupplementalWithholding of(FederalTaxYear year) {
    return new SupplementalWithholding(year.supplemental());
  }

  /// Withheld in USD from `payment`, when `paidBefore` of supplemental wages were paid earlier in
  /// the year; example: 257,000 from 1,100,000 with nothing before (2026).
  public double withheld(double paidBefore, double payment) {
    return onPaid.seenFrom(Math.max(0, paidBefore)).at(payment);
  }

  /// Withheld beside owed for a payment on top of a year's other ordinary income.
  ///
  /// @param tax the household's income tax
  /// @param otherIncome ordinary income of the household in the year without the payment, in USD
  /// @param paidBefore supplemental wages paid earlier in the year, in USD
  /// @param payment in USD, above 0
  public WithholdingGap gap(
      FederalIncomeTax tax, double otherIncome, double paidBefore, double payment) {
    Require.that(payment > 0, "a supplemental payment must be above 0, was %s", payment);
    double before = Math.max(0, otherIncome);
    return new WithholdingGap(
        payment,
        withheld(paidBefore, payment),
        tax.onIncome().seenFrom(before).at(payment),
        tax.marginalRate(before + payment));
  }
}
