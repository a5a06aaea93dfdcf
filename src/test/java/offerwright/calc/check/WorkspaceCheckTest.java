package offerwright.calc.check;

import static offerwright.support.SmallCompany.NOW;
import static offerwright.support.SmallCompany.TODAY;
import static offerwright.support.SmallCompany.USD;
import static offerwright.support.SmallCompany.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.company.Listing;
import offerwright.domain.company.Person;
import offerwright.domain.level.Level;
import offerwright.domain.level.PayBand;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceCard;
import offerwright.domain.market.PriceStatus;
import offerwright.domain.market.TokenMix;
import offerwright.domain.market.TokenPrices;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxTable;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class WorkspaceCheckTest {

  private final Workspace workspace = SmallCompany.workspace();

  @Test
  void aSoundCompanyHasNoProblems() {
    assertThat(WorkspaceCheck.problems(workspace, TODAY)).isEmpty();
  }

  @Test
  void midpointsMustRise() {
    assertFound(
        withBand(150_000, 160_000, 258_000), Severity.WARNING, "levels/senior/band/midpoint");
  }

  @Test
  void bandsMustNotUndercutTheLevelBelow() {
    assertFound(withBand(120_000, 215_000, 258_000), Severity.WARNING, "levels/senior/band");
    assertFound(withBand(172_000, 180_000, 185_000), Severity.WARNING, "levels/senior/band");
  }

  @Test
  void twoLevelsOfOneNameAreMentioned() {
    assertFound(
        workspace.withLadder(workspace.ladder().with("staff", level -> level.withName("senior"))),
        Severity.WARNING,
        "levels/staff/name");
  }

  @Test
  void moreCouldNotSit() {
    assertFound(
        workspace.withLadder(workspace.ladder().with("senior", level -> level.withHeadcount(4))),
        Severity.WARNING,
        "levels/senior/headcount");
  }

  @Test
  void danglingKeysOfPeopleAreErrors() {
    Person lost =
        new Person(
            "P-1",
            "Engineer",
            "wizard",
            "moon",
            Optional.of("P-000"),
            "mars",
            usd(1),
            Percent.NONE,
            usd(0),
            usd(0),
            TODAY);

    assertThat(WorkspaceCheck.problems(plus(lost), TODAY))
        .filteredOn(Problem::isError)
        .extracting(Problem::where)
        .containsExactly(
            "people/P-1/levelId",
            "people/P-1/teamId",
            "people/P-1/locationId",
            "people/P-1/managerId");
  }

  @Test
  void payInAnotherCurrencyThanThePlacesIsMentioned() {
    assertFound(
        plus(
            SmallCompany.person(
                "P-1", "mid", Optional.empty(), Money.of(150_000, SmallCompany.EUR))),
        Severity.WARNING,
        "people/P-1/base");
  }

  @Test
  void aCircleOfManagersIsReportedOnce() {
    List<Person> people = new ArrayList<>(workspace.people());
    people.add(SmallCompany.person("A", "mid", Optional.of("B"), usd(150_000)));
    people.add(SmallCompany.person("B", "mid", Optional.of("C"), usd(150_000)));
    people.add(SmallCompany.person("C", "mid", Optional.of("A"), usd(150_000)));
    people.add(SmallCompany.person("D", "mid", Optional.of("A"), usd(150_000)));

    assertThat(WorkspaceCheck.problems(workspace.withPeople(people), TODAY))
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.message()).isEqualTo("Managers report in a circle: A → B → C → A."));
  }

  @Test
  void promotionsSayWhenTheyEnd() {
    PriceCard promotion = card(LocalDate.of(2026, 11, 1), PriceStatus.PROMOTION);
    PriceCard next = card(LocalDate.of(2026, 12, 1), PriceStatus.SCHEDULED);

    assertThat(withCards(promotion))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("whose end is not known"));
    assertThat(withCards(promotion, next))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("ends on 2026-12-01"));
  }

  @Test
  void anAnnouncementWhoseDayHasComeMustBeConfirmed() {
    PriceCard promotion = card(LocalDate.of(2026, 11, 1), PriceStatus.PROMOTION);
    PriceCard begun = card(LocalDate.of(2026, 11, 20), PriceStatus.SCHEDULED);

    assertThat(withCards(promotion, begun))
        .extracting(Problem::message)
        .anyMatch(text -> text.contains("was to end on 2026-11-20"));
    assertThat(withCards(promotion, begun))
        .extracting(Problem::message)
        .anyMatch(text -> text.contains("nobody has confirmed"));
  }

  @Test
  void aListPriceIsNothingToMention() {
    assertThat(withCards(card(LocalDate.of(2026, 11, 1), PriceStatus.LIST))).isEmpty();
  }

  @Test
  void missingRatesAreNamedOncePerCurrency() {
    assertThat(WorkspaceCheck.problems(workspace.withFx(FxTable.EMPTY), TODAY))
        .extracting(Problem::where)
        .containsExactly("fx");
  }

  @Test
  void aBandInAnUnknownCurrencyIsAnError() {
    CurrencyCode chf = new CurrencyCode("CHF");
    PayBand band = new PayBand(Money.of(1, chf), Money.of(2, chf), Money.of(3, chf));
    var level = SmallCompany.level("x", "Executive", 1, 2, 3, 0, 0, 1);
    var foreign =
        new Level(
            level.id(),
            level.name(),
            level.track(),
            band,
            level.bonusTarget(),
            level.equity(),
            new TokenAmount.InMoney(Money.of(0, chf)),
            level.expectedUtilisation(),
            Benefits.none(chf),
            1);

    assertFound(
        workspace.withLadder(workspace.ladder().plus(foreign)), Severity.ERROR, "levels/x/band");
  }

  @Test
  void limitsThatHaveRunOutAreMentioned() {
    assertThat(WorkspaceCheck.problems(workspace, LocalDate.of(2027, 1, 1)))
        .extracting(Problem::where)
        .containsExactly("limits");
  }

  @Test
  void deadlinesWithinAWeekAndApprovalsAreNotes() {
    Offer sent =
        moved(SmallCompany.senior(), OfferAction.SUBMITTED, OfferAction.APPROVED, OfferAction.SENT);
    Offer pending = moved(SmallCompany.seniorInEuros(), OfferAction.SUBMITTED);

    assertFound(
        workspace.withOffer(sent.withExpires(Optional.of(TODAY.plusDays(7)))),
        Severity.NOTE,
        "offers/S-104/expires");
    assertFound(workspace.withOffer(pending), Severity.NOTE, "offers/S-105/state");
    assertThat(
            WorkspaceCheck.problems(
                workspace.withOffer(sent.withExpires(Optional.of(TODAY.plusDays(8)))), TODAY))
        .extracting(Problem::where)
        .doesNotContain("offers/S-104/expires");
  }

  @Test
  void competingOffersAreChecked() {
    Offer bare = SmallCompany.withBase(SmallCompany.senior(), 0);
    CompetingOffer competing =
        new CompetingOffer(
            "northwind", "Northwind Systems", Listing.PUBLIC, "Senior", bare.terms());

    assertFound(
        workspace.withCompetingOffers(List.of(competing)),
        Severity.ERROR,
        "competingOffers/northwind/terms/cash/base");
  }

  private static void assertFound(Workspace workspace, Severity severity, String where) {
    assertThat(WorkspaceCheck.problems(workspace, TODAY))
        .filteredOn(problem -> problem.where().equals(where))
        .as("problems at %s", where)
        .extracting(Problem::severity)
        .containsExactly(severity);
  }

  private Workspace withBand(long minimum, long midpoint, long maximum) {
    PayBand band = new PayBand(usd(minimum), usd(midpoint), usd(maximum));
    return workspace.withLadder(workspace.ladder().with("senior", level -> level.withBand(band)));
  }

  private Workspace plus(Person person) {
    List<Person> people = new ArrayList<>(workspace.people());
    people.add(person);
    return workspace.withPeople(people);
  }

  private List<Problem> withCards(PriceCard... cards) {
    return WorkspaceCheck.problems(
        workspace.withPrices(new TokenPrices(List.of(cards), TokenMix.AGENTIC)), TODAY);
  }

  private static PriceCard card(LocalDate effective, PriceStatus status) {
    UnitPrice price = UnitPrice.of("4", USD);
    return new PriceCard(
        ModelTier.FRONTIER, "Example Large", price, price, price, effective, status, "test");
  }

  private static Offer moved(Offer offer, OfferAction... actions) {
    Offer moved = offer;
    for (OfferAction action : actions) {
      moved = moved.after(action, NOW, "recruiter", "", Optional.empty(), List.of());
    }
    return moved;
  }
}
