package offerwright.calc.tax;

import java.util.List;
import offerwright.domain.tax.FederalTaxYear;
import offerwright.domain.tax.FilingStatus;
import offerwright.domain.tax.StatusFigures;
import offerwright.domain.tax.TaxBracket;

/// The regular income tax on ordinary income: the rate schedule of IRC section 1(j) on what exceeds
/// the standard deduction of section 63(c). No credits, no itemised deductions, no rates for
/// capital gains.
public final class FederalIncomeTax {
  private final RateSchedule onTaxable;
  private final RateSchedule onIncome;

  private FederalIncomeTax(StatusFigures figures) {
    onTaxable = schedule(figures.brackets());
    onIncome = onTaxable.delayed(figures.standardDeduction().toDouble());
  }

  /// The tax of a year for a filing status.
  public static FederalIncomeTax of(FederalTaxYear year, FilingStatus status) {
    return new FederalIncomeTax(year.of(status));
  }

  /// Tax a year in USD on income after deductions; 0 for income of 0 or less; example: 17,966 on
  /// 105,700 (single, 2026).
  public double onTaxableIncome(double taxableIncome) {
    return onTaxable.at(taxableIncome);
  }

  /// Tax a year in USD on ordinary income before the standard deduction; example: 31,934 on 180,000
  /// (single, 2026).
  public double onOrdinaryIncome(double ordinaryIncome) {
    return onIncome.at(ordinaryIncome);
  }

  /// The share of the next dollar of ordinary income, before the standard deduction, that this tax
  /// takes; example: 0.24 after 180,000 (single, 2026).
  public double marginalRate(double ordinaryIncome) {
    return onIncome.rateAt(ordinaryIncome);
  }

  /// As a function of ordinary income before the standard deduction.
  RateSchedule onIncome() {
    return onIncome;
  }

  private static RateSchedule schedule(List<TaxBracket> brackets) {
    return RateSchedule.of(
        brackets.stream().mapToDouble(bracket -> bracket.from().toDouble()).toArray(),
        brackets.stream().mapToDouble(bracket -> bracket.rate().fraction()).toArray());
  }
}
