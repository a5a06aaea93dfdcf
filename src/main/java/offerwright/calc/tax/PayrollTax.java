package offerwright.calc.tax;

import java.util.stream.DoubleStream;
import offerwright.domain.tax.FederalTaxYear;
import offerwright.domain.tax.FilingStatus;
import offerwright.domain.tax.PayrollRates;

/// The employee's payroll taxes on the wages of one employer and year (IRC section 3101): Social
/// Security up to the wage base, Medicare on everything, and the additional Medicare tax above the
/// threshold of the filing status. The threshold is measured with these wages alone; a spouse's
/// wages would use up part of it on a joint return. (An employer withholds the additional tax above
/// 200,000 USD whatever the status, section 3102(f); owed is what stands here.)
public final class PayrollTax {
  private final RateSchedule socialSecurity;
  private final RateSchedule medicare;
  private final RateSchedule additionalMedicare;
  private final RateSchedule total;

  private PayrollTax(PayrollRates rates, double threshold) {
    double base = rates.socialSecurityWageBase().toDouble();
    double rate = rates.socialSecurity().fraction();
    socialSecurity = RateSchedule.stepping(DoubleStream.of(base), x -> x < base ? rate : 0);
    medicare = RateSchedule.flat(rates.medicare().fraction());
    additionalMedicare = RateSchedule.above(threshold, rates.additionalMedicare().fraction());
    total = socialSecurity.plus(medicare).plus(additionalMedicare);
  }

  /// The taxes of a year for a filing status.
  public static PayrollTax of(FederalTaxYear year, FilingStatus status) {
    return new PayrollTax(year.payroll(), year.of(status).additionalMedicareThreshold().toDouble());
  }

  /// Social Security in USD; example: 11,439 on 250,000 (2026).
  public double socialSecurity(double wages) {
    return socialSecurity.at(wages);
  }

  /// Medicare in USD without the additional tax; example: 3,625 on 250,000.
  public double medicare(double wages) {
    return medicare.at(wages);
  }

  /// The additional Medicare tax in USD; example: 450 on 250,000 (single).
  public double additionalMedicare(double wages) {
    return additionalMedicare.at(wages);
  }

  /// All three in USD; example: 15,514 on 250,000 (single, 2026).
  public double total(double wages) {
    return total.at(wages);
  }

  /// All three as a function of wages.
  RateSchedule onWages() {
    return total;
  }
}
