package offerwright.calc.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import offerwright.calc.trail.Assumption;
import offerwright.calc.trail.Quantity;
import offerwright.domain.level.Level;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.plan.LevelDemand;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.TierPath;
import offerwright.domain.token.BudgetReset;
import offerwright.domain.workspace.Workspace;

/// What was assumed on the way to a forecast, besides what its scenario says.
final class Assumptions {
  private static final int PRICE_DIGITS = 6;

  private Assumptions() {}

  static List<Assumption> of(ForecastRequest request) {
    Scenario scenario = request.runs().getFirst().scenario();
    Workspace workspace = request.workspace();
    LocalDate day = request.settings().first().atDay(1);
    List<Assumption> all = new ArrayList<>();
    for (TierPath tier : scenario.prices().tiers()) {
      price(workspace, tier, day, all);
    }
    people(workspace, scenario, all);
    demand(workspace, scenario, all);
    if (request.runs().getFirst().policy().reset() == BudgetReset.CALENDAR_YEAR
        && request.settings().first().getMonthValue() != 1) {
      all.add(
          new Assumption(
              "First budget year",
              new Quantity.Word("grants in proportion to the months left"),
              "what was used before the first month is not known"));
    }
    return List.copyOf(all);
  }

  private static void price(
      Workspace workspace, TierPath tier, LocalDate day, List<Assumption> all) {
    CompanyFacts.tierPrice(workspace, tier, day)
        .ifPresent(price ->
            workspace
                .prices()
                .inForce(tier.tier(), day)
                .ifPresent(card ->
                    all.add(
                        new Assumption(
                            "Today's price of a million tokens, " + card.model(),
                            new Quantity.Price(rounded(price, workspace.company().currency())),
                            "list price in force on " + day + ", " + card.source()))));
  }

  private static UnitPrice rounded(double price, CurrencyCode currency) {
    return new UnitPrice(BigDecimal.valueOf(price).round(new MathContext(PRICE_DIGITS)), currency);
  }

  private static void people(Workspace workspace, Scenario scenario, List<Assumption> all) {
    if (workspace.people().isEmpty()) {
      all.add(
          new Assumption(
              "People", new Quantity.Word("the seats of the ladder"), "no people are entered"));
    }
    scenario
        .headcount()
        .engineers()
        .ifPresent(count ->
            all.add(
                new Assumption(
                    "Engineers at the start",
                    new Quantity.Count(BigDecimal.valueOf(count), "engineers"),
                    "typed in the scenario; same mix of levels and teams as today")));
  }

  private static void demand(Workspace workspace, Scenario scenario, List<Assumption> all) {
    Set<String> given =
        scenario.demand().means().stream().map(LevelDemand::levelId).collect(Collectors.toSet());
    for (Level level : workspace.ladder().levels()) {
      if (!given.contains(level.id())) {
        all.add(
            new Assumption(
                "Expected utilisation, " + level.name(),
                new Quantity.Share(level.expectedUtilisation()),
                "ladder; its share of the token budget is the mean demand of the level"));
      }
    }
  }
}
