package offerwright.files.text;

import static offerwright.support.SmallCompany.NOW;
import static offerwright.support.SmallCompany.TODAY;
import static offerwright.support.SmallCompany.USD;
import static offerwright.support.SmallCompany.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.OfferValuation;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.PayFrequency;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.company.CompanyProfile;
import offerwright.domain.company.Listing;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.equity.Vesting;
import offerwright.domain.market.TokenMix;
import offerwright.domain.market.TokenPrices;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Transparency;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class OfferMessageTest {

  private final Workspace workspace = SmallCompany.workspace();
  private final Offer senior = signOn(SmallCompany.senior(), new RepaymentCurve.StraightDaily());

  @Test
  void saysWhatIsGuaranteedAndWhatIsNot() {
    assertThat(text(workspace, senior, Locale.US))
        .isEqualTo(
            """
            Dear Candidate S-104,

            We would be glad to have you with us at Small Company as Senior (Remote, US), starting on January 4, 2027.
            The offer in one line: $215,000 base + 12 % target bonus + $25,000 sign-on + 24,000 stock options + $150,000 annual AI-token budget.

            Guaranteed: a base salary of $215,000 a year, paid monthly. On joining you receive a sign-on payment of $25,000, once; \
            if you leave within 1 year you pay back a part that falls day by day to nothing (counted before tax).

            Expected, not guaranteed: a bonus with a target of 12 % of base, $25,800 a year. \
            Our figures below reckon with 90 % of that target, $23,220.

            Equity, which is not cash: 24,000 stock options at a strike price of $4.20. \
            They vest over 4 years month by month, the first part after 1 year. \
            What we know: the fair market value of a share is $4.20 (June 30, 2026), investors last paid $15.00 (March 12, 2026) and \
            there are 48,200,000 fully diluted shares, of which this is 0.05 %. \
            Not disclosed: the liquidation preferences ahead of common shares. \
            Our shares cannot be sold at will, and they may turn out to be worth nothing.

            AI tokens, which are not pay: you may spend up to $150,000 a year on frontier models. \
            It is counted in money, so it buys more when token prices fall and less when they rise. \
            At today's prices it buys about 86.6 billion tokens. \
            We expect about 41 % of it to be used, and nobody is asked to use more. \
            It starts anew every 1 January; what is unspent is carried over, less a penalty of 50 %, up to 20 % of a year's budget and for 2 years. \
            Of what is overspent, 100 % is taken from the next year's budget. \
            What is unspent lapses when you leave. It may also be used for learning and open source. \
            We give 30 days of notice before changing it.

            Benefits: $19,200 a year towards health insurance, a 401(k) match of 100 % of the first 3 % of pay and 50 % of the next 2 % \
            (worth $8,600 in the first year if you defer 5 %), 25 days of paid time off, $3,000 a year for professional development and \
            $2,400 a year for working remotely.

            In three totals: $215,000 a year of guaranteed recurring cash; $309,480 in year 1; $1,155,094 over four years, \
            $288,774 a year on average. \
            Year 1 and four years count the bonus as expected, the benefits, and equity as we value it, with the chance of leaving before it vests; \
            tokens are in none of the three.

            Please let us know by December 5, 2026. Ask us anything: people@small.example. \
            This message sums the offer up; what binds us both is the contract.

            Small Company\
            """);
  }

  @Test
  void writesFiguresAsTheLocaleDoes() {
    String text = text(workspace, SmallCompany.seniorInEuros(), Locale.GERMANY);

    assertThat(text)
        .contains("a base salary of 199.000\u00a0€ a year")
        .contains("starting on 4. Januar 2027");
  }

  @Test
  void anAbstractedBudgetShowsItsRulesWithoutItsAmount() {
    Workspace discreet =
        workspace.withSettings(workspace.settings().withTransparency(Transparency.ABSTRACTED));

    String text = text(discreet, senior, Locale.US);

    assertThat(text)
        .contains("+ an annual AI-token budget.")
        .contains("It starts anew every 1 January")
        .doesNotContain("150,000")
        .doesNotContain("41 %");
  }

  @Test
  void whatIsNotDisclosedIsSaid() {
    EquityGrant silent =
        senior
            .terms()
            .grants()
            .getFirst()
            .withStock(StockFacts.NOT_DISCLOSED)
            .withStrike(Optional.empty());

    String text = text(workspace, with(terms -> terms.withGrants(List.of(silent))), Locale.US);

    assertThat(text)
        .contains("24,000 stock options, whose strike price is not disclosed yet.")
        .contains(
            "Not disclosed: the fair market value of a share, what investors last paid, the number of fully diluted shares and the liquidation preferences"
                + " ahead of common shares.")
        .doesNotContain("What we know");
  }

  @Test
  void stockUnitsOfAPublicCompanyByValue() {
    CompanyProfile company = workspace.company();
    Workspace listed =
        workspace.withCompany(
            new CompanyProfile(
                company.name(), Listing.PUBLIC, company.currency(), company.stock(), ""));
    EquityGrant units =
        new EquityGrant(
            EquityInstrument.RSU,
            new EquityQuantity.Value(usd(100_000)),
            Optional.empty(),
            company.stock(),
            Vesting.yearly(List.of(Percent.of(5), Percent.of(15), Percent.of(40), Percent.of(40))),
            Optional.empty(),
            false,
            Optional.empty(),
            10,
            "none");

    String text = text(listed, with(terms -> terms.withGrants(List.of(units))), Locale.US);

    assertThat(text)
        .contains(
            "restricted stock units with a target value of $100,000. They vest over 4 years year by year: 5 %, 15 %, 40 % and 40 %.")
        .contains("the market price of a share is $4.20")
        .doesNotContain("investors")
        .contains("Shares rise and fall")
        .contains("Ask us anything. This message");
  }

  @Test
  void aBudgetInTokensSaysWhoBearsThePrice() {
    TokenAmount billion = new TokenAmount.InTokens(new TokenCount(1_000_000_000));
    Offer offer =
        with(terms -> terms.withTokens(terms.tokens().map(budget -> budget.withAnnual(billion))));

    assertThat(text(workspace, offer, Locale.US))
        .contains("up to 1 billion tokens a year")
        .contains("a change of their price is ours to bear");
    // Without a price card the budget has no face value, but it is still promised.
    assertThat(
            text(
                workspace.withPrices(new TokenPrices(List.of(), TokenMix.AGENTIC)),
                offer,
                Locale.US))
        .contains("an annual budget of 1 billion AI tokens");
  }

  @Test
  void aShareOfBaseNamesItsCap() {
    TokenAmount half = new TokenAmount.ShareOfBase(Percent.of(50), usd(200_000));
    Offer offer =
        with(terms -> terms.withTokens(terms.tokens().map(budget -> budget.withAnnual(half))));

    assertThat(text(workspace, offer, Locale.US))
        .contains(
            "up to 50 % of your base a year, now $107,500 and at most $200,000, on frontier models");
  }

  @Test
  void aBudgetThatIsUsedOrLostSaysSo() {
    Offer offer =
        with(terms ->
            terms.withTokens(
                terms
                    .tokens()
                    .map(budget ->
                        budget.withRules(
                            budget.rules().withCarryover(CarryoverRule.USE_IT_OR_LOSE_IT)))));

    assertThat(text(workspace, offer, Locale.US))
        .contains("what is unspent is not carried over.")
        .doesNotContain("overspent");
  }

  @Test
  void repaymentInStepsIsSpelledOut() {
    RepaymentCurve steps =
        new RepaymentCurve.Stepped(
            List.of(
                new RepaymentCurve.Step(6, Percent.ALL),
                new RepaymentCurve.Step(12, Percent.of(50))));

    assertThat(text(workspace, signOn(SmallCompany.senior(), steps), Locale.US))
        .contains(
            "$25,000, once; if you leave within 1 year you pay back 100 % through month 6 and 50 % through month 12 (counted before tax).");
  }

  @Test
  void aBareOfferIsShort() {
    OfferTerms terms = SmallCompany.senior().terms();
    OfferTerms bare =
        terms
            .withCash(terms.cash().withBonusTarget(Percent.NONE).withFrequency(PayFrequency.WEEKLY))
            .withGrants(List.of())
            .withTokens(Optional.empty())
            .withBenefits(Benefits.none(USD));
    Offer offer =
        SmallCompany.senior()
            .revised(SmallCompany.senior().placement(), bare, NOW, "recruiter")
            .withExpires(Optional.empty());

    assertThat(text(workspace, offer, Locale.US))
        .contains("The offer in one line: $215,000 base.")
        .contains("paid weekly")
        .contains("and no equity; no raises are assumed.")
        .contains("Take the time you need to decide.")
        .doesNotContain("bonus of")
        .doesNotContain("AI token")
        .doesNotContain("Benefits:");
  }

  @Test
  void nothingInternalIsTold() {
    assertThat(text(workspace, senior.withNote("would take 200"), Locale.US))
        .doesNotContain("would take 200")
        .doesNotContain("band")
        .doesNotContain("midpoint");
  }

  private String text(Workspace company, Offer offer, Locale locale) {
    OfferFigures figures =
        OfferValuation.figures(company, offer.terms(), company.company().listing(), TODAY);
    return OfferMessage.text(company, offer, figures, locale);
  }

  private Offer with(UnaryOperator<OfferTerms> change) {
    return senior.revised(senior.placement(), change.apply(senior.terms()), NOW, "recruiter");
  }

  private static Offer signOn(Offer offer, RepaymentCurve curve) {
    OneTimePayment payment =
        new OneTimePayment(
            usd(25_000), Optional.of(new Repayment(12, curve, RepaymentBasis.GROSS)));
    OfferTerms terms = offer.terms();
    return offer.revised(
        offer.placement(),
        terms.withCash(terms.cash().withSignOn(Optional.of(payment))),
        NOW,
        "recruiter");
  }
}
