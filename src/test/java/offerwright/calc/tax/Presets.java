package offerwright.calc.tax;

import java.util.List;
import java.util.random.RandomGenerator;
import offerwright.calc.sample.DatedTables;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.tax.FederalTaxTable;
import offerwright.domain.tax.FederalTaxYear;
import offerwright.domain.tax.FilingStatus;
import offerwright.domain.tax.TaxBracket;
import offerwright.domain.tax.TaxChoice.UnitedStatesFederal;

/// The preset table, and taxes computed from it the plain way, for the tests of this room.
final class Presets {
  static final FederalTaxTable TABLE = DatedTables.federalTaxes();

  private Presets() {}

  static FederalTaxYear year(int year) {
    return TABLE.inForce(year).orElseThrow();
  }

  /// Curves of every status, often with other income and a state rate.
  static UnitedStatesFederal choice(RandomGenerator chance) {
    FilingStatus status = status(chance);
    long other = chance.nextBoolean() ? 0 : chance.nextLong(0, 900_000);
    int state = chance.nextBoolean() ? 0 : chance.nextInt(0, 14);
    return new UnitedStatesFederal(status, Money.of(other, CurrencyCode.USD), Percent.of(state));
  }

  static FilingStatus status(RandomGenerator chance) {
    return List.of(FilingStatus.values()).get(chance.nextInt(3));
  }

  /// Income tax bracket by bracket: the part of `income` inside each, times its rate.
  static double incomeTax(FederalTaxYear year, FilingStatus status, double income) {
    double taxable = income - year.of(status).standardDeduction().toDouble();
    var brackets = year.of(status).brackets();
    double tax = 0;
    for (int i = 0; i < brackets.size(); i++) {
      TaxBracket bracket = brackets.get(i);
      double to =
          i + 1 < brackets.size()
              ? brackets.get(i + 1).from().toDouble()
              : Double.POSITIVE_INFINITY;
      double inside = Math.min(taxable, to) - bracket.from().toDouble();
      tax += Math.max(0, inside) * bracket.rate().fraction();
    }
    return tax;
  }

  /// Payroll taxes term by term.
  static double payrollTax(FederalTaxYear year, FilingStatus status, double wages) {
    var rates = year.payroll();
    double threshold = year.of(status).additionalMedicareThreshold().toDouble();
    return rates.socialSecurity().fraction()
            * Math.min(wages, rates.socialSecurityWageBase().toDouble())
        + rates.medicare().fraction() * wages
        + rates.additionalMedicare().fraction() * Math.max(0, wages - threshold);
  }
}
