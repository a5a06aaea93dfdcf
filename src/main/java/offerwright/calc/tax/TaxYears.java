package offerwright.calc.tax;

import java.util.List;
import java.util.Optional;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.tax.FederalTaxTable;
import offerwright.domain.tax.FederalTaxYear;
import offerwright.domain.tax.TaxChoice;

/// Which figures of a dated table apply, and whether the table applies at all.
public final class TaxYears {
  private TaxYears() {}

  /// The figures in force in a calendar year. A year past the last table gets the last one and a
  /// note naming it; a year before the first is refused.
  public static Checked<FederalTaxYear> inForce(FederalTaxTable table, int year) {
    String where = "taxes/" + year;
    Optional<FederalTaxYear> found = table.inForce(year);
    if (found.isEmpty()) {
      String known =
          table.years().isEmpty()
              ? "The federal tax table is empty"
              : "The federal tax table begins with " + table.years().getFirst().year();
      return Checked.bad(
          Problem.error(
              where,
              known + "; there are no figures for " + year + ".",
              "Add the figures of " + year + " to the table, or enter an effective rate."));
    }
    int own = found.get().year();
    return own == year
        ? Checked.good(found.get())
        : Checked.of(
            found.get(),
            List.of(
                Problem.note(
                    where,
                    "The federal tax table of " + own + " is held constant for " + year + ".",
                    "Add the figures of " + year + " to the table when they are published.")));
  }

  /// What is wrong with a choice for pay in a currency: the federal table is in USD. Empty if
  /// nothing is.
  public static Optional<Problem> currency(TaxChoice choice, CurrencyCode pay, String where) {
    boolean fits =
        !(choice instanceof TaxChoice.UnitedStatesFederal) || pay.equals(CurrencyCode.USD);
    return fits
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                where,
                "The United States federal table is in USD, but this pay is in " + pay + ".",
                "Enter an effective tax rate for this offer."));
  }
}
