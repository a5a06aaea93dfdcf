package offerwright.calc.check;

import static offerwright.support.SmallCompany.NOW;
import static offerwright.support.SmallCompany.TODAY;
import static offerwright.support.SmallCompany.USD;
import static offerwright.support.SmallCompany.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.trail.Quantity;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.company.Person;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.equity.Vesting;
import offerwright.domain.level.EquityGuideline;
import offerwright.domain.level.PayBand;
import offerwright.domain.market.TokenMix;
import offerwright.domain.market.TokenPrices;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.FxTable;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.offer.Placement;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardrailsTest {

  private final Workspace workspace = SmallCompany.workspace();
  private final Offer senior = SmallCompany.senior();

  @Test
  void showsAllSixInOrder() {
    assertThat(Guardrails.lights(workspace, senior, TODAY))
        .extracting(Light::guardrail)
        .containsExactly(Guardrail.values());
  }

  @Test
  void everyLightThatIsNotOkSaysWhatWouldHelp() {
    for (Offer offer :
        List.of(
            senior,
            SmallCompany.withBase(senior, 400_000),
            SmallCompany.withBase(senior, 0),
            atLevel(senior, "gone"))) {
      for (Light light : Guardrails.lights(workspace, offer, TODAY)) {
        assertThat(light.finding()).isNotBlank();
        assertThat(light.repair().isEmpty())
            .as("repair of %s", light)
            .isEqualTo(light.state() == LightState.OK);
      }
    }
  }

  @Test
  void aLevelThatIsGoneLeavesOnlyTheTokenShareToJudge() {
    List<Light> lights = Guardrails.lights(workspace, atLevel(senior, "gone"), TODAY);

    assertThat(lights)
        .extracting(Light::state)
        .containsExactly(
            LightState.UNKNOWN,
            LightState.CHECK,
            LightState.UNKNOWN,
            LightState.UNKNOWN,
            LightState.UNKNOWN,
            LightState.UNKNOWN);
  }

  @Test
  void anUnknownCurrencyIsNamed() {
    Offer euros = SmallCompany.seniorInEuros();
    OfferTerms terms = euros.terms().withFx(FxRate.same(SmallCompany.EUR, TODAY));
    Offer unrated = euros.revised(euros.placement(), terms, NOW, "recruiter");

    Light band = light(Guardrail.BAND, workspace.withFx(FxTable.EMPTY), unrated);

    assertThat(band.state()).isEqualTo(LightState.UNKNOWN);
    assertThat(band.finding()).contains("EUR").contains("USD");
  }

  @Test
  void eurosAreComparedAtTheRateOfTheOffer() {
    // 199,000 EUR at 1.08 = 214,920 USD of a midpoint of 215,000 USD.
    Light band =
        light(Guardrail.BAND, workspace.withFx(FxTable.EMPTY), SmallCompany.seniorInEuros());

    assertThat(band.state()).isEqualTo(LightState.OK);
    assertThat(ratio(band, "Compa-ratio")).isEqualTo(214_920.0 / 215_000);
  }

  @Nested
  class Band {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "171999, STOP",
      "172000, OK",
      "215000, OK",
      "236500, OK",
      "236501, CHECK",
      "244000, CHECK",
      "258000, CHECK",
      "258001, STOP"
    })
    void judgesBase(long base, LightState expected) {
      assertThat(light(Guardrail.BAND, workspace, SmallCompany.withBase(senior, base)).state())
          .isEqualTo(expected);
    }

    @Test
    void showsThePositionFirst() {
      Light band = light(Guardrail.BAND, workspace, SmallCompany.withBase(senior, 244_000));

      // (244,000 - 172,000) / 86,000 = 83.7 %, as in the picture of the screen.
      assertThat(band.readings().getFirst())
          .isEqualTo(Lights.share("Range penetration", 72_000.0 / 86_000));
      assertThat(ratio(band, "Compa-ratio")).isEqualTo(244.0 / 215);
    }

    @Test
    void showsTheOtherElementsAgainstTheLevel() {
      OfferTerms terms = senior.terms();
      OfferTerms richer =
          terms
              .withCash(terms.cash().withBonusTarget(Percent.of(18)))
              .withTokens(
                  terms.tokens().map(t -> t.withAnnual(new TokenAmount.InMoney(usd(75_000)))));

      Light band = light(Guardrail.BAND, workspace, revised(richer));

      assertThat(ratio(band, "Bonus target against the level's")).isEqualTo(1.5);
      assertThat(ratio(band, "Token budget against the level's")).isEqualTo(0.5);
    }

    @Test
    void aBandWithoutWidthHasNoPenetration() {
      PayBand flat = new PayBand(usd(215_000), usd(215_000), usd(215_000));
      Workspace with =
          workspace.withLadder(workspace.ladder().with("senior", level -> level.withBand(flat)));

      Light band = light(Guardrail.BAND, with, senior);

      assertThat(band.state()).isEqualTo(LightState.OK);
      assertThat(band.readings().getFirst().value())
          .isEqualTo(new Quantity.NotKnown("the band has no width"));
    }
  }

  @Nested
  class TokenShare {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0, OK", "145124, OK", "145125, CHECK", "161250, CHECK", "161251, STOP"})
    void judgesTheBudgetAgainstThreeQuartersOfBase(long budget, LightState expected) {
      assertThat(
              light(
                      Guardrail.TOKEN_SHARE,
                      workspace,
                      withTokens(new TokenAmount.InMoney(usd(budget))))
                  .state())
          .isEqualTo(expected);
    }

    @Test
    void noBudgetIsFine() {
      Light light =
          light(
              Guardrail.TOKEN_SHARE,
              workspace,
              revised(senior.terms().withTokens(Optional.empty())));

      assertThat(light.state()).isEqualTo(LightState.OK);
    }

    @Test
    void noBaseCannotBeJudged() {
      assertThat(light(Guardrail.TOKEN_SHARE, workspace, SmallCompany.withBase(senior, 0)).state())
          .isEqualTo(LightState.UNKNOWN);
    }

    @Test
    void aBudgetInTokensIsPricedAtTheCardInForce() {
      // 0.95 x (0.15 x 4.00 + 0.85 x 0.20) + 0.05 x 20.00 = 1.7315 USD a million; 60 billion tokens
      // are 103,890 USD.
      TokenAmount tokens = new TokenAmount.InTokens(new TokenCount(60_000_000_000L));

      Light light = light(Guardrail.TOKEN_SHARE, workspace, withTokens(tokens));

      assertThat(light.readings())
          .contains(Lights.amount("Token budget, face value", usd(103_890)));
      assertThat(light.state()).isEqualTo(LightState.OK);
    }

    @Test
    void aBudgetInTokensWithoutACardCannotBeJudged() {
      TokenAmount tokens = new TokenAmount.InTokens(new TokenCount(60_000_000_000L));
      Workspace without = workspace.withPrices(new TokenPrices(List.of(), TokenMix.AGENTIC));

      assertThat(light(Guardrail.TOKEN_SHARE, without, withTokens(tokens)).state())
          .isEqualTo(LightState.UNKNOWN);
    }

    @Test
    void aShareOfBaseIsHeldByItsCap() {
      TokenAmount share = new TokenAmount.ShareOfBase(Percent.of(80), usd(100_000));

      Light light = light(Guardrail.TOKEN_SHARE, workspace, withTokens(share));

      assertThat(light.readings())
          .contains(Lights.amount("Token budget, face value", usd(100_000)));
    }
  }

  @Nested
  class Equity {

    @ParameterizedTest(name = "{0} options: {1}")
    @CsvSource({
      "24000, OK",
      "28800, OK",
      "28810, CHECK",
      "33600, CHECK",
      "33610, STOP",
      "19200, OK",
      "19190, CHECK",
      "14400, CHECK",
      "14390, STOP",
      "0, STOP"
    })
    void judgesUnitsAgainstUnits(long units, LightState expected) {
      assertThat(
              light(Guardrail.EQUITY, workspace, withGrant(new EquityQuantity.Units(units)))
                  .state())
          .isEqualTo(expected);
    }

    @Test
    void aTargetValueIsTurnedIntoUnitsAtTheClaimedPrice() {
      // 259,200 / (15.00 - 4.20) = 24,000 options.
      Light light =
          light(Guardrail.EQUITY, workspace, withGrant(new EquityQuantity.Value(usd(259_200))));

      assertThat(light.state()).isEqualTo(LightState.OK);
      assertThat(light.readings().getFirst().value())
          .isEqualTo(new Quantity.Count(BigDecimal.valueOf(6_000), "options"));
    }

    @Test
    void unitsAreTurnedIntoValueForAGuidelineByValue() {
      Light light = light(Guardrail.EQUITY, guidelineByValue(), senior);

      assertThat(light.state()).isEqualTo(LightState.OK);
      assertThat(light.readings().getFirst())
          .isEqualTo(Lights.amount("A year of the grants", usd(64_800)));
    }

    @Test
    void namesThePriceThatIsNotDisclosed() {
      var silent = senior.terms().grants().getFirst().withStock(StockFacts.NOT_DISCLOSED);

      Light light =
          light(
              Guardrail.EQUITY,
              guidelineByValue(),
              revised(senior.terms().withGrants(List.of(silent))));

      assertThat(light.state()).isEqualTo(LightState.UNKNOWN);
      assertThat(light.finding()).contains("the share price");
    }

    @Test
    void namesTheStrikeThatIsNotDisclosed() {
      var open = senior.terms().grants().getFirst().withStrike(Optional.empty());

      Light light =
          light(
              Guardrail.EQUITY,
              guidelineByValue(),
              revised(senior.terms().withGrants(List.of(open))));

      assertThat(light.finding()).contains("the strike price");
    }

    @Test
    void severalGrantsAreAddedYearByYear() {
      var grant = senior.terms().grants().getFirst();
      var half = grant.withQuantity(new EquityQuantity.Units(12_000));

      Light light =
          light(
              Guardrail.EQUITY, workspace, revised(senior.terms().withGrants(List.of(half, half))));

      assertThat(light.state()).isEqualTo(LightState.OK);
    }

    private Workspace guidelineByValue() {
      EquityGuideline byValue =
          new EquityGuideline(
              EquityInstrument.NSO,
              new EquityQuantity.Value(usd(64_800)),
              Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF,
              Percent.of(20));
      return workspace.withLadder(
          workspace.ladder().with("senior", level -> level.withEquity(byValue)));
    }
  }

  @Nested
  class Parity {

    // Bases 200, 210, 220, 230, 240 thousand: P25 = 210, P75 = 230; 5 % outside the ends is 190 and
    // 252.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "189999, STOP",
      "190000, CHECK",
      "209999, CHECK",
      "210000, OK",
      "230000, OK",
      "230001, CHECK",
      "252000, CHECK",
      "252001, STOP"
    })
    void judgesBaseAmongThePeople(long base, LightState expected) {
      assertThat(light(Guardrail.PARITY, workspace, SmallCompany.withBase(senior, base)).state())
          .isEqualTo(expected);
    }

    @Test
    void twoPeopleSayNothing() {
      Workspace two =
          workspace.withPeople(
              workspace.people().stream()
                  .filter(person -> !person.levelId().equals("senior"))
                  .toList());

      assertThat(light(Guardrail.PARITY, two, senior).state()).isEqualTo(LightState.UNKNOWN);
    }

    @Test
    void convertsPayAndCountsWhomItLeavesOut() {
      List<Person> people = new ArrayList<>(workspace.people());
      people.add(
          SmallCompany.person(
              "P-200", "senior", Optional.empty(), Money.of(200_000, SmallCompany.EUR)));
      people.add(
          SmallCompany.person(
              "P-201", "senior", Optional.empty(), Money.of(200_000, new CurrencyCode("CHF"))));

      Light light = light(Guardrail.PARITY, workspace.withPeople(people), senior);

      // 200,000 EUR are 216,000 USD, so that six people are compared and one is not.
      assertThat(light.readings()).contains(Lights.count("Compared with", 6, "people"));
      assertThat(light.readings())
          .contains(Lights.count("Left out for want of an exchange rate", 1, "people"));
    }
  }

  @Nested
  class Inversion {

    // Manager 320,000, so a check from 304,000 on; staff median is (300 + 310) / 2 = 305 thousand
    // with the manager, check above 289,750.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "215000, OK",
      "289750, OK",
      "289751, CHECK",
      "304001, CHECK",
      "320000, CHECK",
      "320001, STOP"
    })
    void judgesBaseAgainstManagerAndLevelAbove(long base, LightState expected) {
      assertThat(light(Guardrail.INVERSION, workspace, SmallCompany.withBase(senior, base)).state())
          .isEqualTo(expected);
    }

    @Test
    void withoutAManagerItIsNeverGreen() {
      Offer open = SmallCompany.placed(senior, Optional.of("platform"), Optional.empty());

      Light light = light(Guardrail.INVERSION, workspace, open);

      assertThat(light.state()).isEqualTo(LightState.UNKNOWN);
      assertThat(light.finding())
          .isEqualTo("Base lies below the level above; the manager is not named yet.");
    }

    @Test
    void withoutAManagerTheLevelAboveStillWarns() {
      Offer open =
          SmallCompany.placed(
              SmallCompany.withBase(senior, 300_000), Optional.of("platform"), Optional.empty());

      assertThat(light(Guardrail.INVERSION, workspace, open).state()).isEqualTo(LightState.CHECK);
    }

    @Test
    void theHighestLevelIsJudgedByTheManagerAlone() {
      Light light = light(Guardrail.INVERSION, workspace, atLevel(senior, "staff"));

      assertThat(light.state()).isEqualTo(LightState.OK);
      assertThat(light.readings())
          .contains(
              Lights.notKnown(
                  "Median of the level above", "this is the highest level of its track"));
    }
  }

  @Nested
  class Headcount {

    // Five seniors at eight seats; the platform team may still offer 700,000 of year-1 cash.
    @Test
    void countsPeopleHeldSeatsAndThisOffer() {
      Light light = light(Guardrail.HEADCOUNT, withOffers("S-1", OfferAction.SUBMITTED), senior);

      assertThat(light.state()).isEqualTo(LightState.OK);
      assertThat(light.readings())
          .contains(
              Lights.count("Seats in use with this offer", 7, "seats"),
              Lights.count("Kept for other offers", 1, "seats"));
    }

    @Test
    void draftsHoldNoSeat() {
      assertThat(light(Guardrail.HEADCOUNT, workspace.withOffer(copy("S-1")), senior).readings())
          .contains(Lights.count("Seats in use with this offer", 6, "seats"));
    }

    @Test
    void theLastSeatIsACheckAndTheNextAStop() {
      assertThat(light(Guardrail.HEADCOUNT, seats(6), senior).state()).isEqualTo(LightState.CHECK);
      assertThat(light(Guardrail.HEADCOUNT, seats(5), senior).state()).isEqualTo(LightState.STOP);
    }

    @Test
    void anAcceptedOfferHoldsItsSeatUntilTheFirstDay() {
      Workspace with =
          withOffers(
              "S-1",
              OfferAction.SUBMITTED,
              OfferAction.APPROVED,
              OfferAction.SENT,
              OfferAction.ACCEPTED);
      LocalDate firstDay = senior.terms().start();

      assertThat(StaffIndex.of(with, firstDay.minusDays(1)).heldAtLevelBeside(senior)).hasSize(1);
      assertThat(StaffIndex.of(with, firstDay).heldAtLevelBeside(senior)).isEmpty();
    }

    @Test
    void theTeamsOtherOffersUseUpItsBudget() {
      // A year: 215,000 + 215,000 x 12 % x 90 % = 238,220. Two are 476,440, three 714,660 of
      // 700,000.
      Workspace two = withOffers("S-1", OfferAction.SUBMITTED);
      Workspace three = two.withOffer(moved(copy("S-2"), OfferAction.SUBMITTED));

      assertThat(light(Guardrail.HEADCOUNT, two, senior).readings().getFirst().value())
          .isEqualTo(new Quantity.Amount(usd(476_440)));
      assertThat(light(Guardrail.HEADCOUNT, three, senior).state()).isEqualTo(LightState.STOP);
      assertThat(light(Guardrail.HEADCOUNT, three, senior).finding()).contains("hiring budget");
    }

    @Test
    void oneTimePaymentsCount() {
      var cash =
          senior
              .terms()
              .cash()
              .withSignOn(Optional.of(new OneTimePayment(usd(500_000), Optional.empty())));

      assertThat(
              light(Guardrail.HEADCOUNT, workspace, revised(senior.terms().withCash(cash))).state())
          .isEqualTo(LightState.STOP);
    }

    @Test
    void aTeamWithoutABudgetIsJudgedBySeats() {
      Offer elsewhere =
          SmallCompany.placed(
              SmallCompany.withBase(senior, 5_000_000),
              Optional.of("product"),
              Optional.of("P-900"));

      assertThat(light(Guardrail.HEADCOUNT, workspace, elsewhere).state()).isEqualTo(LightState.OK);
    }

    private Workspace seats(int headcount) {
      return workspace.withLadder(
          workspace.ladder().with("senior", level -> level.withHeadcount(headcount)));
    }
  }

  private static Light light(Guardrail guardrail, Workspace workspace, Offer offer) {
    return Guardrails.lights(workspace, offer, TODAY).stream()
        .filter(light -> light.guardrail() == guardrail)
        .findFirst()
        .orElseThrow();
  }

  private static double ratio(Light light, String name) {
    return light.readings().stream()
        .filter(reading -> reading.name().equals(name))
        .map(Reading::value)
        .map(Quantity.Ratio.class::cast)
        .findFirst()
        .orElseThrow()
        .value();
  }

  private Offer revised(OfferTerms terms) {
    return senior.revised(senior.placement(), terms, NOW, "recruiter");
  }

  private Offer withTokens(TokenAmount amount) {
    return revised(
        senior
            .terms()
            .withTokens(senior.terms().tokens().map(budget -> budget.withAnnual(amount))));
  }

  private Offer withGrant(EquityQuantity quantity) {
    return revised(
        senior
            .terms()
            .withGrants(List.of(senior.terms().grants().getFirst().withQuantity(quantity))));
  }

  private static Offer atLevel(Offer offer, String level) {
    var old = offer.placement();
    var placement =
        new Placement(old.role(), level, old.teamId(), old.managerId(), old.locationId());
    return offer.revised(placement, offer.terms(), NOW, "recruiter");
  }

  private Offer copy(String id) {
    return Offer.draft(
        id,
        senior.candidate(),
        senior.placement(),
        senior.terms(),
        senior.expires(),
        NOW,
        "recruiter");
  }

  private static Offer moved(Offer offer, OfferAction... actions) {
    Offer moved = offer;
    for (OfferAction action : actions) {
      moved = moved.after(action, NOW, "recruiter", "", Optional.empty(), List.of());
    }
    return moved;
  }

  private Workspace withOffers(String id, OfferAction... actions) {
    return workspace.withOffer(moved(copy(id), actions));
  }

  @Test
  void theCompanysOwnCurrencyNeedsNoRate() {
    assertThat(light(Guardrail.BAND, workspace.withFx(FxTable.EMPTY), senior).state())
        .isEqualTo(LightState.OK);
    assertThat(workspace.company().currency()).isEqualTo(USD);
  }
}
