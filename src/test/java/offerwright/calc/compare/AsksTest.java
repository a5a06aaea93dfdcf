package offerwright.calc.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import offerwright.calc.estimate.Estimate;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.FactSource;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

/// What would make an offer equal: what is asked for is put into the terms, everything is computed
/// anew, and both offers must then be worth the same sure amount.
class AsksTest {
  /// Northwind with a lower base, so that it is behind, and with tokens to raise.
  private static final OfferTerms BEHIND =
      new OfferTerms(
          SmallCompany.START,
          SmallCompany.senior().terms().cash().withBase(Offers.usd(190_000)),
          List.of(Offers.shares().withQuantity(new EquityQuantity.Units(1_000))),
          Optional.empty(),
          SmallCompany.senior()
              .terms()
              .tokens()
              .map(budget -> budget.withAnnual(new TokenAmount.InMoney(Offers.usd(20_000)))),
          SmallCompany.senior().terms().benefits(),
          SmallCompany.senior().terms().fx());

  private static final Workspace WORKSPACE =
      Offers.with(SmallCompany.workspace().withOffers(List.of(SmallCompany.senior())), BEHIND);
  private static final SimulatedComparison SIMULATED = Offers.simulated(WORKSPACE);
  private static final Person PERSON =
      SimulatedComparison.personOf(WORKSPACE, SIMULATED.comparison());
  private static final AskList LIST = Asks.of(SIMULATED, PERSON, 1, 0).value().orElseThrow();

  private static Ask.Possible possible(AskPart part) {
    return (Ask.Possible)
        LIST.asks().stream().filter(ask -> ask.part() == part).findFirst().orElseThrow().outcome();
  }

  /// How far the second offer is behind with other terms.
  private static double gapWith(OfferTerms terms) {
    Workspace changed =
        WORKSPACE.withCompetingOffers(
            List.of(Offers.competing("northwind", Listing.PUBLIC, terms)));
    ComparisonAnswer answer = Offers.answer(changed);
    return certain(answer, "A") - certain(answer, "B");
  }

  private static double certain(ComparisonAnswer answer, String tag) {
    return Offers.risk(answer, tag).certain().value().orElseThrow().amount().value();
  }

  private static Money money(double amount) {
    return Money.rounded(amount, CurrencyCode.USD);
  }

  @Test
  void theGapIsThatOfTheSureAmounts() {
    assertThat(LIST.isBehind()).isTrue();
    assertThat(LIST.gap().value()).isCloseTo(gapWith(BEHIND), within(1e-6));
    assertThat(LIST.gap().halfWidth()).isPositive();
  }

  @Test
  void theBaseAskedForClosesTheGapToTheCentsOfItsParts() {
    double base = possible(AskPart.BASE).exact().value();
    OfferTerms raised = BEHIND.withCash(BEHIND.cash().withBase(money(base)));
    assertThat(gapWith(raised)).isCloseTo(0, within(0.1));
  }

  @Test
  void theSignOnAskedForClosesTheGapToACent() {
    double signOn = possible(AskPart.SIGN_ON).exact().value();
    OfferTerms raised =
        BEHIND.withCash(
            BEHIND
                .cash()
                .withSignOn(Optional.of(new OneTimePayment(money(signOn), Optional.empty()))));
    assertThat(gapWith(raised)).isCloseTo(0, within(0.02));
  }

  @Test
  void theTokensAskedForCloseTheGapWhereTheyCan() {
    Person keen = PERSON.withOwnUse(1);
    AskList list = Asks.of(SIMULATED, keen, 1, 0).value().orElseThrow();
    Ask tokens =
        list.asks().stream().filter(ask -> ask.part() == AskPart.TOKENS).findFirst().orElseThrow();
    assertThat(tokens.today()).isEqualTo(Offers.usd(20_000));
    if (tokens.outcome() instanceof Ask.Possible possible) {
      assertThat(possible.exact().value()).isGreaterThan(20_000);
      assertThat(possible.costPerYear().toDouble())
          .isLessThanOrEqualTo(possible.askFor().toDouble() - 20_000);
    }
  }

  @Test
  void asksAreRoundedUpSoThatTheyAreEnough() {
    for (Ask ask : LIST.asks()) {
      if (ask.outcome() instanceof Ask.Possible possible) {
        Estimate exact = possible.exact();
        assertThat(possible.askFor().toDouble() - exact.value()).isBetween(0.0, 100.0);
        assertThat(exact.low()).isLessThan(exact.value());
        assertThat(exact.high()).isGreaterThan(exact.value());
      }
    }
  }

  @Test
  void theCheapestForTheEmployerComesFirstAndTheImpossibleLast() {
    double last = Double.NEGATIVE_INFINITY;
    boolean impossible = false;
    for (Ask ask : LIST.asks()) {
      if (ask.outcome() instanceof Ask.Possible possible) {
        assertThat(impossible).isFalse();
        assertThat(possible.costPerYear().toDouble()).isGreaterThanOrEqualTo(last);
        last = possible.costPerYear().toDouble();
      } else {
        impossible = true;
      }
    }
    assertThat(LIST.asks()).hasSize(AskPart.values().length);
  }

  @Test
  void aRaiseOfTheBaseCostsItsBonusAndMatchToo() {
    Ask.Possible base = possible(AskPart.BASE);
    double raise = base.askFor().toDouble() - 190_000;
    // Bonus 12 % at a payout of 90 %; the match is 4 % of pay up to 360,000.
    assertThat(base.costPerYear().toDouble()).isCloseTo(raise * (1 + 0.108 + 0.04), within(0.02));
  }

  @Test
  void tokensAreWorthNothingWithoutOwnUse() {
    AskList list = Asks.of(SIMULATED, PERSON.withOwnUse(0), 1, 0).value().orElseThrow();
    assertThat(list.asks())
        .filteredOn(ask -> ask.part() == AskPart.TOKENS)
        .singleElement()
        .satisfies(ask ->
            assertThat(((Ask.Impossible) ask.outcome()).reason())
                .isEqualTo("a token is worth nothing to you at an own use of 0"));
  }

  @Test
  void requiredGrowthClosesTheGap() {
    GrowthNeeded growth = LIST.growth().orElseThrow();
    assertThat(growth.kind()).isEqualTo(GrowthNeeded.Kind.SHARE_PRICE);
    assertThat(growth.multiple()).isGreaterThan(1);
    assertThat(Math.pow(1 + growth.perYear(), 4)).isCloseTo(growth.multiple(), within(1e-6));
    // e^(4 · 9 %).
    assertThat(growth.expected()).isCloseTo(Math.exp(0.36), within(1e-9));
  }

  @Test
  void questionsAskForWhatIsHiddenFirst() {
    Workspace hidden =
        WORKSPACE.withComparison(
            WORKSPACE
                .comparison()
                .withOutlook(
                    WORKSPACE
                        .comparison()
                        .outlook(Offers.NORTHWIND)
                        .withNote(FactNote.assumed(OfferFact.BONUS_PAYOUT, "usual"))
                        .withNote(FactNote.notDisclosed(OfferFact.RETIREMENT_MATCH))));
    SimulatedComparison simulated = Offers.simulated(hidden);
    AskList list = Asks.of(simulated, PERSON, 1, 0).value().orElseThrow();
    assertThat(list.questions())
        .extracting(Question::fact)
        .containsExactly(OfferFact.RETIREMENT_MATCH, OfferFact.BONUS_PAYOUT);
    assertThat(list.questions().get(1).source()).isEqualTo(FactSource.ASSUMED);
  }

  @Test
  void curvesPassThroughTheAskAtTodaysSize() {
    TradeCurves curves =
        TradeCurves.of(SIMULATED, PERSON, 1, 0, TradeAxes.BASE_FOR_TOKENS).value().orElseThrow();
    assertThat(curves.todayHorizontal()).isEqualTo(20_000);
    assertThat(curves.curves()).extracting(TradeCurve::isOwn).containsExactly(false, true, false);
    TradeCurve own = curves.curves().get(1);
    double before = Double.POSITIVE_INFINITY;
    for (var point : own.curve().points()) {
      double base = point.y().orElseThrow();
      assertThat(base).isLessThanOrEqualTo(before + 1e-6);
      before = base;
    }
    double least = own.curve().points().getFirst().y().orElseThrow();
    double ask = possible(AskPart.BASE).exact().value();
    double most = own.curve().points().get(1).y().orElseThrow();
    assertThat(ask).isBetween(most, least);
  }
}
