package offerwright.domain.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import offerwright.domain.Require;
import offerwright.domain.benefit.RetirementLimitTable;
import offerwright.domain.company.CompanyProfile;
import offerwright.domain.company.Location;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.TokenPrices;
import offerwright.domain.money.FxTable;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.policy.PolicyPlan;

/// One workspace: everything the application knows about one company, as one immutable value. Keys
/// are unique within each list; that they point at something is looked after by `calc.check`,
/// because a person may be half-way through a change.
///
/// @param company the company that offers
/// @param settings choices made once for all offers
/// @param ladder levels, lowest first
/// @param locations places of work
/// @param teams teams
/// @param people who works here
/// @param prices what tokens cost
/// @param fx exchange rates
/// @param limits dated limits of retirement plans
/// @param offers offers, in order of creation
/// @param competingOffers offers of other employers
/// @param histories price histories, for fits and for processes that follow one
/// @param plan the years to come
/// @param policies who gets how many tokens
/// @param comparison what offers are compared with
public record Workspace(
    CompanyProfile company,
    Settings settings,
    LevelLadder ladder,
    List<Location> locations,
    List<Team> teams,
    List<Person> people,
    TokenPrices prices,
    FxTable fx,
    RetirementLimitTable limits,
    List<Offer> offers,
    List<CompetingOffer> competingOffers,
    List<PriceHistory> histories,
    ForecastPlan plan,
    PolicyPlan policies,
    ComparisonPlan comparison) {
  /// Copies the lists; refuses a key used twice.
  public Workspace {
    locations = Require.distinct(locations, Location::id, "location id");
    teams = Require.distinct(teams, Team::id, "team id");
    people = Require.distinct(people, Person::id, "person id");
    offers = Require.distinct(offers, Offer::id, "offer id");
    competingOffers = Require.distinct(competingOffers, CompetingOffer::id, "competing offer id");
    histories = Require.distinct(histories, PriceHistory::name, "price history");
  }

  /// The offer with an id; empty if there is none.
  public Optional<Offer> offer(String id) {
    return offers.stream().filter(offer -> offer.id().equals(id)).findFirst();
  }

  /// The place with an id; empty if there is none.
  public Optional<Location> location(String id) {
    return locations.stream().filter(location -> location.id().equals(id)).findFirst();
  }

  /// The team with an id; empty if there is none.
  public Optional<Team> team(String id) {
    return teams.stream().filter(team -> team.id().equals(id)).findFirst();
  }

  /// The person with an id; empty if there is none.
  public Optional<Person> person(String id) {
    return people.stream().filter(person -> person.id().equals(id)).findFirst();
  }

  /// The price history with a name; empty if there is none.
  public Optional<PriceHistory> history(String name) {
    return histories.stream().filter(history -> history.name().equals(name)).findFirst();
  }

  /// This workspace with one more offer, or with the offer of the same id replaced.
  public Workspace withOffer(Offer changed) {
    List<Offer> all = new ArrayList<>(offers);
    int at = indexOf(changed.id());
    if (at < 0) {
      all.add(changed);
    } else {
      all.set(at, changed);
    }
    return withOffers(all);
  }

  /// This workspace with one offer changed; unchanged if the id is unknown.
  public Workspace withOffer(String id, UnaryOperator<Offer> change) {
    return offer(id).map(found -> withOffer(change.apply(found))).orElse(this);
  }

  /// This workspace without an offer.
  public Workspace withoutOffer(String id) {
    return withOffers(offers.stream().filter(offer -> !offer.id().equals(id)).toList());
  }

  private int indexOf(String id) {
    for (int i = 0; i < offers.size(); i++) {
      if (offers.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /// This workspace of another company.
  public Workspace withCompany(CompanyProfile changed) {
    return withHouse(changed, settings, ladder, locations, teams, people);
  }

  /// This workspace with other settings.
  public Workspace withSettings(Settings changed) {
    return withHouse(company, changed, ladder, locations, teams, people);
  }

  /// This workspace with another ladder.
  public Workspace withLadder(LevelLadder changed) {
    return withHouse(company, settings, changed, locations, teams, people);
  }

  /// This workspace with other places of work.
  public Workspace withLocations(List<Location> changed) {
    return withHouse(company, settings, ladder, changed, teams, people);
  }

  /// This workspace with other teams.
  public Workspace withTeams(List<Team> changed) {
    return withHouse(company, settings, ladder, locations, changed, people);
  }

  /// This workspace with other people.
  public Workspace withPeople(List<Person> changed) {
    return withHouse(company, settings, ladder, locations, teams, changed);
  }

  /// This workspace with other token prices.
  public Workspace withPrices(TokenPrices changed) {
    return withMarket(changed, fx, limits);
  }

  /// This workspace with other exchange rates.
  public Workspace withFx(FxTable changed) {
    return withMarket(prices, changed, limits);
  }

  /// This workspace with other limits.
  public Workspace withLimits(RetirementLimitTable changed) {
    return withMarket(prices, fx, changed);
  }

  /// This workspace with other offers.
  public Workspace withOffers(List<Offer> changed) {
    return withDeals(changed, competingOffers);
  }

  /// This workspace with other competing offers.
  public Workspace withCompetingOffers(List<CompetingOffer> changed) {
    return withDeals(offers, changed);
  }

  /// This workspace with other price histories.
  public Workspace withHistories(List<PriceHistory> changed) {
    return withYears(changed, plan, policies, comparison);
  }

  /// This workspace with another plan of the years to come.
  public Workspace withPlan(ForecastPlan changed) {
    return withYears(histories, changed, policies, comparison);
  }

  /// This workspace with other token policies.
  public Workspace withPolicies(PolicyPlan changed) {
    return withYears(histories, plan, changed, comparison);
  }

  /// This workspace with another view of how offers compare.
  public Workspace withComparison(ComparisonPlan changed) {
    return withYears(histories, plan, policies, changed);
  }

  private Workspace withHouse(
      CompanyProfile company,
      Settings settings,
      LevelLadder ladder,
      List<Location> locations,
      List<Team> teams,
      List<Person> people) {
    return new Workspace(
        company,
        settings,
        ladder,
        locations,
        teams,
        people,
        prices,
        fx,
        limits,
        offers,
        competingOffers,
        histories,
        plan,
        policies,
        comparison);
  }

  private Workspace withMarket(TokenPrices prices, FxTable fx, RetirementLimitTable limits) {
    return new Workspace(
        company,
        settings,
        ladder,
        locations,
        teams,
        people,
        prices,
        fx,
        limits,
        offers,
        competingOffers,
        histories,
        plan,
        policies,
        comparison);
  }

  private Workspace withDeals(List<Offer> offers, List<CompetingOffer> competingOffers) {
    return new Workspace(
        company,
        settings,
        ladder,
        locations,
        teams,
        people,
        prices,
        fx,
        limits,
        offers,
        competingOffers,
        histories,
        plan,
        policies,
        comparison);
  }

  private Workspace withYears(
      List<PriceHistory> histories,
      ForecastPlan plan,
      PolicyPlan policies,
      ComparisonPlan comparison) {
    return new Workspace(
        company,
        settings,
        ladder,
        locations,
        teams,
        people,
        prices,
        fx,
        limits,
        offers,
        competingOffers,
        histories,
        plan,
        policies,
        comparison);
  }
}
