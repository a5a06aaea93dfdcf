package offerwright.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import offerwright.domain.company.Location;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.level.Level;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SoftwareLine;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.LevelLeverage;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.Project;
import offerwright.domain.workspace.Workspace;
import offerwright.json.DomainJson;

/// Which part of a workspace is kept in which table. The record of offers is the one part that is
/// not a shelf: see [OfferRecord].
final class Shelves {
  private final DomainJson json;
  private final List<Shelf<?>> all;

  Shelves(DomainJson json) {
    this.json = json;
    all =
        List.of(
            unnamed("company", workspace -> List.of(workspace.company())),
            unnamed("settings", workspace -> List.of(workspace.settings())),
            unnamed("token_mix", workspace -> List.of(workspace.prices().mix())),
            unnamed("price_card", workspace -> workspace.prices().cards()),
            unnamed("fx_rate", workspace -> workspace.fx().rates()),
            unnamed("retirement_limits", workspace -> workspace.limits().years()),
            named("level", workspace -> workspace.ladder().levels(), Level::id, List.of(body())),
            named("location", Workspace::locations, Location::id, List.of(body())),
            named("team", Workspace::teams, Team::id, List.of(body())),
            named(
                "person",
                Workspace::people,
                Person::id,
                List.of(
                    new Shelf.Column<>("level_id", Person::levelId),
                    new Shelf.Column<>("team_id", Person::teamId),
                    body())),
            named("offer", Workspace::offers, Offer::id, offerColumns()),
            named(
                "competing_offer", Workspace::competingOffers, CompetingOffer::id, List.of(body())),
            named("price_history", Workspace::histories, PriceHistory::name, List.of(body())),
            unnamed("simulation", workspace -> List.of(workspace.plan().simulation())),
            named(
                "scenario",
                workspace -> workspace.plan().scenarios(),
                Scenario::id,
                List.of(body())),
            named(
                "budget_policy",
                workspace -> workspace.plan().variants(),
                BudgetPolicy::name,
                List.of(body())),
            named(
                "software_line",
                workspace -> workspace.plan().software(),
                SoftwareLine::name,
                List.of(body())),
            unnamed("policy_plan", workspace -> List.of(PolicyBody.of(workspace.policies()))),
            named(
                "allocation_policy",
                workspace -> workspace.policies().policies(),
                AllocationPolicy::name,
                List.of(body())),
            named(
                "project",
                workspace -> workspace.policies().projects(),
                Project::id,
                List.of(body())),
            named(
                "level_leverage",
                workspace -> workspace.policies().levels(),
                LevelLeverage::levelId,
                List.of(body())),
            named(
                "person_input",
                workspace -> workspace.policies().people(),
                PersonInput::personId,
                List.of(body())),
            unnamed("comparison", workspace -> List.of(ComparisonBody.of(workspace.comparison()))),
            named(
                "offer_outlook",
                workspace -> workspace.comparison().outlooks(),
                Shelves::keyOf,
                List.of(body())));
  }

  /// Every table, in an order in which rows can be added.
  List<Shelf<?>> all() {
    return all;
  }

  private static String keyOf(OfferOutlook outlook) {
    return outlook.offer().kind().name() + "/" + outlook.offer().id();
  }

  private List<Shelf.Column<Offer>> offerColumns() {
    return List.of(
        new Shelf.Column<>("state", offer -> offer.state().name()),
        new Shelf.Column<>("version", Offer::version),
        new Shelf.Column<>("level_id", offer -> offer.placement().levelId()),
        new Shelf.Column<>("body", offer -> json.write(OfferBody.of(offer))),
        new Shelf.Column<>("terms", offer -> json.write(offer.terms())));
  }

  private <T> Shelf<T> unnamed(String table, Function<Workspace, List<T>> contents) {
    return new Shelf<>(table, contents, Optional.empty(), List.of(body()));
  }

  private static <T> Shelf<T> named(
      String table,
      Function<Workspace, List<T>> contents,
      Function<T, String> key,
      List<Shelf.Column<T>> columns) {
    return new Shelf<>(table, contents, Optional.of(key), columns);
  }

  private <T> Shelf.Column<T> body() {
    return new Shelf.Column<>("body", json::write);
  }
}
