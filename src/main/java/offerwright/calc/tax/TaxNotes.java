package offerwright.calc.tax;

import java.util.ArrayList;
import java.util.List;
import offerwright.domain.tax.FederalTaxYear;
import offerwright.domain.tax.FilingStatus;
import offerwright.domain.tax.TaxChoice.Effective;
import offerwright.domain.tax.TaxChoice.UnitedStatesFederal;

/// The limits of a tax figure, in the words that stand beside it.
final class TaxNotes {
  private TaxNotes() {}

  static List<String> none() {
    return List.of("Before tax: no tax is taken off.");
  }

  static List<String> effective(Effective choice) {
    return List.of(
        "One effective rate of "
            + choice.rate()
            + " on all taxable pay, as entered: no brackets, no allowances, no minimum tax.");
  }

  static List<String> federal(UnitedStatesFederal choice, FederalTaxYear figures, int year) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "United States federal tax "
            + year
            + ", "
            + inWords(choice.status())
            + ": standard deduction; no credits, no itemised deductions, and no rates for capital"
            + " gains, everything is ordinary income.");
    if (figures.year() != year) {
      notes.add("The table of " + figures.year() + " is held constant for " + year + ".");
    }
    notes.add(
        "Social Security and Medicare are the employee's; the additional Medicare tax counts this"
            + " pay alone.");
    if (!choice.otherIncome().isZero()) {
      notes.add(
          "Other income of the household, "
              + choice.otherIncome().inWords()
              + ", is taxed first: shown is what this pay adds.");
    }
    notes.add(
        choice.stateRate().points().signum() == 0
            ? "No state or local tax."
            : "State and local tax at the flat rate entered, "
                + choice.stateRate()
                + " of all taxable pay.");
    notes.add(
        "The alternative minimum tax counts only the spread of incentive stock options exercised"
            + " and held; its credit in later years is not counted.");
    notes.add("Source: " + figures.source() + ".");
    return List.copyOf(notes);
  }

  static String inWords(FilingStatus status) {
    return switch (status) {
      case SINGLE -> "single";
      case MARRIED_JOINTLY -> "married filing jointly";
      case HEAD_OF_HOUSEHOLD -> "head of household";
    };
  }
}
