package offerwright.calc.check;

import static offerwright.support.SmallCompany.EUR;
import static offerwright.support.SmallCompany.NOW;
import static offerwright.support.SmallCompany.TODAY;
import static offerwright.support.SmallCompany.USD;
import static offerwright.support.SmallCompany.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.MatchTier;
import offerwright.domain.benefit.RetirementLimitTable;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
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
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.offer.Placement;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.LeavingRule;
import offerwright.domain.token.PersonalUseRule;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;
import offerwright.domain.token.TokenRules;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class OfferCheckTest {

  private static final CurrencyCode CHF = new CurrencyCode("CHF");

  private final Workspace workspace = SmallCompany.workspace();
  private final Offer senior = SmallCompany.senior();

  @Test
  void aFreshDraftHasNothingButTheLimitsHeldConstant() {
    assertThat(problems(senior))
        .singleElement()
        .isEqualTo(
            Problem.note(
                "offers/S-104/terms/benefits/retirementMatch",
                "The retirement limits of 2026 are held constant for 2027.",
                "Enter the limits of 2027 once they are published."));
  }

  @Test
  void unknownKeysAreErrorsAtTheirFields() {
    Placement nowhere =
        new Placement("Wizard", "wizard", Optional.of("moon"), Optional.of("P-000"), "mars");
    Offer offer = senior.revised(nowhere, senior.terms(), NOW, "recruiter");

    assertThat(problems(offer))
        .filteredOn(Problem::isError)
        .extracting(Problem::where)
        .containsExactly(
            "offers/S-104/placement/levelId",
            "offers/S-104/placement/teamId",
            "offers/S-104/placement/managerId",
            "offers/S-104/placement/locationId");
  }

  @Test
  void anotherCurrencyThanThePlacesIsAWarning() {
    Placement lisbon =
        new Placement("Senior", "senior", Optional.empty(), Optional.empty(), "lisbon");

    assertFound(
        senior.revised(lisbon, senior.terms(), NOW, "recruiter"),
        Severity.WARNING,
        "placement/locationId");
  }

  @Test
  void aPastFirstDayStopsADraft() {
    assertFound(with(terms -> terms.withStart(TODAY.minusDays(1))), Severity.ERROR, "terms/start");
  }

  @Test
  void deadlines() {
    assertFound(senior.withExpires(Optional.of(TODAY.minusDays(1))), Severity.ERROR, "expires");
    assertFound(
        senior.withExpires(Optional.of(SmallCompany.START.plusDays(1))),
        Severity.WARNING,
        "expires");
    assertFound(senior.withExpires(Optional.empty()), Severity.NOTE, "expires");
    assertNotFound(senior.withExpires(Optional.of(TODAY)), "expires");
    assertFound(
        sent(senior).withExpires(Optional.of(TODAY.minusDays(1))), Severity.WARNING, "expires");
  }

  @Test
  void ofAnAnsweredOfferOldDatesAreNotReported() {
    Offer declined =
        sent(SmallCompany.seniorInEuros())
            .after(OfferAction.DECLINED, NOW, "recruiter", "", Optional.empty(), List.of());
    LocalDate later = TODAY.plusYears(2);

    assertThat(OfferCheck.problems(workspace, declined, later))
        .extracting(Problem::where)
        .doesNotContain(
            "offers/S-105/terms/start", "offers/S-105/expires", "offers/S-105/terms/fx/date");
  }

  @Test
  void noBaseIsAnError() {
    assertFound(SmallCompany.withBase(senior, 0), Severity.ERROR, "terms/cash/base");
  }

  @Test
  void anAmountTypedAsBonusPercentIsAWarning() {
    assertFound(
        with(terms -> terms.withCash(terms.cash().withBonusTarget(Percent.of(29_280)))),
        Severity.WARNING,
        "terms/cash/bonusTarget");
    assertFound(
        with(terms -> terms.withCash(terms.cash().withBonusPayout(Percent.of(9_000)))),
        Severity.WARNING,
        "terms/cash/bonusPayout");
  }

  @Test
  void repaymentSteps() {
    assertFound(
        signOn(step(6, 50), step(12, 100)), Severity.ERROR, "terms/cash/signOn/repayment/curve");
    assertFound(signOn(step(6, 100)), Severity.WARNING, "terms/cash/signOn/repayment/curve");
    assertNotFound(signOn(step(6, 100), step(12, 50)), "terms/cash/signOn/repayment/curve");
  }

  @Test
  void optionsWithoutAStrikeAreNotDisclosed() {
    assertFound(
        grant(grant -> grant.withStrike(Optional.empty())),
        Severity.WARNING,
        "terms/grants/0/strike");
  }

  @Test
  void aStrikeBelowFairMarketValueIsAWarning() {
    assertFound(
        grant(grant -> grant.withStrike(Optional.of(UnitPrice.of("4.19", USD)))),
        Severity.WARNING,
        "terms/grants/0/strike");
  }

  @Test
  void aPriceWithoutARateIsAnError() {
    assertFound(
        grant(grant -> grant.withStrike(Optional.of(UnitPrice.of("4.20", CHF)))),
        Severity.ERROR,
        "terms/grants/0/strike");
  }

  @Test
  void rsusAtAPrivateCompanyNeedAFairMarketValue() {
    EquityGrant old = senior.terms().grants().getFirst();
    EquityGrant units =
        new EquityGrant(
            EquityInstrument.RSU,
            old.quantity(),
            Optional.empty(),
            StockFacts.NOT_DISCLOSED,
            old.vesting(),
            Optional.empty(),
            false,
            Optional.empty(),
            10,
            "none");

    assertFound(grant(_ -> units), Severity.WARNING, "terms/grants/0/stock/fairMarketValue");
    assertNotFound(
        grant(_ -> units.withStock(SmallCompany.stock())), "terms/grants/0/stock/fairMarketValue");
  }

  @Test
  void aGrantByValueNeedsAPriceToBecomeUnits() {
    EquityQuantity value = new EquityQuantity.Value(usd(259_200));

    assertFound(
        grant(grant -> grant.withQuantity(value).withStock(StockFacts.NOT_DISCLOSED)),
        Severity.WARNING,
        "terms/grants/0/quantity");
    assertNotFound(grant(grant -> grant.withQuantity(value)), "terms/grants/0/quantity");
  }

  @Test
  void anOldValuationIsAWarning() {
    StockFacts old = stock(Optional.of(TODAY.minusMonths(12).minusDays(1)));
    StockFacts undated = stock(Optional.empty());

    assertFound(
        grant(grant -> grant.withStock(old)),
        Severity.WARNING,
        "terms/grants/0/stock/fairMarketValueDate");
    assertFound(
        grant(grant -> grant.withStock(undated)),
        Severity.WARNING,
        "terms/grants/0/stock/fairMarketValueDate");
    assertNotFound(
        grant(grant -> grant.withStock(stock(Optional.of(TODAY.minusMonths(12))))),
        "terms/grants/0/stock/fairMarketValueDate");
  }

  @Test
  void incentiveOptionsHaveTheirLimits() {
    assertFound(
        grant(grant -> dated(grant, EquityInstrument.ISO, Optional.empty(), 11)),
        Severity.ERROR,
        "terms/grants/0/contractYears");
    assertNotFound(
        grant(grant -> dated(grant, EquityInstrument.NSO, Optional.empty(), 11)),
        "terms/grants/0/contractYears");
  }

  @Test
  void vestingFarFromTheFirstDayIsAWarning() {
    Vesting usual = senior.terms().grants().getFirst().vesting();
    LocalDate start = SmallCompany.START;

    assertFound(
        grant(grant -> grant.withVesting(usual.withStart(Optional.of(start.minusYears(1))))),
        Severity.WARNING,
        "terms/grants/0/vesting/start");
    assertFound(
        grant(grant -> grant.withVesting(usual.withStart(Optional.of(start.plusDays(93))))),
        Severity.WARNING,
        "terms/grants/0/vesting/start");
    assertNotFound(
        grant(grant -> grant.withVesting(usual.withStart(Optional.of(start.plusDays(92))))),
        "terms/grants/0/vesting/start");
  }

  @Test
  void grantDates() {
    LocalDate start = SmallCompany.START;

    assertFound(granted(start.minusDays(1)), Severity.WARNING, "terms/grants/0/grantDate");
    assertFound(granted(start.plusYears(5)), Severity.WARNING, "terms/grants/0/grantDate");
    assertNotFound(granted(start.plusDays(40)), "terms/grants/0/grantDate");
  }

  @Test
  void refreshers() {
    assertFound(refreshers(usd(0), 12), Severity.WARNING, "terms/refreshers/each");
    assertFound(refreshers(usd(10), 48), Severity.WARNING, "terms/refreshers/firstAfterMonths");
    assertFound(refreshers(Money.of(10, CHF), 12), Severity.ERROR, "terms/refreshers/each");
    assertNotFound(refreshers(Money.of(10, EUR), 12), "terms/refreshers/each");
  }

  @Test
  void carryoverRulesThatContradictThemselves() {
    String where = "terms/tokens/rules/carryover";
    assertFound(carryover(Percent.ALL, Optional.of(Percent.of(20)), 0), Severity.WARNING, where);
    assertFound(carryover(Percent.ALL, Optional.empty(), 2), Severity.WARNING, where);
    assertFound(carryover(Percent.of(50), Optional.empty(), 0), Severity.WARNING, where);
    assertFound(carryover(Percent.of(50), Optional.of(Percent.NONE), 2), Severity.WARNING, where);
    assertNotFound(carryover(Percent.ALL, Optional.empty(), 0), where);
    assertNotFound(carryover(Percent.of(50), Optional.of(Percent.of(20)), 2), where);
  }

  @Test
  void personalValueNeedsPermission() {
    TokenRules strict = rules(PersonalUseRule.NOT_ALLOWED, LeavingRule.LAPSES, 30);

    assertFound(
        tokens(budget -> budget.withRules(strict).withOwnUseShare(Percent.of(10))),
        Severity.WARNING,
        "terms/tokens/ownUseShare");
    assertNotFound(tokens(budget -> budget.withRules(strict)), "terms/tokens/ownUseShare");
  }

  @Test
  void payingOutAndChangingWithoutNoticeAreMentioned() {
    Offer offer =
        tokens(
            budget -> budget.withRules(rules(PersonalUseRule.LEARNING, LeavingRule.PAID_OUT, 0)));

    assertFound(offer, Severity.NOTE, "terms/tokens/rules/leaving");
    assertFound(offer, Severity.NOTE, "terms/tokens/rules/noticeDays");
  }

  @Test
  void aBudgetInTokensNeedsAPriceCard() {
    Workspace without = workspace.withPrices(new TokenPrices(List.of(), TokenMix.AGENTIC));
    Offer inTokens =
        tokens(
            budget -> budget.withAnnual(new TokenAmount.InTokens(new TokenCount(1_000_000_000))));

    assertThat(found(without, inTokens, "terms/tokens/annual"))
        .extracting(Problem::severity)
        .containsExactly(Severity.ERROR);
    assertThat(found(without, senior, "terms/tokens/rules/tier"))
        .extracting(Problem::severity)
        .containsExactly(Severity.WARNING);
    assertThat(found(workspace, inTokens, "terms/tokens/annual")).isEmpty();
  }

  @Test
  void deferringMoreThanTheLimitIsAWarning() {
    // 12 % of 215,000 is 25,800, above 24,500.
    assertFound(
        match(Percent.of(12)), Severity.WARNING, "terms/benefits/retirementMatch/employeeDeferral");
    assertNotFound(match(Percent.of(11)), "terms/benefits/retirementMatch/employeeDeferral");
  }

  @Test
  void aYearBeforeTheFirstLimitsIsRefused() {
    Offer early = with(terms -> terms.withStart(LocalDate.of(2025, 6, 1)));

    assertFound(early, Severity.ERROR, "terms/benefits/retirementMatch");
  }

  @Test
  void withoutLimitsTheMatchIsComputedWithoutAndSaysSo() {
    assertThat(
            found(
                workspace.withLimits(RetirementLimitTable.EMPTY),
                senior,
                "terms/benefits/retirementMatch"))
        .extracting(Problem::severity)
        .containsExactly(Severity.NOTE);
  }

  @Test
  void exchangeRates() {
    Offer euros = SmallCompany.seniorInEuros();

    assertThat(found(workspace, euros, "terms/fx/date")).isEmpty();
    assertThat(OfferCheck.problems(workspace, euros, TODAY.plusDays(29)))
        .extracting(Problem::where)
        .doesNotContain("offers/S-105/terms/fx/date");
    assertThat(OfferCheck.problems(workspace, euros, TODAY.plusDays(30)))
        .extracting(Problem::where)
        .contains("offers/S-105/terms/fx/date");
    Offer astray =
        euros.revised(
            euros.placement(), euros.terms().withFx(FxRate.same(EUR, TODAY)), NOW, "recruiter");
    assertThat(found(workspace, astray, "terms/fx/to"))
        .extracting(Problem::severity)
        .containsExactly(Severity.WARNING);
  }

  private List<Problem> problems(Offer offer) {
    return OfferCheck.problems(workspace, offer, TODAY);
  }

  private static List<Problem> found(Workspace workspace, Offer offer, String where) {
    String path = "offers/" + offer.id() + "/" + where;
    return OfferCheck.problems(workspace, offer, TODAY).stream()
        .filter(problem -> problem.where().equals(path))
        .toList();
  }

  private void assertFound(Offer offer, Severity severity, String where) {
    assertThat(found(workspace, offer, where))
        .as("problems at %s", where)
        .extracting(Problem::severity)
        .contains(severity);
  }

  private void assertNotFound(Offer offer, String where) {
    assertThat(found(workspace, offer, where)).as("problems at %s", where).isEmpty();
  }

  private Offer with(UnaryOperator<OfferTerms> change) {
    return senior.revised(senior.placement(), change.apply(senior.terms()), NOW, "recruiter");
  }

  private Offer grant(UnaryOperator<EquityGrant> change) {
    return with(terms -> terms.withGrants(List.of(change.apply(terms.grants().getFirst()))));
  }

  private Offer tokens(UnaryOperator<TokenBudget> change) {
    return with(terms -> terms.withTokens(terms.tokens().map(change)));
  }

  private Offer carryover(Percent penalty, Optional<Percent> cap, int expiry) {
    CarryoverRule rule = new CarryoverRule(penalty, cap, expiry, Percent.NONE);
    return tokens(budget -> budget.withRules(budget.rules().withCarryover(rule)));
  }

  private TokenRules rules(PersonalUseRule personal, LeavingRule leaving, int notice) {
    TokenRules rules = workspace.settings().tokenRules();
    return new TokenRules(
        rules.tier(), rules.reset(), rules.carryover(), leaving, personal, notice);
  }

  private Offer granted(LocalDate day) {
    return grant(grant -> dated(grant, EquityInstrument.NSO, Optional.of(day), 10));
  }

  private static EquityGrant dated(
      EquityGrant grant, EquityInstrument instrument, Optional<LocalDate> day, int years) {
    return new EquityGrant(
        instrument,
        grant.quantity(),
        grant.strike(),
        grant.stock(),
        grant.vesting(),
        day,
        false,
        grant.exerciseWindowMonths(),
        years,
        "none");
  }

  private static StockFacts stock(Optional<LocalDate> valued) {
    StockFacts stock = SmallCompany.stock();
    return new StockFacts(
        stock.fairMarketValue(),
        valued,
        stock.preferredPrice(),
        stock.preferredPriceDate(),
        stock.fullyDilutedShares(),
        stock.preferencesAhead());
  }

  private Offer refreshers(Money each, int firstAfter) {
    return with(terms ->
        terms.withRefreshers(
            Optional.of(new RefresherPlan(each, firstAfter, 12, 3, Vesting.FOUR_YEARS_YEARLY))));
  }

  private static RepaymentCurve.Step step(int month, int owed) {
    return new RepaymentCurve.Step(month, Percent.of(owed));
  }

  private Offer signOn(RepaymentCurve.Step... steps) {
    Repayment repayment =
        new Repayment(12, new RepaymentCurve.Stepped(List.of(steps)), RepaymentBasis.GROSS);
    return with(terms ->
        terms.withCash(
            terms
                .cash()
                .withSignOn(Optional.of(new OneTimePayment(usd(25_000), Optional.of(repayment))))));
  }

  private Offer match(Percent deferral) {
    RetirementMatch match =
        new RetirementMatch(
            List.of(new MatchTier(Percent.of(4), Percent.ALL)), deferral, Optional.empty());
    return with(terms -> {
      Benefits old = terms.benefits();
      return terms.withBenefits(
          new Benefits(
              old.healthPremium(),
              Optional.of(match),
              old.paidTimeOffDays(),
              old.professionalDevelopment(),
              old.remoteStipend(),
              old.others()));
    });
  }

  private static Offer sent(Offer offer) {
    Offer moved = offer;
    for (OfferAction action :
        List.of(OfferAction.SUBMITTED, OfferAction.APPROVED, OfferAction.SENT)) {
      moved = moved.after(action, NOW, "recruiter", "", Optional.empty(), List.of());
    }
    return moved;
  }
}
