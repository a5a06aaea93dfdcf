package offerwright.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offerwright.calc.sample.DatedTables;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Problem;
import offerwright.domain.tax.FilingStatus;
import offerwright.domain.tax.TaxChoice;

/// Taxes as `--tax` takes them.
final class TaxArgument {
  private static final Pattern RATE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?)\\s*%");

  private TaxArgument() {}

  /// The choice of a text: "none", a rate such as "38%", or "us-single", "us-joint" and "us-head"
  /// for the federal table. What the workspace says of other income and of the state stays.
  static TaxChoice of(String text, TaxChoice known) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return switch (wanted) {
      case "none" -> new TaxChoice.None();
      case "us-single" -> federal(FilingStatus.SINGLE, known);
      case "us-joint" -> federal(FilingStatus.MARRIED_JOINTLY, known);
      case "us-head" -> federal(FilingStatus.HEAD_OF_HOUSEHOLD, known);
      default -> effective(wanted);
    };
  }

  private static TaxChoice federal(FilingStatus status, TaxChoice known) {
    return known instanceof TaxChoice.UnitedStatesFederal federal
        ? new TaxChoice.UnitedStatesFederal(status, federal.otherIncome(), federal.stateRate())
        : TaxChoice.UnitedStatesFederal.of(status);
  }

  private static TaxChoice effective(String text) {
    Matcher rate = RATE.matcher(text);
    Percent share = rate.matches() ? Percent.of(rate.group(1)) : Percent.ALL;
    if (share.compareTo(Percent.ALL) >= 0) {
      throw Refusal.usage(
          "--tax " + text + " is no way to tax pay.",
          "Give none, an effective rate from 0% to below 100% such as 38%, us-single, us-joint or us-head.");
    }
    return new TaxChoice.Effective(share);
  }

  /// A workspace from before there was a tax table is taxed by the one that comes with the program.
  ///
  /// @param problems is told so
  static ComparisonPlan withTable(ComparisonPlan plan, List<Problem> problems) {
    boolean lacking =
        plan.tax() instanceof TaxChoice.UnitedStatesFederal && plan.taxTable().years().isEmpty();
    if (!lacking) {
      return plan;
    }
    problems.add(
        Problem.note(
            "comparison/taxTable",
            "The workspace has no federal tax table, so the one that comes with the program is used.",
            "Look at the years it has among the notes."));
    return plan.withTaxTable(DatedTables.federalTaxes());
  }
}
