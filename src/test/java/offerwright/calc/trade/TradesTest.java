package offerwright.calc.trade;

import static offerwright.support.Property.forAll;
import static offerwright.support.SmallCompany.TODAY;
import static offerwright.support.SmallCompany.USD;
import static offerwright.support.SmallCompany.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.company.Listing;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class TradesTest {

  private final Workspace workspace = onCost(SmallCompany.workspace(), "7.65");
  private final OfferTerms terms = SmallCompany.senior().terms();

  @Test
  void faceTotalHeldMovesBaseIntoTokensWithItsBonus() {
    // 20,000 less base takes 12 % bonus along: the budget grows by 22,400 a year.
    TradeResult result =
        good(move(terms, Held.FACE_TOTAL, TradePart.BASE, TradePart.TOKENS, usd(20_000)));

    assertThat(result.change(TradePart.BASE)).isEqualTo(usd(-20_000));
    assertThat(result.change(TradePart.TOKENS)).isEqualTo(usd(22_400));
    assertThat(result.rest()).isEqualTo(usd(0));
    assertThat(result.after().terms().tokens().orElseThrow().annual())
        .isEqualTo(new TokenAmount.InMoney(usd(172_400)));
  }

  @Test
  void companyCostHeldCountsTokensAtExpectedUse() {
    // 10,000 a year of base cost 10,000 x (1 + 12 % x 90 %) x 1.0765 + the match of 4 % =
    // 12,327.62; at 41 % use that is 30,067.366 of face.
    // Two neighbouring cents give the same expected use; the lower is taken.
    TradeResult result =
        good(move(terms, Held.COMPANY_COST, TradePart.BASE, TradePart.TOKENS, usd(10_000)));

    assertThat(result.change(TradePart.TOKENS)).isEqualTo(Money.of("30067.36", USD));
    assertThat(result.change().candidateValue()).isLessThan(usd(0));
  }

  @Test
  void companyCostHeldMovesOptionsIntoTheSignOnPayment() {
    TradeResult result =
        good(move(terms, Held.COMPANY_COST, TradePart.EQUITY, TradePart.SIGN_ON, usd(16_200)));

    // A quarter of 64,800 claimed a year is a quarter of 24,000 options.
    assertThat(result.after().terms().grants().getFirst().quantity())
        .isEqualTo(new EquityQuantity.Units(18_000));
    assertThat(result.change(TradePart.SIGN_ON)).isGreaterThan(usd(0));
    assertThat(result.rest().toDouble()).isBetween(-0.04, 0.04);
  }

  @Test
  void tokensAreNothingToTheCandidateUntilTheySaySo() {
    Checked<TradeResult> refused =
        move(terms, Held.CANDIDATE_VALUE, TradePart.BASE, TradePart.TOKENS, usd(10_000));

    assertThat(refused.value()).isEmpty();
    assertThat(refused.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.repair()).contains("own-use share"));

    OfferTerms own =
        terms.withTokens(terms.tokens().map(budget -> budget.withOwnUseShare(Percent.of(50))));
    assertThat(
            good(move(own, Held.CANDIDATE_VALUE, TradePart.BASE, TradePart.TOKENS, usd(10_000)))
                .change(TradePart.TOKENS))
        .isGreaterThan(usd(10_000));
  }

  @Test
  void nothingIsGivenThatIsNotThere() {
    assertThat(move(terms, Held.FACE_TOTAL, TradePart.SIGN_ON, TradePart.BASE, usd(1)).problems())
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.message())
                .isEqualTo("The offer has only 0 USD of sign-on payment to give."));
    assertThat(
            move(terms, Held.FACE_TOTAL, TradePart.BASE, TradePart.TOKENS, usd(215_001)).isGood())
        .isFalse();
    assertThat(
            move(terms, Held.FACE_TOTAL, TradePart.BASE, TradePart.TOKENS, usd(215_000)).isGood())
        .isTrue();
  }

  @Test
  void refusesWhatIsNoTrade() {
    assertRefused(
        move(terms, Held.FACE_TOTAL, TradePart.BASE, TradePart.BASE, usd(1)),
        "A part cannot be traded for itself.");
    assertRefused(
        move(terms, Held.FACE_TOTAL, TradePart.BASE, TradePart.TOKENS, usd(0)),
        "There is nothing to trade.");
    assertRefused(
        move(terms, Held.FACE_TOTAL, TradePart.BASE, TradePart.TOKENS, usd(-1)),
        "There is nothing to trade.");
    assertRefused(
        move(
            terms,
            Held.FACE_TOTAL,
            TradePart.BASE,
            TradePart.TOKENS,
            Money.of(1, SmallCompany.EUR)),
        "The amount is in EUR, the offer in USD.");
    assertRefused(
        move(
            terms.withTokens(Optional.empty()),
            Held.FACE_TOTAL,
            TradePart.BASE,
            TradePart.TOKENS,
            usd(1)),
        "The offer has no token budget.");
    assertRefused(
        move(
            terms.withGrants(List.of()), Held.FACE_TOTAL, TradePart.BASE, TradePart.EQUITY, usd(1)),
        "The offer has no grant of equity.");
    assertRefused(
        move(terms, Held.FACE_TOTAL, TradePart.BASE, TradePart.BONUS, usd(215_000)),
        "There is no base of which the bonus could be a share.");
  }

  @Test
  void equityWhosePriceIsNotDisclosedIsNotTraded() {
    EquityGrant silent = terms.grants().getFirst().withStock(StockFacts.NOT_DISCLOSED);

    Checked<TradeResult> refused =
        move(
            terms.withGrants(List.of(silent)),
            Held.FACE_TOTAL,
            TradePart.EQUITY,
            TradePart.BASE,
            usd(1));

    assertThat(refused.problems().getFirst().message()).contains("last preferred price");
  }

  @Test
  void twoHundredAndTwoHundredInsteadOfOptions() {
    Map<TradePart, Money> wanted =
        Map.of(TradePart.BASE, usd(200_000), TradePart.TOKENS, usd(200_000));

    TradeResult result = good(replace(terms, wanted, TradePart.EQUITY, Held.FACE_TOTAL));

    // Face: 4 x (240,800 + 150,000) + 259,200 before; 4 x (224,000 + 200,000) leaves 126,400 for
    // options, 11,704 at 10.80.
    assertThat(result.after().amount(TradePart.BASE)).isEqualTo(usd(200_000));
    assertThat(result.after().amount(TradePart.TOKENS)).isEqualTo(usd(200_000));
    assertThat(result.after().terms().grants().getFirst().quantity())
        .isEqualTo(new EquityQuantity.Units(11_704));
    assertThat(result.rest().toDouble()).isBetween(-5.40, 5.40);
    assertThat(result.change().candidateValue()).isLessThan(usd(0));
  }

  @Test
  void optionsThatCannotGiveWayEnoughDisappearAndTheRestIsSaid() {
    Map<TradePart, Money> wanted =
        Map.of(TradePart.BASE, usd(300_000), TradePart.TOKENS, usd(300_000));

    Checked<TradeResult> replaced = replace(terms, wanted, TradePart.EQUITY, Held.FACE_TOTAL);

    TradeResult result = replaced.value().orElseThrow();
    assertThat(result.after().terms().grants()).isEmpty();
    // 4 x (336,000 + 300,000) - 4 x (240,800 + 150,000) - 259,200.
    assertThat(result.rest()).isEqualTo(usd(721_600));
    assertThat(replaced.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("721,600 USD"));
  }

  @Test
  void noOptionsAtAllCanBeTheTarget() {
    TradeResult result =
        good(
            replace(
                terms,
                Map.of(TradePart.EQUITY, usd(0), TradePart.TOKENS, usd(200_000)),
                TradePart.BASE,
                Held.COMPANY_COST));

    assertThat(result.after().terms().grants()).isEmpty();
    assertThat(result.rest().toDouble()).isBetween(-0.08, 0.08);
  }

  @Test
  void aWantedBonusStaysWhenTheBaseGivesWay() {
    TradeResult result =
        good(replace(terms, Map.of(TradePart.BONUS, usd(50_000)), TradePart.BASE, Held.FACE_TOTAL));

    assertThat(result.after().amount(TradePart.BONUS)).isEqualTo(usd(50_000));
    assertThat(result.after().amount(TradePart.BASE)).isEqualTo(usd(215_000 + 25_800 - 50_000));
  }

  @Test
  void aBonusThatIsGivenIsGone() {
    TradeResult result =
        good(move(terms, Held.FACE_TOTAL, TradePart.BONUS, TradePart.BASE, usd(10_000)));

    assertThat(result.change(TradePart.BONUS)).isEqualTo(usd(-10_000));
    assertThat(result.change(TradePart.BASE)).isEqualTo(usd(10_000));
  }

  @Test
  void replaceRefusesAPartThatBothGivesWayAndIsWanted() {
    assertRefused(
        replace(terms, Map.of(TradePart.BASE, usd(1)), TradePart.BASE, Held.FACE_TOTAL),
        "The part that gives way cannot have a wanted amount.");
    assertRefused(
        replace(terms, Map.of(), TradePart.BASE, Held.FACE_TOTAL), "No part has a wanted amount.");
    assertRefused(
        replace(terms, Map.of(TradePart.BASE, usd(-1)), TradePart.EQUITY, Held.FACE_TOTAL),
        "A wanted amount cannot be below zero.");
    assertRefused(
        replace(
            terms,
            Map.of(TradePart.BASE, usd(0), TradePart.BONUS, usd(10)),
            TradePart.EQUITY,
            Held.FACE_TOTAL),
        "There is no base of which the bonus could be a share.");
  }

  @Test
  void aBudgetInTokensStaysInTokens() {
    OfferTerms inTokens =
        terms.withTokens(
            terms
                .tokens()
                .map(budget ->
                    budget.withAnnual(new TokenAmount.InTokens(new TokenCount(60_000_000_000L)))));

    TradeResult result =
        good(move(inTokens, Held.FACE_TOTAL, TradePart.TOKENS, TradePart.SIGN_ON, usd(50_000)));

    assertThat(result.after().terms().tokens().orElseThrow().annual())
        .isInstanceOf(TokenAmount.InTokens.class);
    assertThat(result.change(TradePart.TOKENS)).isEqualTo(usd(-50_000));
    assertThat(result.change(TradePart.SIGN_ON)).isEqualTo(usd(200_000));
  }

  @Test
  void aBudgetThatIsAShareOfBaseMovesWithTheBase() {
    TokenAmount half = new TokenAmount.ShareOfBase(Percent.of(50), usd(200_000));
    OfferTerms shared = terms.withTokens(terms.tokens().map(budget -> budget.withAnnual(half)));

    TradeResult result =
        good(move(shared, Held.FACE_TOTAL, TradePart.BASE, TradePart.SIGN_ON, usd(10_000)));

    assertThat(result.change(TradePart.TOKENS)).isEqualTo(usd(-5_000));
    assertThat(result.change(TradePart.SIGN_ON)).isEqualTo(usd(4 * (10_000 + 1_200 + 5_000)));
  }

  @Test
  void keepsWhatItHoldsAndGoesBackAgain() {
    AtomicInteger traded = new AtomicInteger();
    forAll(
        150,
        TradesTest::trade,
        trade -> {
          Workspace company = onCost(workspace, trade.onCost());
          Checked<TradeResult> there =
              Trades.move(
                  company,
                  trade.terms(),
                  Listing.PRIVATE,
                  TODAY,
                  trade.held(),
                  trade.from(),
                  trade.to(),
                  trade.amount());
          if (there.value().isEmpty()) {
            assertThat(there.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.isError()).isTrue());
            return;
          }
          TradeResult result = there.value().get();
          assertThat(Math.abs(result.rest().toDouble()))
              .as("rest of %s", trade.held())
              .isLessThanOrEqualTo(rounding(trade.to()));

          Money received = result.change(trade.to());
          if (received.compareTo(usd(0)) > 0) {
            TradeResult back =
                good(
                    Trades.move(
                        company,
                        result.after().terms(),
                        Listing.PRIVATE,
                        TODAY,
                        trade.held(),
                        trade.to(),
                        trade.from(),
                        received));
            double slack =
                (rounding(trade.to()) + rounding(trade.from())) / weight(company, trade, result)
                    + 0.02;
            assertThat(
                    back.after().amount(trade.from()).toDouble()
                        - result.before().amount(trade.from()).toDouble())
                .isBetween(-slack, slack);
            traded.incrementAndGet();
          }
        });
    assertThat(traded.get()).as("trades that were possible").isGreaterThan(100);
  }

  /// What may be left of the held total: one unit as claimed, half a cent of a payment made once,
  /// or half of what a cent a year can move over four years: base, bonus, match and on-cost by a
  /// cent each.
  private static double rounding(TradePart part) {
    return switch (part) {
      case EQUITY -> 10.80;
      case SIGN_ON -> 0.01;
      case BASE, BONUS, TOKENS -> 4 * 4 * 0.01 / 2;
    };
  }

  /// How much of the held total hangs on one currency unit of the part that was given.
  private static double weight(Workspace workspace, Trade trade, TradeResult result) {
    Totals before = result.before().totals();
    double given = -result.change(trade.from()).toDouble();
    TradeDesk desk = new TradeDesk(workspace, Listing.PRIVATE, TODAY, new Sizes(false));
    OfferTerms without =
        desk.withAmount(trade.from(), result.before(), result.after().amount(trade.from()))
            .orElseThrow();
    return (before.of(trade.held()).toDouble()
            - desk.side(without).totals().of(trade.held()).toDouble())
        / given;
  }

  record Trade(
      OfferTerms terms, String onCost, Held held, TradePart from, TradePart to, Money amount) {}

  private static Trade trade(RandomGenerator chance) {
    OfferTerms plain = SmallCompany.senior().terms();
    OfferTerms terms =
        plain
            .withCash(
                plain
                    .cash()
                    .withBase(Money.rounded(chance.nextDouble(60_000, 400_000), USD))
                    .withBonusTarget(Percent.of(chance.nextInt(5, 30)))
                    .withBonusPayout(Percent.of(chance.nextInt(50, 120)))
                    .withSignOn(
                        Optional.of(
                            new OneTimePayment(
                                usd(chance.nextInt(1_000, 60_000)), Optional.empty()))))
            .withGrants(
                List.of(
                    plain
                        .grants()
                        .getFirst()
                        .withQuantity(new EquityQuantity.Units(chance.nextInt(1_000, 80_000)))))
            .withTokens(
                plain
                    .tokens()
                    .map(budget ->
                        budget
                            .withAnnual(
                                new TokenAmount.InMoney(usd(chance.nextInt(10_000, 300_000))))
                            .withExpectedUtilisation(Percent.of(chance.nextInt(10, 101)))
                            .withOwnUseShare(Percent.of(chance.nextInt(0, 60)))));
    TradePart[] parts = TradePart.values();
    TradePart from = parts[chance.nextInt(parts.length)];
    TradePart to =
        parts[(List.of(parts).indexOf(from) + 1 + chance.nextInt(parts.length - 1)) % parts.length];
    Held held = List.of(Held.values()).get(chance.nextInt(Held.values().length));
    TradeSide side =
        new TradeDesk(SmallCompany.workspace(), Listing.PRIVATE, TODAY, new Sizes(false))
            .side(terms);
    Money amount = side.amount(from).share(Percent.of(chance.nextInt(2, 60)));
    return new Trade(terms, chance.nextBoolean() ? "0" : "7.65", held, from, to, amount);
  }

  private static Workspace onCost(Workspace workspace, String percent) {
    ValuationAssumptions old = workspace.settings().valuation();
    ValuationAssumptions changed =
        new ValuationAssumptions(
            old.counting(),
            old.riskFreeRate(),
            old.dividendYield(),
            old.volatility(),
            old.expectedReturn(),
            old.chanceOfNothing(),
            old.leavingRate(),
            old.riskAversion(),
            old.outsideWealth(),
            Percent.of(percent));
    return workspace.withSettings(workspace.settings().withValuation(changed));
  }

  private Checked<TradeResult> move(
      OfferTerms offer, Held held, TradePart from, TradePart to, Money amount) {
    return Trades.move(workspace, offer, Listing.PRIVATE, TODAY, held, from, to, amount);
  }

  private Checked<TradeResult> replace(
      OfferTerms offer, Map<TradePart, Money> wanted, TradePart balancing, Held held) {
    return Trades.replace(workspace, offer, Listing.PRIVATE, TODAY, wanted, balancing, held);
  }

  private static void assertRefused(Checked<TradeResult> trade, String message) {
    assertThat(trade.value()).isEmpty();
    assertThat(trade.problems()).extracting(Problem::message).contains(message);
  }

  private static TradeResult good(Checked<TradeResult> trade) {
    assertThat(trade.problems()).isEmpty();
    return trade.value().orElseThrow();
  }
}
