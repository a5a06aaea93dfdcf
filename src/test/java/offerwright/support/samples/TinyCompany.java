package offerwright.support.samples;

import static offerwright.support.samples.Drafts.base;
import static offerwright.support.samples.Drafts.draft;
import static offerwright.support.samples.Drafts.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offerwright.calc.forecast.StandardPlan;
import offerwright.calc.policy.StandardPolicies;
import offerwright.calc.sample.EmptyWorkspace;
import offerwright.calc.sample.StandardLadder;
import offerwright.domain.company.CompanyProfile;
import offerwright.domain.company.Location;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.level.Level;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.policy.LevelLeverage;
import offerwright.domain.policy.Measurement;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.policy.Project;
import offerwright.domain.policy.ProjectShare;
import offerwright.domain.workspace.Workspace;
import offerwright.support.samples.Drafts.Seat;

/// The company of `samples/tiny.json`: three levels, six people, two offers.
public final class TinyCompany {
  private static final CurrencyCode USD = CurrencyCode.USD;

  private TinyCompany() {}

  /// The whole workspace.
  public static Workspace workspace() {
    Workspace company = company();
    Desk desk = new Desk(company);
    Seat junior =
        new Seat("Junior engineer", "junior", Optional.of("product"), Optional.of("P-1"), "office");
    Offer sent = draft(company, "J-001", junior, LocalDate.of(2027, 1, 11), "2026-11-16T09:00:00Z");
    sent = desk.submit(sent, "2026-11-16T10:00:00Z", "", "owner");
    sent =
        desk.then(
            desk.approve(sent, "2026-11-17T09:00:00Z", "owner"),
            OfferAction.SENT,
            "2026-11-17T10:00:00Z",
            "");
    Seat senior =
        new Seat("Senior engineer", "senior", Optional.of("product"), Optional.of("P-1"), "office");
    Offer draft = draft(company, "S-001", senior, LocalDate.of(2027, 2, 1), "2026-11-20T09:00:00Z");
    return company.withOffers(List.of(sent, with(draft, base(draft.terms(), 221_000))));
  }

  private static Workspace company() {
    StockFacts stock =
        new StockFacts(
            Optional.of(UnitPrice.of("2.00", USD)),
            Optional.of(LocalDate.of(2026, 8, 31)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Workspace empty = EmptyWorkspace.named("Tiny Works", USD);
    CompanyProfile profile =
        new CompanyProfile(
            "Tiny Works", empty.company().listing(), USD, stock, "owner@example.com");
    Set<String> kept = Set.of("junior", "senior", "manager");
    List<Level> levels =
        StandardLadder.in(USD).levels().stream()
            .filter(level -> kept.contains(level.id()))
            .map(level -> level.withHeadcount(5))
            .toList();
    Workspace company =
        empty
            .withCompany(profile)
            .withSettings(
                empty
                    .settings()
                    .withGuidelines(
                        empty.settings().guidelines().withTokenShareLimit(Percent.of(75))))
            .withLadder(new LevelLadder(levels))
            .withLocations(List.of(new Location("office", "Office", USD)))
            .withTeams(
                List.of(
                    new Team(
                        "product",
                        "Product",
                        Optional.of(Money.of(500_000, USD)),
                        Optional.of("CC-100"))))
            .withPeople(
                List.of(
                    person("P-1", "Engineering manager", "manager", Optional.empty(), 262_000),
                    person("P-2", "Senior engineer", "senior", Optional.of("P-1"), 208_000),
                    person("P-3", "Senior engineer", "senior", Optional.of("P-1"), 219_000),
                    person("P-4", "Senior engineer", "senior", Optional.of("P-1"), 231_000),
                    person("P-5", "Junior engineer", "junior", Optional.of("P-1"), 118_000),
                    person("P-6", "Junior engineer", "junior", Optional.of("P-1"), 127_000)));
    Workspace planned = company.withPlan(StandardPlan.of(company));
    return planned.withPolicies(policies(planned));
  }

  /// Of six people two have their leverage entered and two have it measured; the manager has that
  /// of the level, and one has none.
  private static PolicyPlan policies(Workspace company) {
    ProjectShare checkout = new ProjectShare("checkout", Percent.of(60));
    ProjectShare audit = new ProjectShare("audit", Percent.of(30));
    return PolicyPlan.EMPTY
        .withPolicies(StandardPolicies.of(company))
        .withFloor(Optional.of(Money.of(40_000, USD)))
        .withProjects(
            List.of(
                new Project("checkout", "Checkout rewrite", 2.5),
                new Project("audit", "Audit evidence", 0.7)))
        .withLevels(List.of(new LevelLeverage("manager", 0.75)))
        .withPeople(
            List.of(
                PersonInput.unknown("P-2")
                    .withLeverage(Optional.of(1.6))
                    .withProjects(List.of(checkout, audit))
                    .withAnnualDemand(Optional.of(Money.of(95_000, USD))),
                PersonInput.unknown("P-3")
                    .withProjects(List.of(checkout))
                    .withMeasured(Optional.of(new Measurement(Money.of(4_100, USD), 11.5))),
                PersonInput.unknown("P-4")
                    .withMeasured(Optional.of(new Measurement(Money.of(6_200, USD), 9.8))),
                PersonInput.unknown("P-5")
                    .withLeverage(Optional.of(0.7))
                    .withProjects(List.of(audit))));
  }

  private static Person person(
      String id, String title, String levelId, Optional<String> managerId, long base) {
    Level level = StandardLadder.in(USD).find(levelId).orElseThrow();
    return new Person(
        id,
        title,
        levelId,
        "product",
        managerId,
        "office",
        Money.of(base, USD),
        level.bonusTarget(),
        Money.of(20_000, USD),
        Money.of(50_000, USD),
        LocalDate.of(2025, 3, 3));
  }
}
