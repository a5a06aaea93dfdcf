package offerwright.calc.tax;

import java.util.stream.DoubleStream;
import offerwright.domain.tax.FederalTaxYear;
import offerwright.domain.tax.FilingStatus;
import offerwright.domain.tax.MinimumTaxRates;
import offerwright.domain.tax.StatusFigures;

/// The alternative minimum tax (AMT) caused by incentive stock options (ISOs) that are exercised
/// and held past the end of the year: their spread, market price less strike, is no income for the
/// regular tax but counts here (IRC section 56(b)(3)).
///
/// With `y` the household's ordinary income before the standard deduction, which the minimum tax
/// does not allow (section 56(b)(1)), and spread `s`:
///
/// ```
/// a = y + s                                  alternative minimum taxable income
/// E(a) = max(0, E - p · max(0, a - P))       exemption, shrinking at rate p above P
/// T(a) = 26 % of b up to K, 28 % beyond,     tentative minimum tax on b = max(0, a - E(a))
/// AMT = max(0, T(y + s) - R(y))              on top of the regular tax R
/// ```
///
/// IRC section 55; Form 6251, lines 1 to 11. No other adjustments, no capital gains. The tax of an
/// ISO spread comes back as a credit in later years (section 53), which is not counted here.
public final class AlternativeMinimumTax {
  private final FederalIncomeTax regular;
  private final RateSchedule tentative;
  private final double exemption;
  private final double phaseOutStart;
  private final double phaseOutRate;

  private AlternativeMinimumTax(FederalTaxYear year, FilingStatus status) {
    StatusFigures figures = year.of(status);
    regular = FederalIncomeTax.of(year, status);
    exemption = figures.minimumTaxExemption().toDouble();
    phaseOutStart = figures.minimumTaxPhaseOutStart().toDouble();
    phaseOutRate = year.minimumTax().phaseOutRate().fraction();
    tentative = tentative(year.minimumTax());
  }

  /// The tax of a year for a filing status.
  public static AlternativeMinimumTax of(FederalTaxYear year, FilingStatus status) {
    return new AlternativeMinimumTax(year, status);
  }

  /// The exemption left in USD at an alternative minimum taxable income; example: 40,100 at 600,000
  /// (single, 2026).
  public double exemption(double income) {
    return Math.max(0, exemption - phaseOutRate * Math.max(0, income - phaseOutStart));
  }

  /// Tentative minimum tax in USD on an alternative minimum taxable income; example: 54,574 on
  /// 300,000 (single, 2026).
  public double tentativeTax(double income) {
    return tentative.at(income);
  }

  /// What is owed on top of the regular tax, in USD; 0 where the regular tax is the higher one;
  /// example: 17,840 for a spread of 100,000 on top of 200,000 (single, 2026).
  ///
  /// @param ordinaryIncome the household's ordinary income before the standard deduction, in USD
  /// @param spread spread of ISOs exercised and held, in USD, 0 or more
  public double tax(double ordinaryIncome, double spread) {
    double income = Math.max(0, ordinaryIncome);
    return Math.max(
        0, tentative.at(income + Math.max(0, spread)) - regular.onOrdinaryIncome(income));
  }

  /// The largest spread in USD that causes no tax, by inverting `T(y + s) = R(y)`; 0 where even no
  /// spread is taxed; example: 31,384.62 on top of 200,000 (single, 2026).
  public double largestSpreadWithoutTax(double ordinaryIncome) {
    double income = Math.max(0, ordinaryIncome);
    return Math.max(0, tentative.lastAtMost(regular.onOrdinaryIncome(income)) - income);
  }

  /// `T` as a function of `a`. The taxed part `b` grows with `a` at rate 0 below the exemption, 1
  /// above it, `1 + p` while the exemption shrinks, and 1 when it is gone.
  private RateSchedule tentative(MinimumTaxRates rates) {
    double gone = phaseOutStart + exemption / phaseOutRate;
    RateSchedule taxed =
        RateSchedule.stepping(
            DoubleStream.of(exemption, phaseOutStart, gone),
            a -> {
              double grown = a < phaseOutStart || a >= gone ? 1 : 1 + phaseOutRate;
              return a < exemption ? 0 : grown;
            });
    double upperFrom = taxed.lastAtMost(rates.upperRateFrom().toDouble());
    return RateSchedule.stepping(
        DoubleStream.concat(taxed.knots(), DoubleStream.of(upperFrom)),
        a -> taxed.rateAt(a) * (a < upperFrom ? rates.lowerRate() : rates.upperRate()).fraction());
  }
}
