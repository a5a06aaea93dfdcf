package offerwright.support.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.sample.InventedCompany;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.level.PayBand;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.Workspace;
import offerwright.files.csv.PriceHistoryCsv;

/// The company of `samples/meridian-labs.json`: 300 invented people, twelve offers written by hand,
/// three offers of competitors.
public final class MeridianLabs {
  /// The day it is set on.
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final long SEED = 20_261_121;

  private MeridianLabs() {}

  /// The whole workspace.
  public static Workspace workspace() {
    Workspace company = company();
    List<Offer> offers = new ArrayList<>();
    offers.addAll(MeridianOpenOffers.of(company));
    offers.addAll(MeridianClosedOffers.of(company));
    PriceHistory prices = PriceHistoryCsv.sample().value().orElseThrow();
    return InventedCompany.withPolicies(company, SEED)
        .withOffers(offers)
        .withCompetingOffers(CompetingOffers.forSeniorEngineer())
        .withComparison(SampleComparison.plan())
        .withHistories(List.of(new PriceHistory("List prices 2021 to 2026", prices.quotes())));
  }

  /// The company without offers.
  static Workspace company() {
    Workspace invented = InventedCompany.of("Meridian Labs", 300, SEED, TODAY);
    PayBand senior = invented.ladder().find("senior").orElseThrow().band();
    List<Person> people =
        invented.people().stream()
            .map(person -> person.levelId().equals("senior") ? wellPaid(person, senior) : person)
            .toList();
    Workspace company = invented.withPeople(people);
    company = led(company, "P-0001", 368_000);
    company = led(company, managerOf(company, "platform"), 272_000);
    company = led(company, managerOf(company, "security"), 270_000);
    company = led(company, managerOf(company, "data"), 268_000);
    return budgeted(company, "platform", 310_000);
  }

  /// The key of a team's manager.
  static String managerOf(Workspace company, String team) {
    return company.people().stream()
        .filter(person -> person.levelId().equals("manager") && person.teamId().equals(team))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /// Seniors have been paid well here: the middle half lies from about 218,000 to 246,000 USD.
  private static Person wellPaid(Person person, PayBand band) {
    double rate = person.base().currency().equals(CurrencyCode.EUR) ? 1.08 : 1;
    double low = band.minimum().toDouble();
    double width = band.maximum().toDouble() - low;
    double way = (person.base().toDouble() * rate - low) / width;
    double raised =
        way < 0.383
            ? way * 0.535 / 0.383
            : way < 0.617
                ? 0.535 + (way - 0.383) / 0.234 * 0.325
                : 0.86 + (way - 0.617) / 0.383 * 0.135;
    double pay = (low + raised * width) / rate;
    return paid(
        person,
        person.locationId(),
        Money.of(Math.round(pay / 100) * 100, person.base().currency()));
  }

  private static Workspace led(Workspace company, String id, long base) {
    return company.withPeople(
        company.people().stream()
            .map(person ->
                person.id().equals(id)
                    ? paid(person, "remote-us", Money.of(base, CurrencyCode.USD))
                    : person)
            .toList());
  }

  private static Person paid(Person person, String locationId, Money base) {
    return new Person(
        person.id(),
        person.title(),
        person.levelId(),
        person.teamId(),
        person.managerId(),
        locationId,
        base,
        person.bonusTarget(),
        person.equityAnnual(),
        person.tokenBudget(),
        person.hired());
  }

  private static Workspace budgeted(Workspace company, String team, long budget) {
    return company.withTeams(
        company.teams().stream()
            .map(found ->
                found.id().equals(team)
                    ? new Team(
                        found.id(),
                        found.name(),
                        Optional.of(Money.of(budget, CurrencyCode.USD)),
                        found.costCentre())
                    : found)
            .toList());
  }
}
