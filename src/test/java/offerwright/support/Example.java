package offerwright.support;

import static java.util.Optional.empty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.MatchTier;
import offerwright.domain.benefit.RetirementLimitTable;
import offerwright.domain.benefit.RetirementLimits;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.PayFrequency;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.company.CompanyProfile;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.equity.Vesting;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceCard;
import offerwright.domain.market.PriceStatus;
import offerwright.domain.market.TokenMix;
import offerwright.domain.market.TokenPrices;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.FxTable;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.token.BudgetReset;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.LeavingRule;
import offerwright.domain.token.PersonalUseRule;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;
import offerwright.domain.token.TokenRules;
import offerwright.domain.workspace.Guidelines;
import offerwright.domain.workspace.Settings;
import offerwright.domain.workspace.Transparency;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;

/// One offer with round figures, and a workspace without levels and people to compute it in. Tests
/// change what they look at.
public final class Example {
  /// The currency of everything here.
  public static final CurrencyCode USD = CurrencyCode.USD;

  /// The day prices are read for.
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /// First day of work.
  public static final LocalDate START = LocalDate.of(2027, 1, 4);

  /// Frontier, resets in January, half of the unspent part carried, nothing personal.
  public static final TokenRules TOKEN_RULES =
      new TokenRules(
          ModelTier.FRONTIER,
          BudgetReset.CALENDAR_YEAR,
          new CarryoverRule(Percent.of(50), Optional.of(Percent.of(20)), 2, Percent.NONE),
          LeavingRule.LAPSES,
          PersonalUseRule.NOT_ALLOWED,
          30);

  /// 409A value 4.20, last round 15.00, 48.2 million shares, preferences not disclosed.
  public static final StockFacts STOCK =
      new StockFacts(
          Optional.of(UnitPrice.of("4.20", USD)),
          Optional.of(LocalDate.of(2026, 6, 30)),
          Optional.of(UnitPrice.of("15.00", USD)),
          Optional.of(LocalDate.of(2026, 3, 12)),
          Optional.of(48_200_000L),
          empty());

  private Example() {}

  /// A private company in dollars with one frontier price card (blended 1.7315 a million) and the
  /// limits of 2026.
  public static Workspace workspace() {
    CompanyProfile company = new CompanyProfile("Example Labs", Listing.PRIVATE, USD, STOCK, "");
    Settings settings =
        new Settings(
            "recruiter",
            Guidelines.PRESET,
            ValuationAssumptions.PRESET,
            TOKEN_RULES,
            Percent.of(90),
            14,
            Transparency.TRANSPARENT);
    PriceCard card =
        new PriceCard(
            ModelTier.FRONTIER,
            "Example model",
            UnitPrice.of("4.00", USD),
            UnitPrice.of("0.20", USD),
            UnitPrice.of("20.00", USD),
            LocalDate.of(2026, 9, 1),
            PriceStatus.LIST,
            "price page");
    RetirementLimits limits =
        new RetirementLimits(2026, usd(24_500), usd(360_000), usd(72_000), "Notice 2025-67");
    return new Workspace(
        company,
        settings,
        LevelLadder.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        new TokenPrices(List.of(card), TokenMix.AGENTIC),
        FxTable.EMPTY,
        new RetirementLimitTable(List.of(limits)),
        List.of(),
        List.of(),
        List.of(),
        ForecastPlan.UNPLANNED,
        PolicyPlan.EMPTY,
        ComparisonPlan.EMPTY);
  }

  /// A workspace like [#workspace()] with other valuation assumptions.
  public static Workspace workspace(ValuationAssumptions valuation) {
    Workspace workspace = workspace();
    return workspace.withSettings(workspace.settings().withValuation(valuation));
  }

  /// 244,000 base, 12 % bonus at 90 %, 25,000 sign-on, 24,000 options at 4.20 over four yearly
  /// quarters, 150,000 of tokens at 41 %, benefits of 34,360.
  public static OfferTerms terms() {
    OneTimePayment signOn =
        new OneTimePayment(
            usd(25_000),
            Optional.of(
                new Repayment(12, new RepaymentCurve.StraightDaily(), RepaymentBasis.GROSS)));
    CashTerms cash =
        new CashTerms(
            usd(244_000),
            PayFrequency.TWICE_A_MONTH,
            Percent.of(12),
            Percent.of(90),
            Optional.of(signOn),
            empty());
    return new OfferTerms(
        START,
        cash,
        List.of(options(24_000)),
        empty(),
        Optional.of(tokens(new TokenAmount.InMoney(usd(150_000)))),
        benefits(),
        FxRate.same(USD, TODAY));
  }

  /// Options at 4.20 vesting in four yearly quarters, for ten years.
  public static EquityGrant options(long units) {
    return grant(EquityInstrument.ISO, new EquityQuantity.Units(units))
        .withStrike(Optional.of(UnitPrice.of("4.20", USD)));
  }

  /// A grant without a strike, vesting in four yearly quarters.
  public static EquityGrant grant(EquityInstrument instrument, EquityQuantity quantity) {
    return new EquityGrant(
        instrument,
        quantity,
        empty(),
        STOCK,
        Vesting.FOUR_YEARS_YEARLY,
        empty(),
        false,
        Optional.of(3),
        10,
        "none");
  }

  /// A budget used to 41 %, without personal value.
  public static TokenBudget tokens(TokenAmount annual) {
    return new TokenBudget(annual, TOKEN_RULES, Percent.of(41), Percent.NONE);
  }

  /// Health 19,200, match 100 % of the first 4 % with 5 % deferred, 25 days, 3,000 for development,
  /// 2,400 for remote work.
  public static Benefits benefits() {
    RetirementMatch match =
        new RetirementMatch(
            List.of(new MatchTier(Percent.of(4), Percent.ALL)), Percent.of(5), empty());
    return new Benefits(usd(19_200), Optional.of(match), 25, usd(3_000), usd(2_400), List.of());
  }

  /// The assumptions of the preset with outside wealth and γ given.
  public static ValuationAssumptions withWealth(long wealth, double riskAversion) {
    ValuationAssumptions preset = ValuationAssumptions.PRESET;
    return new ValuationAssumptions(
        preset.counting(),
        preset.riskFreeRate(),
        preset.dividendYield(),
        preset.volatility(),
        preset.expectedReturn(),
        preset.chanceOfNothing(),
        preset.leavingRate(),
        riskAversion,
        Optional.of(usd(wealth)),
        preset.employerOnCost());
  }

  /// Whole dollars.
  public static Money usd(long amount) {
    return Money.of(amount, USD);
  }

  /// Dollars and cents: `usd("1.50")`.
  public static Money usd(String amount) {
    return new Money(new BigDecimal(amount), USD);
  }
}
