package offerwright.reference;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import offerwright.calc.budget.Copula;
import offerwright.calc.budget.Lognormal;
import offerwright.calc.budget.Newsvendor;
import offerwright.calc.policy.Allocation;
import offerwright.calc.policy.BestOutput;
import offerwright.calc.policy.ClosedForm;
import offerwright.calc.policy.Measure;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;
import offerwright.support.Staffs;
import org.junit.jupiter.params.ParameterizedTest;

/// The cases of budgets, as a comparison of policies answers them. Budgets are in cents, so a
/// budget that is no whole number of cents is compared in larger money.
class PolicyReferenceTest {
  private static final double LARGE = 1e6;

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "limited expected value")
  void whatABudgetServesLeavesAndMisses(ReferenceCase reference) {
    double budget = reference.number("budget");
    Map<Measure, Double> found =
        measures(one(reference, 1), allocation(1, Math.round(budget * 100), false));
    reference.check("E_min(D,B)", of(found, Measure.SPEND));
    reference.check("E_overage", of(found, Measure.UNMET));
    reference.check("E_breakage", of(found, Measure.FORFEITED));
    reference.check("P_exceed", of(found, Measure.RUN_OUT));
    reference.check("utilisation", of(found, Measure.UTILISATION));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "newsvendor lognormal")
  void theNewsvendorsBudgetCostsLeast(ReferenceCase reference) {
    Newsvendor costs = new Newsvendor(reference.number("c_under"), reference.number("c_over"));
    double best =
        costs.budget(Lognormal.ofMean(reference.number("mean"), reference.number("cv"))) * LARGE;
    Map<Measure, Double> found =
        measures(one(reference, LARGE), allocation(1, Math.round(best * 100), false));
    reference.check(
        "expected_cost",
        (costs.under() * of(found, Measure.UNMET) + costs.over() * of(found, Measure.FORFEITED))
            / LARGE);
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "individual caps")
  void separateBudgetsOfATeam(ReferenceCase reference) {
    Map<Measure, Double> found = measures(team(reference), team(reference, false));
    reference.check("E_total_unmet_individual", of(found, Measure.UNMET));
    reference.check("E_total_breakage_individual", of(found, Measure.FORFEITED));
  }

  /// By an approximation of which the case says how near it must come: 0.01 % off.
  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "pooled")
  void onePoolOfATeam(ReferenceCase reference) {
    double pooled = of(measures(team(reference), team(reference, true)), Measure.UNMET);
    double alone = of(measures(team(reference), team(reference, false)), Measure.UNMET);
    reference.check("E_unmet_pooled", pooled);
    reference.check("unmet_reduction_factor", alone / pooled);
  }

  private static Staffs one(ReferenceCase reference, double scale) {
    Staffs staffs = Staffs.alike(1);
    Lognormal demand = Lognormal.ofMean(reference.number("mean"), reference.number("cv"));
    staffs.member(0).demand = reference.number("mean") * scale;
    staffs.member(0).sigma = demand.sigma();
    return staffs;
  }

  private static Staffs team(ReferenceCase reference) {
    int people = (int) reference.number("N");
    double sigma = reference.number("sigma_log");
    Staffs staffs = Staffs.alike(people);
    for (int i = 0; i < people; i++) {
      staffs.member(i).demand = reference.number("mean_demand_each");
      staffs.member(i).sigma = sigma;
    }
    return staffs.together(
        Copula.pearson(reference.number("rho"), sigma) * StrictMath.expm1(sigma * sigma));
  }

  /// Whoever draws on the pool may empty it.
  private static Allocation team(ReferenceCase reference, boolean pooled) {
    return allocation(
        (int) reference.number("N"), Math.round(reference.number("cap_each") * 100), pooled);
  }

  private static Allocation allocation(int people, long budget, boolean pooled) {
    long[] budgets = new long[people];
    Arrays.fill(budgets, budget);
    return new Allocation(
        new AllocationPolicy("given", new AllocationRule.Equal(), new PolicyTotal.SamePool()),
        CurrencyCode.USD,
        budgets,
        pooled,
        pooled ? 1e9 : Double.NaN,
        0,
        1,
        new byte[people]);
  }

  private static Map<Measure, Double> measures(Staffs staffs, Allocation allocation) {
    return ClosedForm.of(staffs.build()).answer(allocation, BestOutput.UNKNOWN).measures();
  }

  private static double of(Map<Measure, Double> measures, Measure measure) {
    return Objects.requireNonNull(measures.get(measure));
  }
}
