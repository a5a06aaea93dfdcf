package offerwright.calc.tax;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.tax.FederalTaxTable;
import offerwright.domain.tax.FederalTaxYear;
import offerwright.domain.tax.TaxChoice;
import offerwright.domain.tax.TaxChoice.UnitedStatesFederal;

/// Everything a person pays on one year's taxable pay of one employer: a continuous,
/// non-decreasing, piecewise-linear function that never takes all of a further unit. Made once for
/// a choice and a year, then cheap enough to ask on thousands of paths; immutable, so threads may
/// share it.
///
/// By the federal table, with `W` wages, `O` other ordinary income from this employer that payroll
/// taxes leave out (an ISO sold too early), `Y` the household's other income, `I` the income tax
/// after the standard deduction, `F` payroll taxes and `z` the state rate:
///
/// ```
/// tax(W, O) = I(Y + W + O) - I(Y) + z · (W + O) + F(W)
/// ```
///
/// Amounts are in the currency of the pay, USD for the federal table.
public final class TaxCurve {
  private final RateSchedule income;
  private final RateSchedule payroll;
  private final double otherIncome;
  private final Optional<AlternativeMinimumTax> minimumTax;
  private final List<String> notes;

  private TaxCurve(
      RateSchedule income,
      RateSchedule payroll,
      double otherIncome,
      Optional<AlternativeMinimumTax> minimumTax,
      List<String> notes) {
    this.income = income;
    this.payroll = payroll;
    this.otherIncome = otherIncome;
    this.minimumTax = minimumTax;
    this.notes = notes;
  }

  /// The curve of a choice in a calendar year. Without a value when the table has no figures for
  /// the year, or when all rates together would take the whole of a further unit; with a note when
  /// an earlier table is held constant.
  public static Checked<TaxCurve> of(TaxChoice choice, FederalTaxTable table, int year) {
    return switch (choice) {
      case TaxChoice.None _ -> Checked.good(flat(0, TaxNotes.none()));
      case TaxChoice.Effective effective ->
          Checked.good(flat(effective.rate().fraction(), TaxNotes.effective(effective)));
      case UnitedStatesFederal federal -> {
        Checked<FederalTaxYear> figures = TaxYears.inForce(table, year);
        if (figures.value().isEmpty()) {
          yield Checked.bad(figures.problems());
        }
        TaxCurve curve = federal(federal, figures.value().get(), year);
        yield curve.takesAll()
            ? Checked.bad(takingAll(federal, year))
            : Checked.of(curve, figures.problems());
      }
    };
  }

  private static TaxCurve flat(double rate, List<String> notes) {
    return new TaxCurve(RateSchedule.flat(rate), RateSchedule.flat(0), 0, Optional.empty(), notes);
  }

  private static TaxCurve federal(UnitedStatesFederal choice, FederalTaxYear figures, int year) {
    double other = choice.otherIncome().toDouble();
    return new TaxCurve(
        FederalIncomeTax.of(figures, choice.status())
            .onIncome()
            .seenFrom(other)
            .plus(RateSchedule.flat(choice.stateRate().fraction())),
        PayrollTax.of(figures, choice.status()).onWages(),
        other,
        Optional.of(AlternativeMinimumTax.of(figures, choice.status())),
        TaxNotes.federal(choice, figures, year));
  }

  private boolean takesAll() {
    return income.highestRate() + payroll.highestRate() >= 1;
  }

  private static Problem takingAll(UnitedStatesFederal choice, int year) {
    return Problem.error(
        "taxes/" + year,
        "With a state and local rate of " + choice.stateRate() + " taxes take all of a raise.",
        "Lower the state and local rate, or correct the rates of the table.");
  }

  /// Tax in a year on pay that is all wages; 0 for pay of 0 or less; example: 45,704 on 180,000
  /// (federal, single, 2026).
  public double tax(double wages) {
    return tax(wages, 0);
  }

  /// Tax in a year on wages and on other ordinary income that payroll taxes leave out; each of 0 or
  /// more.
  public double tax(double wages, double otherOrdinary) {
    return income.at(wages + otherOrdinary) + payroll.at(wages);
  }

  /// What the next unit of wages owes, a share; example: 0.3165 after 180,000 (federal, single,
  /// 2026: 24 %, 6.2 % and 1.45 %).
  public double marginalRate(double wages, double otherOrdinary) {
    return income.rateAt(wages + otherOrdinary) + payroll.rateAt(wages);
  }

  /// The tax on wages step by step, for whoever computes it again: from each step on, every further
  /// unit owes the step's rate, and `tax(W) = Σ_i (r_i - r_(i-1)) · max(0, W - from_i)`. The first
  /// step is at 0.
  public List<TaxStep> steps() {
    return DoubleStream.concat(income.knots(), payroll.knots())
        .sorted()
        .distinct()
        .mapToObj(from -> new TaxStep(from, marginalRate(from, 0)))
        .toList();
  }

  /// Alternative minimum tax on top of [#tax(double, double)] when ISOs with this spread are
  /// exercised and held past the end of the year; 0 without the federal table.
  public double minimumTax(double wages, double otherOrdinary, double spread) {
    return minimumTax.map(amt -> amt.tax(otherIncome + wages + otherOrdinary, spread)).orElse(0.0);
  }

  /// The limits to be stated beside any figure of this curve, one sentence each, the most important
  /// first.
  public List<String> notes() {
    return notes;
  }
}
