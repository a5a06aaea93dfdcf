package offerwright.calc.draft;

import static offerwright.support.SmallCompany.EUR;
import static offerwright.support.SmallCompany.NOW;
import static offerwright.support.SmallCompany.START;
import static offerwright.support.SmallCompany.USD;
import static offerwright.support.SmallCompany.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import offerwright.calc.check.Guardrail;
import offerwright.calc.check.Guardrails;
import offerwright.calc.check.Light;
import offerwright.calc.check.LightState;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.level.Level;
import offerwright.domain.money.FxTable;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.Justification;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferState;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class OfferDraftTest {

  private final Workspace workspace = SmallCompany.workspace();

  @Test
  void takesTheLevelsPackage() {
    Offer offer = draft("senior", "remote-us").value().orElseThrow();

    assertThat(offer.state()).isEqualTo(OfferState.DRAFT);
    assertThat(offer.terms().cash().base()).isEqualTo(usd(215_000));
    assertThat(offer.terms().cash().bonusTarget()).isEqualTo(Percent.of(12));
    assertThat(offer.terms().cash().bonusPayout()).isEqualTo(Percent.of(90));
    EquityGrant grant = offer.terms().grants().getFirst();
    assertThat(grant.quantity()).isEqualTo(new EquityQuantity.Units(24_000));
    assertThat(grant.strike()).contains(UnitPrice.of("4.20", USD));
    assertThat(grant.stock()).isEqualTo(SmallCompany.stock());
    assertThat(offer.terms().tokens().orElseThrow().annual())
        .isEqualTo(new TokenAmount.InMoney(usd(150_000)));
    assertThat(offer.terms().tokens().orElseThrow().rules())
        .isEqualTo(workspace.settings().tokenRules());
    assertThat(offer.terms().tokens().orElseThrow().ownUseShare()).isEqualTo(Percent.NONE);
    assertThat(offer.expires()).contains(LocalDate.of(2026, 12, 5));
    assertThat(offer.history())
        .singleElement()
        .satisfies(event -> assertThat(event.by()).isEqualTo("recruiter"));
  }

  @Test
  void convertsAndRoundsToFiguresOneWouldOffer() {
    Offer offer = draft("senior", "lisbon").value().orElseThrow();

    // 215,000 / 1.08 = 199,074.07; 150,000 / 1.08 = 138,888.89; 19,200 / 1.08 = 17,777.78
    assertThat(offer.terms().cash().base()).isEqualTo(Money.of(199_000, EUR));
    assertThat(offer.terms().tokens().orElseThrow().annual())
        .isEqualTo(new TokenAmount.InMoney(Money.of(139_000, EUR)));
    assertThat(offer.terms().benefits().healthPremium()).isEqualTo(Money.of(17_800, EUR));
    assertThat(offer.terms().fx().from()).isEqualTo(EUR);
    assertThat(offer.terms().fx().to()).isEqualTo(USD);
    assertThat(offer.terms().fx().rate()).isEqualByComparingTo("1.08");
  }

  @Test
  void namesTheMissingExchangeRate() {
    Checked<Offer> drafted =
        OfferDraft.fromLevel(
            workspace.withFx(FxTable.EMPTY),
            "S-1",
            SmallCompany.candidate(),
            "senior",
            "lisbon",
            START,
            NOW);

    assertThat(drafted.value()).isEmpty();
    assertThat(drafted.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.where()).isEqualTo("terms/fx"));
  }

  @Test
  void namesEveryUnknownKeyAtOnce() {
    Workspace with = workspace.withOffer(SmallCompany.senior());

    Checked<Offer> drafted =
        OfferDraft.fromLevel(with, "S-104", SmallCompany.candidate(), "wizard", "moon", START, NOW);

    assertThat(drafted.problems())
        .extracting(Problem::where)
        .containsExactly("id", "placement/levelId", "placement/locationId");
  }

  @Test
  void leavesTheStrikeOpenWhereNoPriceIsDisclosed() {
    Workspace silent =
        workspace.withCompany(workspace.company().withStock(StockFacts.NOT_DISCLOSED));

    Offer offer =
        OfferDraft.fromLevel(
                silent, "S-1", SmallCompany.candidate(), "senior", "remote-us", START, NOW)
            .value()
            .orElseThrow();

    assertThat(offer.terms().grants().getFirst().strike()).isEmpty();
  }

  @Test
  void aLevelWithoutEquityAndTokensGivesNeither() {
    Level bare = SmallCompany.level("junior", "Junior", 90_000, 110_000, 130_000, 0, 0, 5);
    Workspace with = workspace.withLadder(workspace.ladder().plus(bare));

    Offer offer =
        OfferDraft.fromLevel(
                with, "J-1", SmallCompany.candidate(), "junior", "remote-us", START, NOW)
            .value()
            .orElseThrow();

    assertThat(offer.terms().grants()).isEmpty();
    assertThat(offer.terms().tokens()).isEmpty();
  }

  @Test
  void aNewDraftOverridesNothing() {
    for (Level level : workspace.ladder().levels()) {
      for (String place : new String[] {"remote-us", "lisbon"}) {
        Offer offer =
            OfferDraft.fromLevel(
                    workspace, "X-1", SmallCompany.candidate(), level.id(), place, START, NOW)
                .value()
                .orElseThrow();
        assertThat(Guardrails.lights(workspace, offer, SmallCompany.TODAY))
            .filteredOn(light -> light.state() == LightState.STOP)
            .extracting(Light::guardrail)
            .as("stops of a fresh offer at %s in %s", level.name(), place)
            .isSubsetOf(Guardrail.TOKEN_SHARE, Guardrail.HEADCOUNT);
      }
    }
  }

  @Test
  void countsIdsOnByLevel() {
    Workspace with = workspace.withOffer(SmallCompany.senior());

    assertThat(OfferDraft.nextId(with, level("senior"))).isEqualTo("S-105");
    assertThat(OfferDraft.nextId(with, level("staff"))).isEqualTo("ST-001");
    assertThat(OfferDraft.nextId(with, level("mid"))).isEqualTo("M-001");
  }

  @Test
  void duplicatesTermsButNotHistory() {
    Offer original =
        SmallCompany.senior()
            .withJustification(new Justification("rare", "cfo"))
            .withNote("met at the fair");

    Offer copy =
        OfferDraft.duplicate(workspace.withOffer(original), original, NOW.plusSeconds(86_400));

    assertThat(copy.id()).isEqualTo("S-105");
    assertThat(copy.terms()).isEqualTo(original.terms());
    assertThat(copy.note()).isEqualTo("met at the fair");
    assertThat(copy.justification()).isEqualTo(Justification.NONE);
    assertThat(copy.expires()).contains(LocalDate.of(2026, 12, 6));
    assertThat(copy.history()).hasSize(1);
  }

  @Test
  void duplicatesAnOfferWhoseLevelIsGone() {
    Offer original = SmallCompany.senior();
    Workspace without =
        workspace.withOffer(original).withLadder(workspace.ladder().without("senior"));

    assertThat(OfferDraft.duplicate(without, original, NOW).id()).isEqualTo("S-104-2");
  }

  private Checked<Offer> draft(String level, String place) {
    return OfferDraft.fromLevel(
        workspace, "S-1", SmallCompany.candidate(), level, place, START, NOW);
  }

  private Level level(String id) {
    return workspace.ladder().find(id).orElseThrow();
  }

  @Test
  void leavesTeamAndManagerOpen() {
    Offer offer = draft("senior", "remote-us").value().orElseThrow();

    assertThat(offer.placement().teamId()).isEqualTo(Optional.empty());
    assertThat(offer.placement().managerId()).isEqualTo(Optional.empty());
  }
}
