package offerwright.calc.check;

import java.util.ArrayList;
import java.util.List;
import offerwright.calc.value.YearTable;
import offerwright.domain.equity.RefresherPlan;
import offerwright.domain.problem.Problem;

/// Further grants expected later.
final class RefresherCheck {

  private RefresherCheck() {}

  static List<Problem> problems(TermsCheck.TermsInput input) {
    return input.terms().refreshers().map(plan -> problems(input, plan)).orElse(List.of());
  }

  private static List<Problem> problems(TermsCheck.TermsInput input, RefresherPlan plan) {
    String where = "terms/refreshers";
    List<Problem> problems =
        new ArrayList<>(
            input.unknownRate(plan.each().currency(), where + "/each").stream().toList());
    if (plan.each().isZero()) {
      problems.add(
          Problem.warning(
              where + "/each",
              "The expected refreshers are worth nothing.",
              "Enter a value or remove the plan."));
    }
    if (plan.firstAfterMonths() >= YearTable.YEARS * 12) {
      problems.add(
          Problem.warning(
              where + "/firstAfterMonths",
              "The first refresher comes after "
                  + plan.firstAfterMonths()
                  + " months, outside the four years that are shown.",
              "Check the number of months."));
    }
    return problems;
  }
}
