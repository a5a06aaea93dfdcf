package offerwright.calc.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// What is wrong with a quick entry, beside the field it stands in.
///
/// @param workspace whose rates and currency are used
/// @param quick what was typed
/// @param today the day it was typed
record QuickChecks(Workspace workspace, QuickOffer quick, LocalDate today) {
  /// More than this is a slip of the decimal point.
  private static final Percent MOST_BONUS = Percent.of(300);

  private static final long MOST_YEARS = 10;

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (quick.employer().isBlank()) {
      problems.add(Problem.error("employer", "The employer has no name.", "Enter who offers."));
    }
    amount(problems, "base", "Base pay", Optional.of(quick.base()));
    bonus(problems);
    amount(problems, "signOn", "The sign-on payment", quick.signOn());
    quick
        .signOn()
        .map(Money::currency)
        .filter(currency -> !currency.equals(quick.base().currency()))
        .ifPresent(currency ->
            problems.add(
                Problem.error(
                    "signOn",
                    "The sign-on payment is in "
                        + currency
                        + ", base pay in "
                        + quick.base().currency()
                        + ".",
                    "Enter both in one currency.")));
    amount(problems, "equity", "The value of the grant", quick.equity());
    amount(problems, "tokens", "The token budget", quick.tokens());
    start(problems);
    rates(problems);
    return problems;
  }

  private void bonus(List<Problem> problems) {
    quick
        .bonusTarget()
        .filter(target -> target.points().signum() < 0 || target.compareTo(MOST_BONUS) > 0)
        .ifPresent(target ->
            problems.add(
                Problem.error(
                    "bonusTarget",
                    "A target bonus of " + target + " of base pay cannot be meant.",
                    "Enter it as a share of base pay between 0 % and "
                        + MOST_BONUS
                        + "; 15 means 15 %.")));
  }

  private static void amount(
      List<Problem> problems, String field, String what, Optional<Money> amount) {
    amount
        .filter(Money::isNegative)
        .ifPresent(below ->
            problems.add(
                Problem.error(
                    field,
                    what + " is below nothing: " + below.inWords() + ".",
                    "Enter 0 or more, or leave it empty if it is not known.")));
  }

  private void start(List<Problem> problems) {
    LocalDate start = quick.start();
    if (start.isBefore(today.minusYears(MOST_YEARS))
        || start.isAfter(today.plusYears(MOST_YEARS))) {
      problems.add(
          Problem.error(
              "start",
              "The first day "
                  + start
                  + " lies more than "
                  + MOST_YEARS
                  + " years from today, "
                  + today
                  + ".",
              "Check the year."));
    }
  }

  private void rates(List<Problem> problems) {
    CurrencyCode currency = quick.base().currency();
    CurrencyCode company = workspace.company().currency();
    rate(problems, "base", currency, company);
    Stream.of(quick.equity().map(Money::currency).filter(other -> !other.equals(currency)))
        .flatMap(Optional::stream)
        .forEach(other -> rate(problems, "equity", other, company));
    Stream.of(quick.tokens().map(Money::currency).filter(other -> !other.equals(currency)))
        .flatMap(Optional::stream)
        .forEach(other -> rate(problems, "tokens", other, company));
  }

  private void rate(List<Problem> problems, String field, CurrencyCode from, CurrencyCode to) {
    if (EnteredOffers.rate(workspace, from, to, today).isEmpty()) {
      problems.add(EnteredOffers.noRate(field, from, to));
    }
  }
}
