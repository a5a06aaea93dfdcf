package offerwright.calc.value;

import static java.util.Optional.empty;
import static offerwright.support.Example.START;
import static offerwright.support.Example.TODAY;
import static offerwright.support.Example.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.calc.trail.Assumption;
import offerwright.calc.trail.Quantity;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.RetirementLimitTable;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.company.Listing;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.RefresherPlan;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.equity.Vesting;
import offerwright.domain.market.TokenMix;
import offerwright.domain.market.TokenPrices;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;
import offerwright.support.Example;
import org.junit.jupiter.api.Test;

class OfferValuationTest {
  private static final ValuationAssumptions CLAIMED =
      ValuationAssumptions.PRESET.withCounting(EquityCounting.CLAIMED);

  @Test
  void theThreeTotalsOfTheExample() {
    OfferFigures figures = figures(Example.workspace(CLAIMED), Example.terms());
    assertThat(figures.guaranteedRecurringCash()).isEqualTo(usd(244_000));
    // 244,000 + 26,352 + 25,000 + 64,800 + 34,360
    assertThat(figures.year1()).isEqualTo(usd(394_512));
    assertThat(figures.fourYearTotal()).isEqualTo(usd(4 * 369_512 + 25_000));
    assertThat(figures.fourYearAverage()).isEqualTo(usd(375_762));
  }

  @Test
  void linesOfNothingAreLeftOutAndTheRestStandsInOrder() {
    OfferFigures figures = figures(Example.workspace(CLAIMED), Example.terms());
    assertThat(figures.candidate().lines())
        .extracting(PayLine::item)
        .containsExactly(
            PayItem.BASE,
            PayItem.BONUS,
            PayItem.SIGN_ON,
            PayItem.EQUITY,
            PayItem.HEALTH,
            PayItem.RETIREMENT_MATCH,
            PayItem.PROFESSIONAL_DEVELOPMENT,
            PayItem.REMOTE_STIPEND);
  }

  @Test
  void valuedOptionsAreBlackScholesTimesTheChanceOfStaying() {
    OfferFigures figures = figures(Example.workspace(), Example.terms());
    GrantFigures grant = figures.equity().grants().getFirst();
    double each = BlackScholes.call(4.20, 4.20, 6.25, 0.045, 0, 0.60);
    assertThat(grant.perUnit().years()).isEqualTo(6.25);
    assertThat(grant.claimed()).contains(usd(259_200));
    assertThat(grant.fairValue()).contains(Money.rounded(24_000 * each, Example.USD));
    for (int year = 1; year <= 4; year++) {
      assertThat(grant.valuedByYear().get(year - 1))
          .isEqualTo(Money.rounded(6_000 * each * Math.exp(-0.15 * year), Example.USD));
    }
    assertThat(grant.exerciseCost()).contains(usd(100_800));
    assertThat(grant.ownership().orElseThrow().fraction())
        .isCloseTo(24_000 / 48_200_000.0, within(1e-12));
    assertThat(grant.missing()).isEmpty();
  }

  @Test
  void equityAsNothingLeavesTheLineOutAndStillShowsWhatIsClaimed() {
    OfferFigures figures =
        figures(
            Example.workspace(ValuationAssumptions.PRESET.withCounting(EquityCounting.ZERO)),
            Example.terms());
    assertThat(figures.candidate().line(PayItem.EQUITY)).isEmpty();
    assertThat(figures.equity().claimed()).isEqualTo(usd(259_200));
    assertThat(figures.company().line(PayItem.EQUITY)).isPresent();
  }

  @Test
  void anUndisclosedStrikeLeavesTheFigureEmptyAndSaysSo() {
    EquityGrant grant = Example.options(1_000).withStrike(empty());
    GrantFigures figures =
        figures(Example.workspace(), Example.terms().withGrants(List.of(grant)))
            .equity()
            .grants()
            .getFirst();
    assertThat(figures.claimed()).isEmpty();
    assertThat(figures.valued()).isEmpty();
    assertThat(figures.fairValue()).isEmpty();
    assertThat(figures.exerciseCost()).isEmpty();
    assertThat(figures.missing()).containsExactly("strike price");
    assertThat(figures.events()).hasSize(4);
  }

  @Test
  void nothingDisclosedGivesNoFigureRatherThanZero() {
    EquityGrant grant =
        Example.grant(EquityInstrument.RSU, new EquityQuantity.Units(100))
            .withStock(StockFacts.NOT_DISCLOSED);
    OfferFigures figures =
        figures(
            Example.workspace(Example.withWealth(300_000, 2)),
            Example.terms().withGrants(List.of(grant)));
    assertThat(figures.equity().grants().getFirst().claimed()).isEmpty();
    assertThat(figures.equity().grants().getFirst().ownership()).isEmpty();
    assertThat(figures.equity().grants().getFirst().missing())
        .containsExactly("fair market value", "last preferred price", "fully diluted shares");
    assertThat(figures.equity().certaintyEquivalent()).isEmpty();
    assertThat(figures.equity().whyNoEquivalent()).startsWith("not disclosed: fair market value");
  }

  @Test
  void aPublicCompanyClaimsTheMarketPriceNotTheLastRound() {
    EquityGrant grant = Example.grant(EquityInstrument.RSU, new EquityQuantity.Units(1_000));
    OfferFigures figures =
        OfferValuation.figures(
            Example.workspace(), Example.terms().withGrants(List.of(grant)), Listing.PUBLIC, TODAY);
    assertThat(figures.equity().claimed()).isEqualTo(usd(4_200));
  }

  @Test
  void aTargetValueBecomesWholeUnitsAndIsClaimedInFull() {
    EquityGrant grant =
        Example.options(0)
            .withQuantity(
                new EquityQuantity.Value(usd(100_000))); // 100,000 / (15.00 - 4.20) = 9,259.26
    GrantFigures figures =
        figures(Example.workspace(CLAIMED), Example.terms().withGrants(List.of(grant)))
            .equity()
            .grants()
            .getFirst();
    assertThat(figures.units()).contains(BigDecimal.valueOf(9_259));
    assertThat(figures.claimed()).contains(usd(100_000));
    assertThat(figures.claimedByYear().stream().reduce(Money::plus))
        .hasValueSatisfying(sum -> assertThat(sum.toDouble()).isCloseTo(100_000, within(0.02)));
  }

  @Test
  void aTargetValueThatDividesExactlyLosesNoUnit() {
    EquityGrant grant = Example.options(0).withQuantity(new EquityQuantity.Value(usd(259_200)));
    assertThat(
            figures(Example.workspace(), Example.terms().withGrants(List.of(grant)))
                .equity()
                .grants()
                .getFirst()
                .units())
        .contains(BigDecimal.valueOf(24_000));
  }

  @Test
  void aVestOnTheAnniversaryCountsInTheYearItEnds() {
    EquityGrant grant =
        Example.options(24_000)
            .withVesting(
                Vesting.yearly(
                    List.of(Percent.of(5), Percent.of(15), Percent.of(40), Percent.of(40))));
    OfferFigures figures =
        figures(Example.workspace(CLAIMED), Example.terms().withGrants(List.of(grant)));
    assertThat(figures.equity().grants().getFirst().claimedByYear())
        .containsExactly(usd(12_960), usd(38_880), usd(103_680), usd(103_680));
  }

  @Test
  void refreshersVestFromTheirOwnGrant() {
    RefresherPlan plan = new RefresherPlan(usd(60_000), 12, 12, 3, Vesting.FOUR_YEARS_YEARLY);
    OfferTerms terms = Example.terms().withRefreshers(Optional.of(plan));
    assertThat(
            figures(Example.workspace(CLAIMED), terms)
                .candidate()
                .line(PayItem.REFRESHERS)
                .orElseThrow()
                .years())
        .containsExactly(usd(0), usd(15_000), usd(30_000), usd(45_000));
    assertThat(
            figures(Example.workspace(), terms)
                .candidate()
                .line(PayItem.REFRESHERS)
                .orElseThrow()
                .years()
                .get(1))
        .isEqualTo(Money.rounded(15_000 * Math.exp(-0.30), Example.USD));
  }

  @Test
  void companyCostHoldsOnCostAndTokensAtExpectedUse() {
    ValuationAssumptions preset = ValuationAssumptions.PRESET;
    ValuationAssumptions withOnCost =
        new ValuationAssumptions(
            preset.counting(),
            preset.riskFreeRate(),
            preset.dividendYield(),
            preset.volatility(),
            preset.expectedReturn(),
            preset.chanceOfNothing(),
            preset.leavingRate(),
            2,
            empty(),
            Percent.of("7.65"));
    OfferFigures figures = figures(Example.workspace(withOnCost), Example.terms());
    assertThat(figures.company().line(PayItem.TOKENS).orElseThrow().years())
        .containsOnly(usd(61_500));
    assertThat(figures.company().line(PayItem.EMPLOYER_ON_COST).orElseThrow().years().getFirst())
        .isEqualTo(usd("22594.43")); // 295,352 × 7.65 %
    assertThat(figures.candidate().line(PayItem.TOKENS)).isEmpty();
  }

  @Test
  void theTokenBlockStandsApart() {
    TokenFigures tokens = figures(Example.workspace(), Example.terms()).tokens().orElseThrow();
    assertThat(tokens.face()).isEqualTo(usd(150_000));
    assertThat(tokens.expectedUse()).isEqualTo(usd(61_500));
    assertThat(tokens.expectedUnspent()).isEqualTo(usd(88_500));
    assertThat(tokens.personalValue()).isEqualTo(usd(0));
    assertThat(tokens.pricePerMillion().orElseThrow().toDouble())
        .isCloseTo(0.95 * (0.85 * 0.2 + 0.15 * 4) + 0.05 * 20, within(1e-9));
    assertThat(tokens.faceTokens().orElseThrow().tokens())
        .isEqualTo(Math.round(150_000 / 1.7315 * 1e6));
    assertThat(tokens.shareOfBase().orElseThrow().fraction()).isCloseTo(150 / 244.0, within(1e-9));
  }

  @Test
  void aBudgetInTokensIsPricedAtTheBlendedPrice() {
    OfferTerms terms =
        Example.terms()
            .withTokens(
                Optional.of(
                    Example.tokens(new TokenAmount.InTokens(new TokenCount(1_000_000_000)))));
    TokenFigures tokens = figures(Example.workspace(), terms).tokens().orElseThrow();
    assertThat(tokens.face()).isEqualTo(usd("1731.50"));
    assertThat(tokens.faceTokens()).contains(new TokenCount(1_000_000_000));
  }

  @Test
  void aBudgetInTokensWithoutAPriceIsLeftOutWithTheReason() {
    OfferTerms terms =
        Example.terms()
            .withTokens(
                Optional.of(
                    Example.tokens(new TokenAmount.InTokens(new TokenCount(1_000_000_000)))));
    OfferFigures figures =
        figures(
            Example.workspace().withPrices(new TokenPrices(List.of(), TokenMix.AGENTIC)), terms);
    assertThat(figures.tokens()).isEmpty();
    assertThat(figures.company().line(PayItem.TOKENS)).isEmpty();
    assertThat(figures.assumptions())
        .anySatisfy(assumption -> {
          assertThat(assumption.name()).isEqualTo("Token budget");
          assertThat(assumption.value()).isInstanceOf(Quantity.NotKnown.class);
        });
  }

  @Test
  void aShareOfBaseIsCapped() {
    OfferTerms terms =
        Example.terms()
            .withTokens(
                Optional.of(
                    Example.tokens(new TokenAmount.ShareOfBase(Percent.of(50), usd(100_000)))));
    assertThat(figures(Example.workspace(), terms).tokens().orElseThrow().face())
        .isEqualTo(usd(100_000));
    OfferTerms wider =
        Example.terms()
            .withTokens(
                Optional.of(
                    Example.tokens(new TokenAmount.ShareOfBase(Percent.of(50), usd(200_000)))));
    assertThat(figures(Example.workspace(), wider).tokens().orElseThrow().face())
        .isEqualTo(usd(122_000));
  }

  @Test
  void sharesPricedInDollarsAreConvertedAtTheOffersOwnRate() {
    CurrencyCode eur = CurrencyCode.EUR;
    FxRate rate = new FxRate(eur, Example.USD, new BigDecimal("1.25"), TODAY, "test rate");
    OfferTerms dollars = Example.terms();
    OfferTerms terms =
        new OfferTerms(
            START,
            new CashTerms(
                Money.of(100_000, eur),
                dollars.cash().frequency(),
                Percent.NONE,
                Percent.NONE,
                empty(),
                empty()),
            dollars.grants(),
            empty(),
            dollars.tokens(),
            Benefits.none(eur),
            rate);
    OfferFigures figures = figures(Example.workspace(CLAIMED), terms);
    assertThat(figures.equity().claimed()).isEqualTo(Money.of(207_360, eur)); // 259,200 USD / 1.25
    assertThat(figures.tokens().orElseThrow().face()).isEqualTo(Money.of(120_000, eur));
    assertThat(figures.assumptions()).extracting(Assumption::name).contains("1 EUR in USD");
  }

  @Test
  void aYearPastTheTableSaysWhichYearItHoldsConstant() {
    assertThat(figures(Example.workspace(), Example.terms()).assumptions())
        .filteredOn(assumption -> assumption.name().equals("401(k) limits of 2027"))
        .singleElement()
        .extracting(Assumption::provenance)
        .isEqualTo("Notice 2025-67 of 2026, held constant");
  }

  @Test
  void aYearBeforeTheTableHasNoLimitsAndSaysSo() {
    OfferTerms early = Example.terms().withStart(LocalDate.of(2024, 1, 4));
    OfferFigures figures =
        figures(Example.workspace().withLimits(RetirementLimitTable.EMPTY), early);
    assertThat(figures.benefits().limits()).isEmpty();
    assertThat(figures.assumptions())
        .filteredOn(assumption -> assumption.name().equals("401(k) limits of 2024"))
        .singleElement()
        .satisfies(
            assumption -> assertThat(assumption.value()).isInstanceOf(Quantity.NotKnown.class));
  }

  @Test
  void everyAssumptionIsListedOnceWithItsProvenance() {
    List<Assumption> assumptions =
        figures(Example.workspace(Example.withWealth(300_000, 2)), Example.terms()).assumptions();
    assertThat(assumptions)
        .doesNotHaveDuplicates()
        .allSatisfy(assumption -> assertThat(assumption.provenance()).isNotBlank());
    assertThat(assumptions)
        .extracting(Assumption::name)
        .contains(
            "Risk-free rate",
            "Volatility of the share price",
            "Chance that the shares end worthless",
            "Expected use of the token budget");
  }

  @Test
  void aRiskAverseHolderOfAPrivateOptionTakesLessThanItsValue() {
    OfferFigures figures =
        figures(Example.workspace(Example.withWealth(300_000, 2)), Example.terms());
    Money equivalent = figures.equity().certaintyEquivalent().orElseThrow();
    assertThat(equivalent).isGreaterThan(usd(0)).isLessThan(figures.equity().valued());
  }

  private static OfferFigures figures(Workspace workspace, OfferTerms terms) {
    return OfferValuation.figures(workspace, terms, workspace.company().listing(), TODAY);
  }
}
