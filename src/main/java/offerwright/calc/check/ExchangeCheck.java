package offerwright.calc.check;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.problem.Problem;

/// The exchange rate agreed in an offer.
final class ExchangeCheck {

  /// A rate older than this no longer says what the offer costs.
  static final int OLDEST_DAYS = 30;

  private ExchangeCheck() {}

  static List<Problem> problems(TermsCheck.TermsInput input) {
    FxRate fx = input.terms().fx();
    CurrencyCode company = input.workspace().company().currency();
    List<Problem> problems = new ArrayList<>();
    if (!fx.to().equals(company)) {
      boolean known = input.exchange().rate(input.terms().currency(), company).isPresent();
      String message =
          "The exchange rate leads to " + fx.to() + ", the company's currency is " + company + ".";
      String repair = "Enter a rate from " + fx.from() + " to " + company + ".";
      problems.add(
          known
              ? Problem.warning("terms/fx/to", message, repair)
              : Problem.error("terms/fx/to", message, repair));
      return problems;
    }
    if (fx.from().equals(fx.to()) || !input.open()) {
      return problems;
    }
    long age = ChronoUnit.DAYS.between(fx.date(), input.today());
    if (age > OLDEST_DAYS) {
      problems.add(
          Problem.warning(
              "terms/fx/date",
              "The exchange rate is of " + fx.date() + ", more than " + OLDEST_DAYS + " days ago.",
              "Take over today's rate from Settings."));
    } else if (age < 0) {
      problems.add(
          Problem.warning(
              "terms/fx/date",
              "The exchange rate is dated " + fx.date() + ", in the future.",
              "Enter the day the rate was true."));
    }
    return problems;
  }
}
