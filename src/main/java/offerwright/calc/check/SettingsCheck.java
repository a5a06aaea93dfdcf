package offerwright.calc.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import offerwright.domain.benefit.RetirementLimits;
import offerwright.domain.company.Location;
import offerwright.domain.company.Team;
import offerwright.domain.market.PriceCard;
import offerwright.domain.market.PriceStatus;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// Tables that age or lack an entry: token prices, exchange rates, retirement limits, hiring
/// budgets.
final class SettingsCheck {

  private SettingsCheck() {}

  static List<Problem> problems(Workspace workspace, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    workspace
        .prices()
        .cards()
        .forEach(card -> card(workspace, card, today).ifPresent(problems::add));
    problems.addAll(rates(workspace));
    problems.addAll(budgets(workspace));
    limits(workspace, today).ifPresent(problems::add);
    return problems;
  }

  /// What there is to say about one price card: a promotion in force, or an announcement whose day
  /// has come.
  static Optional<Problem> card(Workspace workspace, PriceCard card, LocalDate today) {
    String tier = card.tier().name().toLowerCase(Locale.ROOT);
    String where = "prices/" + tier + "/" + card.effective();
    if (card.status() == PriceStatus.SCHEDULED && !card.effective().isAfter(today)) {
      return Optional.of(
          Problem.warning(
              where,
              "The price of "
                  + card.model()
                  + " announced for "
                  + card.effective()
                  + " is not counted, because nobody has confirmed that it came into force.",
              "Mark it as a list price, or as superseded if it was withdrawn."));
    }
    if (card.status() != PriceStatus.PROMOTION
        || !workspace.prices().inForce(card.tier(), today).equals(Optional.of(card))) {
      return Optional.empty();
    }
    return Optional.of(
        end(workspace, card)
            .map(end ->
                end.isAfter(today)
                    ? Problem.warning(
                        where,
                        "The price of "
                            + card.model()
                            + " is a promotion that ends on "
                            + end
                            + ".",
                        "Reckon with the price announced for that day.")
                    : Problem.warning(
                        where,
                        "The price of "
                            + card.model()
                            + " is a promotion that was to end on "
                            + end
                            + ".",
                        "Confirm the price announced for that day, or that the promotion goes on."))
            .orElse(
                Problem.warning(
                    where,
                    "The price of " + card.model() + " is a promotion whose end is not known.",
                    "Enter the price that follows with its first day, when it is announced.")));
  }

  /// The first day of the price that is announced to follow a promotion.
  static Optional<LocalDate> end(Workspace workspace, PriceCard promotion) {
    return workspace.prices().cards().stream()
        .filter(next -> next.tier() == promotion.tier() && next.status() != PriceStatus.SUPERSEDED)
        .map(PriceCard::effective)
        .filter(day -> day.isAfter(promotion.effective()))
        .min(Comparator.naturalOrder());
  }

  private static List<Problem> rates(Workspace workspace) {
    CompanyMoney money = CompanyMoney.of(workspace);
    TreeSet<CurrencyCode> missing = new TreeSet<>();
    workspace.locations().stream()
        .map(Location::currency)
        .filter(currency -> money.rate(currency).isEmpty())
        .forEach(missing::add);
    return missing.stream()
        .map(currency ->
            Problem.warning(
                "fx",
                "No exchange rate between "
                    + currency
                    + " and "
                    + money.currency()
                    + " is known, so no offer can be drafted for places paid in "
                    + currency
                    + ".",
                "Enter the rate with its date under Settings."))
        .toList();
  }

  private static List<Problem> budgets(Workspace workspace) {
    CompanyMoney money = CompanyMoney.of(workspace);
    List<Problem> problems = new ArrayList<>();
    for (Team team : workspace.teams()) {
      team.hiringBudget()
          .filter(budget -> money.rate(budget.currency()).isEmpty())
          .ifPresent(budget ->
              problems.add(
                  Problem.warning(
                      "teams/" + team.id() + "/hiringBudget",
                      "The hiring budget of "
                          + team.name()
                          + " is in "
                          + budget.currency()
                          + ", for which no exchange rate is known.",
                      "Enter the rate under Settings, or state the budget in "
                          + money.currency()
                          + ".")));
    }
    return problems;
  }

  private static Optional<Problem> limits(Workspace workspace, LocalDate today) {
    List<RetirementLimits> years = workspace.limits().years();
    return years.isEmpty() || years.getLast().year() >= today.getYear()
        ? Optional.empty()
        : Optional.of(
            Problem.note(
                "limits",
                "The last retirement limits known are of "
                    + years.getLast().year()
                    + "; they are held constant.",
                "Enter the limits of " + today.getYear() + " under Settings."));
  }
}
