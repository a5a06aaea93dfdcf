package offerwright.reference;

import offerwright.calc.value.BlackScholes;
import offerwright.calc.value.CertaintyEquivalent;
import offerwright.calc.value.ShareOutcome;
import org.junit.jupiter.params.ParameterizedTest;

class CertaintyEquivalentReferenceTest {
  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "certainty-equivalent", kinds = "stock only")
  void allWealthInStockHasAClosedForm(ReferenceCase reference) {
    double years = reference.number("T");
    ShareOutcome share =
        new ShareOutcome(
            reference.number("W"), reference.number("mu"), reference.number("sigma"), years, 0);
    reference.check(
        "CE",
        CertaintyEquivalent.holder(0, 0, years, reference.number("gamma")).ofOptions(1, share, 0));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "certainty-equivalent", kinds = "beside wealth")
  void sharesAndOptionsBesideOutsideWealth(ReferenceCase reference) {
    double spot = reference.number("S0");
    double strike = reference.number("K");
    double years = reference.number("T");
    double rate = reference.number("rf");
    double units = reference.number("units");
    double volatility = reference.number("sigma");
    ShareOutcome share = new ShareOutcome(spot, reference.number("mu"), volatility, years, 0);
    double equivalent =
        CertaintyEquivalent.holder(
                reference.number("outside_wealth"), rate, years, reference.number("gamma"))
            .ofOptions(units, share, strike);
    reference.check(
        "CE_over_market_value",
        equivalent / (units * BlackScholes.call(spot, strike, years, rate, 0, volatility)));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "certainty-equivalent", kinds = "outcomes")
  void listedOutcomes(ReferenceCase reference) {
    CertaintyEquivalent holder =
        CertaintyEquivalent.holder(
            reference.number("outside_wealth"), 0, 0, reference.number("gamma"));
    reference.check(
        "CE", holder.ofOutcomes(reference.numbers("prob"), reference.numbers("payoff")));
  }
}
