package offerwright.calc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.benefit.RetirementLimits;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.money.Money;
import offerwright.domain.problem.Problem;

/// The 401(k) match against the legal limits of the year in which the work begins.
final class BenefitCheck {

  private BenefitCheck() {}

  static List<Problem> problems(TermsCheck.TermsInput input) {
    return input
        .terms()
        .benefits()
        .retirementMatch()
        .map(match -> problems(input, match))
        .orElse(List.of());
  }

  private static List<Problem> problems(TermsCheck.TermsInput input, RetirementMatch match) {
    String where = "terms/benefits/retirementMatch";
    int year = input.terms().start().getYear();
    List<RetirementLimits> known = input.workspace().limits().years();
    List<Problem> problems = new ArrayList<>();
    match
        .matchedDeferralCap()
        .flatMap(cap -> input.unknownRate(cap.currency(), where + "/matchedDeferralCap"))
        .ifPresent(problems::add);
    if (known.isEmpty()) {
      problems.add(
          Problem.note(
              where,
              "The workspace knows no limits of retirement plans; the match is computed without.",
              "Enter the limits of the year under Settings."));
      return problems;
    }
    Optional<RetirementLimits> limits = input.workspace().limits().inForce(year);
    if (limits.isEmpty()) {
      problems.add(
          Problem.error(
              where,
              "No retirement limits are known for "
                  + year
                  + "; the first year known is "
                  + known.getFirst().year()
                  + ".",
              "Enter the limits of " + year + " under Settings, or correct the start date."));
      return problems;
    }
    if (limits.get().year() != year) {
      problems.add(
          Problem.note(
              where,
              "The retirement limits of "
                  + limits.get().year()
                  + " are held constant for "
                  + year
                  + ".",
              "Enter the limits of " + year + " once they are published."));
    }
    overDeferral(input, match, limits.get(), where).ifPresent(problems::add);
    return problems;
  }

  private static Optional<Problem> overDeferral(
      TermsCheck.TermsInput input, RetirementMatch match, RetirementLimits limits, String where) {
    Money deferral = input.terms().cash().base().share(match.employeeDeferral());
    return input
        .exchange()
        .convert(limits.electiveDeferral(), input.terms().currency())
        .filter(most -> deferral.compareTo(most) > 0)
        .map(most ->
            Problem.warning(
                where + "/employeeDeferral",
                "Deferring "
                    + match.employeeDeferral()
                    + " is "
                    + deferral.inWords()
                    + " a year, above the limit of "
                    + most.inWords()
                    + " for "
                    + limits.year()
                    + ".",
                "Nothing is lost: the match is computed with the limit. Lower the deferral to show what will really happen."));
  }
}
