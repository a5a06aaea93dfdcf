package offerwright.calc.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offerwright.calc.check.StaffIndex;
import offerwright.calc.value.OfferValuation;
import offerwright.domain.company.Person;
import offerwright.domain.level.Level;
import offerwright.domain.market.ModelTier;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.offer.OfferEvent;
import offerwright.domain.offer.OfferState;
import offerwright.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventedCompanyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static Workspace company(int people) {
    return InventedCompany.of("Invented", people, 42, TODAY);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 9, 30, 300, 5_000})
  void hasAsManyPeopleAsAskedWithEveryReferenceKept(int people) {
    Workspace company = company(people);
    assertThat(company.people()).hasSize(people);
    Set<String> locations =
        new HashSet<>(company.locations().stream().map(location -> location.id()).toList());
    Set<String> teams = new HashSet<>(company.teams().stream().map(team -> team.id()).toList());
    Set<String> before = new HashSet<>();
    for (Person person : company.people()) {
      assertThat(company.ladder().find(person.levelId())).as(person.id()).isPresent();
      assertThat(locations).contains(person.locationId());
      assertThat(teams).contains(person.teamId());
      person
          .managerId()
          .ifPresent(
              manager -> assertThat(before).as("no cycle above " + person.id()).contains(manager));
      before.add(person.id());
    }
  }

  @Test
  void largestSizeIsMade() {
    assertThat(company(100_000).people())
        .hasSize(100_000)
        .last()
        .extracting(Person::id)
        .isEqualTo("P-100000");
  }

  @Test
  void otherSizesAreRefused() {
    assertThatThrownBy(() -> company(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> company(100_001)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everybodyIsPaidInsideTheBand() {
    Workspace company = company(1_000);
    for (Person person : company.people()) {
      Level level = company.ladder().find(person.levelId()).orElseThrow();
      Money base =
          person.base().currency().equals(CurrencyCode.USD)
              ? person.base()
              : company
                  .fx()
                  .find(person.base().currency(), CurrencyCode.USD)
                  .orElseThrow()
                  .convert(person.base());
      assertThat(base).as(person.id()).isBetween(level.band().minimum(), level.band().maximum());
      assertThat(person.hired()).isBefore(TODAY);
    }
    assertThat(company.people())
        .extracting(person -> person.base().currency())
        .contains(CurrencyCode.USD, CurrencyCode.EUR);
  }

  @Test
  void everyLevelHasAFreeSeat() {
    Workspace company = company(300);
    StaffIndex staff = StaffIndex.of(company, TODAY);
    assertThat(company.ladder().levels())
        .allMatch(level -> level.headcount() > staff.payAt(level.id()).people());
  }

  @Test
  void theSameArgumentsGiveTheSameCompany() {
    assertThat(company(120))
        .isEqualTo(company(120))
        .isNotEqualTo(InventedCompany.of("Invented", 120, 43, TODAY));
    Workspace offers = InventedCompany.withOffers(company(120), 30, 5, TODAY);
    assertThat(offers).isEqualTo(InventedCompany.withOffers(company(120), 30, 5, TODAY));
  }

  @Test
  void offersAreInEveryStateWithARecordThatLeadsThere() {
    Workspace company = InventedCompany.withOffers(company(200), 200, 1, TODAY);
    assertThat(company.offers())
        .hasSize(200)
        .extracting(Offer::state)
        .contains(OfferState.values());
    for (Offer offer : company.offers()) {
      List<OfferEvent> history = offer.history();
      assertThat(history.getFirst().action()).isEqualTo(OfferAction.CREATED);
      assertThat(history.getLast().state()).as(offer.id()).isEqualTo(offer.state());
      assertThat(history).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
      assertThat(LocalDate.ofInstant(history.getLast().at(), ZoneOffset.UTC))
          .as(offer.id())
          .isBeforeOrEqualTo(TODAY);
      assertThat(offer.terms().start()).isAfter(TODAY);
      assertThat(offer.expires().orElseThrow().isBefore(TODAY))
          .as(offer.id())
          .isEqualTo(offer.state().isClosed());
    }
  }

  @Test
  void everyInventedOfferCanBeComputed() {
    Workspace company = InventedCompany.withOffers(company(50), 40, 3, TODAY);
    for (Offer offer : company.offers()) {
      var figures =
          OfferValuation.figures(company, offer.terms(), company.company().listing(), TODAY);
      assertThat(figures.fourYearTotal().compareTo(offer.terms().cash().base().times(4)))
          .as(offer.id())
          .isPositive();
      assertThat(figures.tokens().orElseThrow().faceTokens()).as(offer.id()).isPresent();
    }
  }

  @Test
  void moreOffersGoOnCounting() {
    Workspace twice =
        InventedCompany.withOffers(
            InventedCompany.withOffers(company(50), 20, 3, TODAY), 20, 4, TODAY);
    assertThat(twice.offers()).hasSize(40).extracting(Offer::id).doesNotHaveDuplicates();
  }

  @Test
  void anEmptyWorkspaceHasWhatAnOfferNeedsBesidesALevel() {
    Workspace empty = EmptyWorkspace.named("New Company", CurrencyCode.USD);
    assertThat(empty.ladder().levels()).isEmpty();
    assertThat(empty.locations()).hasSize(1);
    assertThat(empty.prices().cards()).extracting(card -> card.tier()).contains(ModelTier.values());
    assertThat(empty.limits().inForce(2026)).isPresent();
    assertThat(empty.company().stock().fairMarketValue()).isEqualTo(Optional.empty());
  }

  @Test
  void theStandardLadderHasTheBudgetsOfTheIdeas() {
    assertThat(StandardLadder.in(CurrencyCode.USD).levels())
        .extracting(Level::id)
        .containsExactly("junior", "mid", "senior", "staff", "principal", "manager", "director");
    assertThat(StandardLadder.in(CurrencyCode.USD).find("senior").orElseThrow().band().midpoint())
        .isEqualTo(Money.of(215_000, CurrencyCode.USD));
    assertThat(Shares.of(10, List.of(1, 1, 1))).containsExactly(4, 3, 3);
  }
}
