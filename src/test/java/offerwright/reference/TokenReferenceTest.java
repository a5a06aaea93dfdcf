package offerwright.reference;

import static java.util.Optional.empty;
import static offerwright.support.Example.START;
import static offerwright.support.Example.TODAY;
import static offerwright.support.Example.USD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.OfferValuation;
import offerwright.calc.value.TokenFigures;
import offerwright.calc.value.TokenPrice;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.PayFrequency;
import offerwright.domain.company.Listing;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceCard;
import offerwright.domain.market.PriceStatus;
import offerwright.domain.market.TokenMix;
import offerwright.domain.market.TokenPrices;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;
import offerwright.domain.workspace.Workspace;
import offerwright.support.Example;
import org.junit.jupiter.params.ParameterizedTest;

class TokenReferenceTest {
  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "tokens", kinds = "share of package")
  void shareOfThePackageAndOfBase(ReferenceCase reference) {
    TokenBudget budget = Example.tokens(inMoney(reference, "budget"));
    OfferFigures figures = figures(Example.workspace(), reference.number("base"), budget);
    TokenFigures tokens = figures.tokens().orElseThrow();
    double face = tokens.face().toDouble();
    reference.check(
        "share_of_package", face / (figures.guaranteedRecurringCash().toDouble() + face));
    reference.check("share_of_base", tokens.shareOfBase().orElseThrow().fraction());
    assertThat(figures.fourYearTotal())
        .as("tokens are in no total")
        .isEqualTo(figures.guaranteedRecurringCash().times(4));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "tokens", kinds = "personal value")
  void personalValueOverOneLessTaxIsTheSalaryEquivalent(ReferenceCase reference) {
    TokenBudget budget =
        Example.tokens(inMoney(reference, "token_budget"))
            .withOwnUseShare(Percent.ofFraction(reference.number("own_use_value_fraction")))
            .withExpectedUtilisation(Percent.ofFraction(reference.number("expected_utilisation")));
    double value =
        figures(Example.workspace(), 200_000, budget)
            .tokens()
            .orElseThrow()
            .personalValue()
            .toDouble();
    reference.check("pre_tax_salary_equivalent", value / (1 - reference.number("marginal_tax")));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "tokens", kinds = "purchasing power")
  void tokensABudgetBuys(ReferenceCase reference) {
    UnitPrice price = new UnitPrice(reference.decimal("price_per_million"), USD);
    Workspace workspace =
        Example.workspace()
            .withPrices(new TokenPrices(List.of(card(price, price, price)), TokenMix.AGENTIC));
    TokenFigures tokens =
        figures(workspace, 200_000, Example.tokens(inMoney(reference, "budget")))
            .tokens()
            .orElseThrow();
    reference.check("tokens", (double) tokens.faceTokens().orElseThrow().tokens());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "tokens", kinds = "blended price")
  void blendedPrice(ReferenceCase reference) {
    PriceCard card =
        card(
            new UnitPrice(reference.decimal("input"), USD),
            new UnitPrice(reference.decimal("cached"), USD),
            new UnitPrice(reference.decimal("output"), USD));
    TokenMix mix =
        new TokenMix(
            new Percent(reference.decimal("input_share")),
            new Percent(reference.decimal("cache_share")));
    reference.check("price", TokenPrice.blended(card, mix));
  }

  private static PriceCard card(UnitPrice input, UnitPrice cached, UnitPrice output) {
    return new PriceCard(
        ModelTier.FRONTIER,
        "Example model",
        input,
        cached,
        output,
        TODAY.minusDays(1),
        PriceStatus.LIST,
        "reference case");
  }

  private static TokenAmount inMoney(ReferenceCase reference, String name) {
    return new TokenAmount.InMoney(new Money(reference.decimal(name), USD));
  }

  private static OfferFigures figures(Workspace workspace, double base, TokenBudget budget) {
    CashTerms cash =
        new CashTerms(
            Money.rounded(base, USD),
            PayFrequency.MONTHLY,
            Percent.NONE,
            Percent.ALL,
            empty(),
            empty());
    OfferTerms terms =
        new OfferTerms(
            START,
            cash,
            List.of(),
            empty(),
            Optional.of(budget),
            Benefits.none(USD),
            FxRate.same(USD, TODAY));
    return OfferValuation.figures(workspace, terms, Listing.PRIVATE, TODAY);
  }
}
