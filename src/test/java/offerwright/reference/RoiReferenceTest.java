package offerwright.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import offerwright.calc.roi.CashFlows;
import offerwright.calc.roi.DatedCashFlows;
import offerwright.calc.roi.EngineerEquivalent;
import offerwright.calc.roi.MonthlyProgramme;
import offerwright.calc.roi.Rates;
import offerwright.calc.roi.UpliftValue;
import org.junit.jupiter.params.ParameterizedTest;
import tools.jackson.databind.JsonNode;

class RoiReferenceTest {
  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "roi", kinds = "NPV")
  void presentValueDoesNotDiscountTheStart(ReferenceCase reference) {
    double rate = reference.number("rate");
    double value = CashFlows.of(reference.numbers("cf")).netPresentValue(rate);
    reference.check("npv_t0_convention", value);
    reference.check("excel_NPV_convention", value / (1 + rate));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "roi", kinds = "IRR")
  void oneInternalRate(ReferenceCase reference) {
    List<Double> rates = new ArrayList<>();
    for (JsonNode row : reference.input("cf")) {
      rates.addAll(flows(row).internalRates());
    }
    reference.check("irr", doubles(rates));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "roi", kinds = "IRR by year")
  void internalRateOfTheFirstYears(ReferenceCase reference) {
    List<Double> all = flows(reference.input("cf")).flows();
    for (int years : new int[] {5, 4, 2}) {
      List<Double> rates = new CashFlows(all.subList(0, years + 1)).internalRates();
      assertThat(rates).hasSize(1);
      reference.check("irr_" + years + "y", rates.getFirst());
    }
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "roi", kinds = "MIRR")
  void modifiedRate(ReferenceCase reference) {
    List<Double> rates = new ArrayList<>();
    for (JsonNode one : reference.input("cases")) {
      rates.add(
          flows(one.get(0))
              .modifiedRate(one.get(1).asDouble(), one.get(2).asDouble())
              .orElseThrow());
    }
    reference.check("mirr", doubles(rates));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(
      value = "roi",
      kinds = {"several IRR", "no IRR"})
  void allInternalRatesOrNone(ReferenceCase reference) {
    CashFlows flows = flows(reference.input("cf"));
    reference.check("irr_all", doubles(flows.internalRates()));
    reference.check("npv_at_10pct", flows.netPresentValue(0.1));
    if (reference.expectedNames().contains("mirr_10_10")) {
      reference.check("mirr_10_10", flows.modifiedRate(0.1, 0.1).orElseThrow());
      reference.check("sign_changes", flows.signChanges());
    }
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "roi", kinds = "dated")
  void flowsOnDays(ReferenceCase reference) {
    double[] amounts = reference.numbers("cf");
    JsonNode days = reference.input("dates");
    DatedCashFlows dated =
        new DatedCashFlows(
            IntStream.range(0, amounts.length)
                .mapToObj(i ->
                    new DatedCashFlows.Flow(LocalDate.parse(days.get(i).asString()), amounts[i]))
                .toList());
    reference.check("xnpv", dated.netPresentValue(reference.number("xnpv_rate")));
    assertThat(dated.internalRates()).hasSize(1);
    reference.check("xirr", dated.internalRates().getFirst());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "roi", kinds = "payback")
  void paybackAndIndices(ReferenceCase reference) {
    CashFlows flows = flows(reference.input("cf"));
    double rate = reference.number("rate");
    reference.check("payback", flows.payback().orElseThrow());
    reference.check("discounted_payback", flows.discountedPayback(rate).orElseThrow());
    reference.check("npv", flows.netPresentValue(rate));
    reference.check("profitability_index", flows.profitabilityIndex(rate).orElseThrow());
    reference.check("equivalent_annual_annuity", flows.equivalentAnnuity(rate));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "roi", kinds = "break-even multiplier")
  void breakEvenMultiplier(ReferenceCase reference) {
    double base = reference.number("base");
    double value = base * reference.number("load");
    double[] shares = reference.numbers("token_share_of_base");
    for (JsonNode realisation : reference.input("realisation")) {
      double[] multipliers = new double[shares.length];
      for (int i = 0; i < shares.length; i++) {
        multipliers[i] =
            EngineerEquivalent.breakEvenMultiplier(
                shares[i] * base, reference.number("overhead"), realisation.asDouble(), value);
      }
      reference.check("m_star_c" + realisation.asString(), multipliers);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "roi", kinds = "break-even belief")
  void breakEvenBelief(ReferenceCase reference) {
    UpliftValue value =
        new UpliftValue(
            reference.number("token_cost"),
            reference.number("realisation") * reference.number("V"));
    reference.check(
        "w_star",
        value
            .breakEvenBelief(reference.number("uplift_claim"), reference.number("uplift_evidence"))
            .orElseThrow());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "roi", kinds = "engineer-equivalent")
  void tokensAgainstAHire(ReferenceCase reference) {
    double tokens = reference.number("tokens_per_engineer");
    double loaded = reference.number("loaded_cost");
    reference.check(
        "cost_per_extra_engineer_equivalent_tokens",
        EngineerEquivalent.cost(tokens, reference.number("uplift"), 1).orElseThrow());
    reference.check("uplift_where_equal", EngineerEquivalent.equalUplift(tokens, 1, loaded));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "roi", kinds = "end to end")
  void threeYearsMonthByMonth(ReferenceCase reference) {
    Scenario scenario =
        Scenario.of(
            reference,
            reference.number("price_annual_decline_factor"),
            reference.number("elasticity"));
    double uplift = reference.number("uplift");
    double rate = reference.number("discount_effective_annual");
    CashFlows flows = scenario.programme().flows(uplift);
    reference.check("NPV", flows.netPresentValue(Rates.monthly(rate)));
    reference.check("NPV", scenario.programme().value(rate).netPresentValue(uplift));
    assertThat(flows.internalRates()).hasSize(1);
    double internal = flows.internalRates().getFirst();
    reference.check("IRR_monthly", internal);
    reference.check("IRR_effective_annual", Rates.yearly(internal));
    reference.check("payback_months", flows.payback().orElseThrow());
    reference.check(
        "total_token_spend",
        scenario.engineers() * scenario.spends().stream().mapToDouble(x -> x).sum());
    reference.check("spend_per_engineer_month36", scenario.spends().getLast());
    reference.check("net_cash_month1", flows.flows().get(1));
    reference.check("net_cash_month36", flows.flows().getLast());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "roi", kinds = "break-even uplift")
  void breakEvenUpliftIsOneDivision(ReferenceCase reference) throws Exception {
    ReferenceCase scenario =
        ReferenceFile.read("roi").stream()
            .filter(one -> one.id().equals(reference.text("scenario")))
            .findFirst()
            .orElseThrow();
    double uplift = Scenario.of(scenario, 2, 1.1).breakEven();
    reference.check("break_even_uplift", uplift);
    reference.check("break_even_multiplier", 1 + uplift);
    reference.check("break_even_uplift_if_elasticity_0", Scenario.of(scenario, 2, 0).breakEven());
    reference.check(
        "break_even_uplift_if_price_doubles_yearly_eps0",
        Scenario.of(scenario, 0.5, 0).breakEven());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "roi", kinds = "rates")
  void ratesOfAMonth(ReferenceCase reference) {
    double yearly = reference.number("effective_annual");
    reference.check("monthly_effective", Rates.monthly(yearly));
    reference.check("continuous", Rates.continuous(yearly));
  }

  /// The case's own scenario: one price path, demand that answers to it.
  private record Scenario(
      double engineers, double rate, List<Double> spends, MonthlyProgramme programme) {
    static Scenario of(ReferenceCase reference, double declineFactor, double elasticity) {
      double engineers = reference.number("engineers");
      int months = (int) reference.number("months");
      List<Double> spends =
          IntStream.range(0, months)
              .mapToObj(month ->
                  reference.number("token_spend_per_engineer_month1")
                      * Math.pow(declineFactor, -month / 12.0 * (1 - elasticity)))
              .toList();
      double overhead = reference.number("overhead_per_engineer_month");
      double output =
          engineers * reference.number("realisation") * reference.number("loaded_value") / 12;
      MonthlyProgramme programme =
          new MonthlyProgramme(
              reference.number("upfront"),
              spends.stream().map(spend -> engineers * (spend + overhead)).toList(),
              Collections.nCopies(months, output));
      return new Scenario(
          engineers, reference.number("discount_effective_annual"), spends, programme);
    }

    double breakEven() {
      return programme.value(rate).breakEvenUplift().orElseThrow();
    }
  }

  private static CashFlows flows(JsonNode row) {
    List<Double> flows = new ArrayList<>();
    for (JsonNode flow : row) {
      flows.add(flow.asDouble());
    }
    return new CashFlows(flows);
  }

  private static double[] doubles(List<Double> list) {
    return list.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
