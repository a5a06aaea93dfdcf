package offerwright.support.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.calc.sample.EmptyWorkspace;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.MatchTier;
import offerwright.domain.benefit.OtherBenefit;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.PayFrequency;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.company.Listing;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.RefresherPlan;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.equity.Vesting;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;

/// What three invented employers offer the candidate of S-104: shares one can sell, a young
/// company's options, and cash.
final class CompetingOffers {
  private static final LocalDate START = LocalDate.of(2027, 1, 4);

  private CompetingOffers() {}

  static List<CompetingOffer> forSeniorEngineer() {
    return List.of(
        new CompetingOffer(
            "northwind", "Northwind Systems", Listing.PUBLIC, "Senior engineer", northwind()),
        new CompetingOffer(
            "halcyon", "Halcyon Robotics", Listing.PRIVATE, "Founding engineer", halcyon()),
        new CompetingOffer(
            "ferrous", "Ferrous Capital", Listing.PRIVATE, "Engineer, execution", ferrous()));
  }

  private static OfferTerms northwind() {
    StockFacts stock =
        new StockFacts(
            Optional.of(price("84.10")),
            Optional.of(LocalDate.of(2026, 11, 20)),
            Optional.empty(),
            Optional.empty(),
            Optional.of(612_000_000L),
            Optional.empty());
    EquityGrant shares =
        new EquityGrant(
            EquityInstrument.RSU,
            new EquityQuantity.Value(usd(320_000)),
            Optional.empty(),
            stock,
            Vesting.FOUR_YEARS_YEARLY,
            Optional.empty(),
            false,
            Optional.empty(),
            10,
            "none");
    RetirementMatch half =
        new RetirementMatch(
            List.of(new MatchTier(Percent.of(6), Percent.of(50))), Percent.of(6), Optional.empty());
    Benefits benefits =
        new Benefits(
            usd(21_600),
            Optional.of(half),
            25,
            usd(1_500),
            usd(0),
            List.of(new OtherBenefit("Commuter pass", usd(1_800))));
    RefresherPlan refreshers = new RefresherPlan(usd(60_000), 12, 12, 3, Vesting.FOUR_YEARS_YEARLY);
    return terms(
        cash(228_000, 15, 100),
        List.of(shares),
        Optional.of(refreshers),
        Optional.empty(),
        benefits);
  }

  private static OfferTerms halcyon() {
    StockFacts stock =
        new StockFacts(
            Optional.of(price("1.10")),
            Optional.of(LocalDate.of(2026, 5, 31)),
            Optional.of(price("4.80")),
            Optional.of(LocalDate.of(2026, 4, 14)),
            Optional.empty(),
            Optional.empty());
    EquityGrant options =
        new EquityGrant(
            EquityInstrument.NSO,
            new EquityQuantity.Units(90_000),
            Optional.of(price("1.10")),
            stock,
            Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF,
            Optional.empty(),
            true,
            Optional.of(84),
            10,
            "none");
    Benefits benefits =
        new Benefits(usd(14_400), Optional.empty(), 20, usd(2_000), usd(1_200), List.of());
    return terms(
        cash(190_000, 0, 100),
        List.of(options),
        Optional.empty(),
        Optional.of(tokens(60_000, 55)),
        benefits);
  }

  private static OfferTerms ferrous() {
    RepaymentCurve steps =
        new RepaymentCurve.Stepped(
            List.of(
                new RepaymentCurve.Step(12, Percent.ALL),
                new RepaymentCurve.Step(24, Percent.of(50))));
    OneTimePayment signOn =
        new OneTimePayment(usd(75_000), Optional.of(new Repayment(24, steps, RepaymentBasis.NET)));
    Benefits benefits =
        new Benefits(
            usd(24_000),
            Optional.of(RetirementMatch.SAFE_HARBOUR_BASIC),
            20,
            usd(0),
            usd(0),
            List.of(new OtherBenefit("Meals", usd(6_000))));
    CashTerms cash = cash(275_000, 40, 80).withSignOn(Optional.of(signOn));
    return terms(cash, List.of(), Optional.empty(), Optional.of(tokens(25_000, 80)), benefits);
  }

  private static OfferTerms terms(
      CashTerms cash,
      List<EquityGrant> grants,
      Optional<RefresherPlan> refreshers,
      Optional<TokenBudget> tokens,
      Benefits benefits) {
    FxRate same =
        new FxRate(
            CurrencyCode.USD,
            CurrencyCode.USD,
            BigDecimal.ONE,
            LocalDate.of(2026, 11, 20),
            "same currency");
    return new OfferTerms(START, cash, grants, refreshers, tokens, benefits, same);
  }

  private static CashTerms cash(long base, int bonus, int payout) {
    return new CashTerms(
        usd(base),
        PayFrequency.TWICE_A_MONTH,
        Percent.of(bonus),
        Percent.of(payout),
        Optional.empty(),
        Optional.empty());
  }

  private static TokenBudget tokens(long annual, int use) {
    return new TokenBudget(
        new TokenAmount.InMoney(usd(annual)),
        EmptyWorkspace.TOKEN_RULES,
        Percent.of(use),
        Percent.NONE);
  }

  private static Money usd(long units) {
    return Money.of(units, CurrencyCode.USD);
  }

  private static UnitPrice price(String amount) {
    return UnitPrice.of(amount, CurrencyCode.USD);
  }
}
