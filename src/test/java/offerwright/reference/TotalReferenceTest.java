package offerwright.reference;

import static java.util.Optional.empty;
import static offerwright.support.Example.START;
import static offerwright.support.Example.TODAY;
import static offerwright.support.Example.USD;
import static offerwright.support.Example.usd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.flow.RepaymentCalculator;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.OfferValuation;
import offerwright.calc.value.PaidTimeOff;
import offerwright.calc.value.PayItem;
import offerwright.calc.value.YearTable;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.OtherBenefit;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.PayFrequency;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.company.Listing;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.RefresherPlan;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.equity.Vesting;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.support.Example;
import org.junit.jupiter.params.ParameterizedTest;
import tools.jackson.databind.JsonNode;

class TotalReferenceTest {
  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "totals", kinds = "equity year")
  void aYearOfBaseAndVestingShares(ReferenceCase reference) {
    StockFacts stock =
        new StockFacts(
            Optional.of(new UnitPrice(reference.decimal("price"), USD)),
            empty(),
            empty(),
            empty(),
            empty(),
            empty());
    EquityGrant grant =
        Example.grant(
                EquityInstrument.RSU, new EquityQuantity.Units((long) reference.number("shares")))
            .withStock(stock)
            .withVesting(Vesting.yearly(List.of(Percent.ALL)));
    reference.check(
        "total", figures(plain(reference).withGrants(List.of(grant))).year1().toDouble());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "totals", kinds = "refreshers")
  void refreshersStackUpOverTheYears(ReferenceCase reference) {
    EquityGrant grant =
        Example.grant(EquityInstrument.RSU, new EquityQuantity.Value(money(reference, "grant")));
    RefresherPlan plan =
        new RefresherPlan(
            money(reference, "refresher"),
            12,
            12,
            (int) reference.number("count"),
            Vesting.FOUR_YEARS_YEARLY);
    // The published table counts pay for four years; share prices of 1 make a unit of every dollar.
    StockFacts stock =
        new StockFacts(
            Optional.of(UnitPrice.of("1", USD)), empty(), empty(), empty(), empty(), empty());
    YearTable table =
        figures(
                plain(reference)
                    .withGrants(List.of(grant.withStock(stock)))
                    .withRefreshers(Optional.of(plan)))
            .candidate();
    double[] years = new double[YearTable.YEARS];
    for (int year = 1; year <= years.length; year++) {
      years[year - 1] = table.year(year).toDouble();
    }
    reference.check("years", years);
    reference.check("average", table.average().toDouble());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "totals", kinds = "total rewards")
  void everyPartOfTheFirstYearAddsUp(ReferenceCase reference) {
    List<OtherBenefit> others = new ArrayList<>();
    for (JsonNode other : reference.input("others")) {
      others.add(new OtherBenefit("Benefit " + (others.size() + 1), usd(other.asLong())));
    }
    Benefits benefits =
        new Benefits(money(reference, "health"), empty(), 0, usd(0), usd(0), others);
    OfferTerms terms = plain(reference);
    OneTimePayment signOn = new OneTimePayment(money(reference, "sign_on"), empty());
    OfferFigures figures =
        figures(
            terms.withCash(terms.cash().withSignOn(Optional.of(signOn))).withBenefits(benefits));
    reference.check("total", figures.year1().toDouble());
    reference.check(
        "beyond_base", figures.year1().minus(figures.guaranteedRecurringCash()).toDouble());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "totals", kinds = "bonus")
  void expectedBonus(ReferenceCase reference) {
    OfferTerms terms = plain(reference);
    CashTerms cash =
        terms
            .cash()
            .withBonusTarget(new Percent(reference.decimal("target")))
            .withBonusPayout(new Percent(reference.decimal("payout")));
    reference.check(
        "bonus",
        figures(terms.withCash(cash))
            .candidate()
            .line(PayItem.BONUS)
            .orElseThrow()
            .years()
            .getFirst()
            .toDouble());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "totals", kinds = "paid time off")
  void paidTimeOff(ReferenceCase reference) {
    reference.check(
        "value", PaidTimeOff.annual(reference.number("base"), (int) reference.number("days")));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "totals", kinds = "repayment")
  void whatIsOwedOnLeavingEarly(ReferenceCase reference) {
    Repayment rule =
        new Repayment((int) reference.number("months"), curve(reference), RepaymentBasis.GROSS);
    OneTimePayment payment = new OneTimePayment(money(reference, "amount"), Optional.of(rule));
    reference.check(
        "owed",
        RepaymentCalculator.owed(payment, reference.day("start"), reference.day("leaving"))
            .toDouble());
  }

  private static RepaymentCurve curve(ReferenceCase reference) {
    return switch (reference.text("curve")) {
      case "daily" -> new RepaymentCurve.StraightDaily();
      case "monthly" -> new RepaymentCurve.StraightMonthly();
      default -> {
        List<RepaymentCurve.Step> steps = new ArrayList<>();
        reference
            .input("steps")
            .forEach(step ->
                steps.add(
                    new RepaymentCurve.Step(step.get(0).asInt(), Percent.of(step.get(1).asInt()))));
        yield new RepaymentCurve.Stepped(steps);
      }
    };
  }

  private static Money money(ReferenceCase reference, String name) {
    return new Money(reference.decimal(name), USD);
  }

  private static OfferTerms plain(ReferenceCase reference) {
    CashTerms cash =
        new CashTerms(
            money(reference, "base"),
            PayFrequency.MONTHLY,
            Percent.NONE,
            Percent.ALL,
            empty(),
            empty());
    return new OfferTerms(
        START, cash, List.of(), empty(), empty(), Benefits.none(USD), FxRate.same(USD, TODAY));
  }

  private static OfferFigures figures(OfferTerms terms) {
    return OfferValuation.figures(
        Example.workspace(ValuationAssumptions.PRESET.withCounting(EquityCounting.CLAIMED)),
        terms,
        Listing.PUBLIC,
        TODAY);
  }
}
