package offerwright.calc.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offerwright.calc.joint.Horizon;
import offerwright.calc.joint.YearTax;
import offerwright.calc.tax.TaxCurve;
import offerwright.calc.tax.TaxYears;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.tax.TaxChoice;

/// Taxes on an offer's four years; an employment year is taxed by the table of the calendar year in
/// which it begins.
///
/// @param curves one a year
/// @param notes limits to be stated beside each figure
public record Taxes(List<TaxCurve> curves, List<String> notes) implements YearTax {
  /// Copies the lists.
  public Taxes {
    curves = List.copyOf(curves);
    notes = List.copyOf(notes);
  }

  @Override
  public double of(int year, double pay) {
    return curves.get(year).tax(pay);
  }

  /// Says once that employment years stand for tax years.
  private static final String YEARS =
      "Each employment year is taxed as one tax year, and everything paid as ordinary income.";

  static Checked<Taxes> of(ComparisonPlan plan, ComparedOffer offer) {
    if (plan.tax() instanceof TaxChoice.None) {
      return Checked.good(new Taxes(List.of(), List.of()));
    }
    Optional<Problem> currency = TaxYears.currency(plan.tax(), offer.terms().currency(), "tax");
    if (currency.isPresent()) {
      return Checked.bad(currency.get());
    }
    List<TaxCurve> curves = new ArrayList<>();
    Set<String> notes = new LinkedHashSet<>();
    for (int year = 0; year < Horizon.YEARS; year++) {
      Checked<TaxCurve> curve =
          TaxCurve.of(plan.tax(), plan.taxTable(), offer.terms().start().getYear() + year);
      if (curve.value().isEmpty()) {
        return Checked.bad(curve.problems());
      }
      curves.add(curve.value().get());
      notes.addAll(curve.value().get().notes());
    }
    notes.add(YEARS);
    return Checked.good(new Taxes(curves, List.copyOf(notes)));
  }

  /// True if nothing is taken off.
  boolean none() {
    return curves.isEmpty();
  }

  /// What the simulation takes off.
  YearTax yearly() {
    return none() ? YearTax.NONE : this;
  }
}
