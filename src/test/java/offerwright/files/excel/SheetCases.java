package offerwright.files.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import offerwright.calc.check.Guardrails;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.OfferValuation;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.equity.AllocationType;
import offerwright.domain.equity.Cliff;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.RefresherPlan;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.equity.Vesting;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;
import offerwright.support.Example;
import offerwright.support.SmallCompany;

/// Offers that differ in whatever changes a formula.
enum SheetCases {
  OPTIONS,
  BACK_LOADED_RSU,
  BY_VALUE,
  OPTIONS_BY_VALUE,
  BY_VALUE_WITHOUT_PRICE,
  NOTHING_DISCLOSED,
  FMV_ONLY,
  LATE_GRANT,
  TWO_GRANTS,
  FRONT_LOADED,
  BACK_LOADED,
  FRONT_SINGLE,
  BACK_SINGLE,
  CUMULATIVE_ROUNDING,
  FRACTIONAL,
  REFRESHERS,
  REFRESHERS_ONLY,
  NO_EQUITY,
  NO_TOKENS,
  TOKENS_IN_TOKENS,
  TOKENS_AS_SHARE,
  RELOCATION,
  EUROS,
  YEN;

  OfferTerms terms() {
    OfferTerms terms = Example.terms();
    return switch (this) {
      case OPTIONS -> terms;
      case BACK_LOADED_RSU ->
          terms.withGrants(
              List.of(
                  rsu(new EquityQuantity.Units(10_007))
                      .withVesting(
                          Vesting.yearly(
                              List.of(
                                  Percent.of(5),
                                  Percent.of(15),
                                  Percent.of(40),
                                  Percent.of(40))))));
      case BY_VALUE ->
          terms.withGrants(List.of(rsu(new EquityQuantity.Value(Example.usd(259_200)))));
      case OPTIONS_BY_VALUE ->
          terms.withGrants(List.of(options(new EquityQuantity.Value(Example.usd(100_000)))));
      case BY_VALUE_WITHOUT_PRICE ->
          terms.withGrants(
              List.of(
                  rsu(new EquityQuantity.Value(Example.usd(100_001)))
                      .withStock(StockFacts.NOT_DISCLOSED)));
      case NOTHING_DISCLOSED ->
          terms.withGrants(
              List.of(
                  Example.options(24_000)
                      .withStock(StockFacts.NOT_DISCLOSED)
                      .withStrike(Optional.empty())));
      case FMV_ONLY ->
          terms.withGrants(List.of(Example.options(24_000).withStock(withoutPreferred())));
      case LATE_GRANT -> terms.withGrants(List.of(lateGrant()));
      case TWO_GRANTS ->
          terms.withGrants(List.of(Example.options(24_001), rsu(new EquityQuantity.Units(1_003))));
      case FRONT_LOADED -> terms.withGrants(List.of(allocated(AllocationType.FRONT_LOADED)));
      case BACK_LOADED -> terms.withGrants(List.of(allocated(AllocationType.BACK_LOADED)));
      case FRONT_SINGLE ->
          terms.withGrants(List.of(allocated(AllocationType.FRONT_LOADED_TO_SINGLE_TRANCHE)));
      case BACK_SINGLE ->
          terms.withGrants(List.of(allocated(AllocationType.BACK_LOADED_TO_SINGLE_TRANCHE)));
      case CUMULATIVE_ROUNDING ->
          terms.withGrants(List.of(allocated(AllocationType.CUMULATIVE_ROUNDING)));
      case FRACTIONAL -> terms.withGrants(List.of(allocated(AllocationType.FRACTIONAL)));
      case REFRESHERS ->
          terms.withRefreshers(
              Optional.of(
                  new RefresherPlan(
                      Example.usd(60_001), 12, 12, 3, Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF)));
      case REFRESHERS_ONLY ->
          terms
              .withGrants(List.of())
              .withRefreshers(
                  Optional.of(
                      new RefresherPlan(
                          Example.usd(60_001), 6, 12, 2, allocation(AllocationType.FRONT_LOADED))));
      case NO_EQUITY -> terms.withGrants(List.of());
      case NO_TOKENS -> terms.withTokens(Optional.empty());
      case TOKENS_IN_TOKENS ->
          terms.withTokens(
              Optional.of(Example.tokens(new TokenAmount.InTokens(new TokenCount(1_000_000_001)))));
      case TOKENS_AS_SHARE ->
          terms.withTokens(
              terms
                  .tokens()
                  .map(budget ->
                      budget
                          .withAnnual(
                              new TokenAmount.ShareOfBase(Percent.of(50), Example.usd(200_000)))
                          .withOwnUseShare(Percent.of(30))));
      case RELOCATION -> terms.withCash(terms.cash().withRelocation(Optional.of(stepped())));
      case EUROS -> euros(terms);
      case YEN -> yen(terms);
    };
  }

  /// The workspace of the small company and an offer of these terms in it.
  SheetCase sheetCase() {
    Workspace workspace = SmallCompany.workspace();
    Offer offer = SmallCompany.senior();
    return new SheetCase(
        workspace, offer.revised(offer.placement(), terms(), SmallCompany.NOW, "recruiter"));
  }

  private static EquityGrant rsu(EquityQuantity quantity) {
    return Example.grant(EquityInstrument.RSU, quantity);
  }

  private static EquityGrant options(EquityQuantity quantity) {
    return Example.options(1).withQuantity(quantity);
  }

  private static StockFacts withoutPreferred() {
    return new StockFacts(
        Example.STOCK.fairMarketValue(),
        Example.STOCK.fairMarketValueDate(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static EquityGrant lateGrant() {
    EquityGrant grant =
        Example.options(24_011).withVesting(Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF);
    return new EquityGrant(
        grant.instrument(),
        grant.quantity(),
        grant.strike(),
        grant.stock(),
        grant.vesting(),
        Optional.of(LocalDate.of(2028, 6, 15)),
        true,
        Optional.empty(),
        7,
        "");
  }

  private static Vesting allocation(AllocationType type) {
    return new Vesting(
        Optional.of(LocalDate.of(2027, 1, 31)),
        type,
        List.of(
            new VestingStatement(
                Percent.of("33.5"),
                7,
                VestingPeriod.MONTH,
                Optional.of(new Cliff(3, Optional.empty()))),
            new VestingStatement(
                Percent.of("66.5"),
                11,
                VestingPeriod.QUARTER,
                Optional.of(new Cliff(2, Optional.of(Percent.of(10)))))));
  }

  private static EquityGrant allocated(AllocationType type) {
    return Example.options(10_007).withVesting(allocation(type));
  }

  private static OneTimePayment stepped() {
    RepaymentCurve steps =
        new RepaymentCurve.Stepped(
            List.of(
                new RepaymentCurve.Step(12, Percent.ALL),
                new RepaymentCurve.Step(18, Percent.of(50))));
    return new OneTimePayment(
        Example.usd(12_345), Optional.of(new Repayment(18, steps, RepaymentBasis.NET)));
  }

  /// Cash in euros, shares, refreshers and the token budget in dollars.
  private static OfferTerms euros(OfferTerms terms) {
    FxRate fx =
        new FxRate(
            CurrencyCode.EUR,
            CurrencyCode.USD,
            new BigDecimal("1.0837"),
            LocalDate.of(2026, 11, 20),
            "test rate");
    return SmallCompany.seniorInEuros()
        .terms()
        .withFx(fx)
        .withGrants(
            List.of(Example.options(24_000), rsu(new EquityQuantity.Value(Example.usd(50_003)))))
        .withRefreshers(
            Optional.of(
                new RefresherPlan(Example.usd(30_001), 12, 12, 2, Vesting.FOUR_YEARS_YEARLY)))
        .withTokens(terms.tokens());
  }

  /// A currency without cents and without a rate to the dollar of the workspace's own table.
  private static OfferTerms yen(OfferTerms terms) {
    CurrencyCode yen = new CurrencyCode("JPY");
    var cash =
        new CashTerms(
            Money.of(21_000_001, yen),
            terms.cash().frequency(),
            Percent.of("12.5"),
            Percent.of(90),
            Optional.empty(),
            Optional.empty());
    EquityGrant grant =
        Example.options(2_400).withStrike(Optional.of(UnitPrice.of("4.20", CurrencyCode.USD)));
    FxRate fx =
        new FxRate(
            yen,
            CurrencyCode.USD,
            new BigDecimal("0.0066"),
            LocalDate.of(2026, 11, 20),
            "test rate");
    return new OfferTerms(
        terms.start(),
        cash,
        Collections.nCopies(2, grant),
        Optional.empty(),
        terms.tokens(),
        Benefits.none(yen),
        fx);
  }

  /// An offer in its workspace, and what a sheet of it is made from.
  record SheetCase(Workspace workspace, Offer offer) {
    OfferFigures figures() {
      return OfferValuation.figures(
          workspace, offer.terms(), workspace.company().listing(), SmallCompany.TODAY);
    }

    OfferSheetRequest request(SheetCopy copy) {
      return new OfferSheetRequest(
          workspace,
          offer,
          figures(),
          Guardrails.lights(workspace.withOffer(offer), offer, SmallCompany.TODAY),
          copy,
          Paper.A4,
          SmallCompany.TODAY);
    }

    SheetCase with(UnaryOperator<OfferTerms> change) {
      return new SheetCase(
          workspace,
          offer.revised(
              offer.placement(), change.apply(offer.terms()), SmallCompany.NOW, "recruiter"));
    }

    SheetCase in(UnaryOperator<Workspace> change) {
      return new SheetCase(change.apply(workspace), offer);
    }
  }
}
