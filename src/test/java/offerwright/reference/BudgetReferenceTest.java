package offerwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import offerwright.calc.budget.Copula;
import offerwright.calc.budget.Dispersion;
import offerwright.calc.budget.Elasticity;
import offerwright.calc.budget.LimitedExpectedValue;
import offerwright.calc.budget.Lognormal;
import offerwright.calc.budget.Newsvendor;
import offerwright.calc.budget.SoftCap;
import offerwright.calc.budget.SteadyState;
import offerwright.calc.budget.TeamTotal;
import offerwright.calc.budget.TwoYearCarry;
import offerwright.calc.budget.YearEndBurn;
import org.junit.jupiter.params.ParameterizedTest;

class BudgetReferenceTest {
  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "lognormal")
  void lognormalParameters(ReferenceCase reference) {
    Lognormal demand = demand(reference);
    reference.check("mu", demand.mu());
    reference.check("sigma", demand.sigma());
    reference.check("median", demand.median());
    reference.check("gini", demand.gini());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "limited expected value")
  void whatABudgetServesLeavesAndMisses(ReferenceCase reference) {
    LimitedExpectedValue found =
        LimitedExpectedValue.of(demand(reference), reference.number("budget"));
    reference.check("E_min(D,B)", found.served());
    reference.check("E_overage", found.overage());
    reference.check("E_breakage", found.breakage());
    reference.check("P_exceed", found.exceedProbability());
    reference.check("utilisation", found.utilisation());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "newsvendor lognormal")
  void bestBudgetForLognormalDemand(ReferenceCase reference) {
    Newsvendor costs = new Newsvendor(reference.number("c_under"), reference.number("c_over"));
    double best = costs.budget(demand(reference));
    reference.check("critical_ratio", costs.criticalRatio());
    reference.check("B_star", best);
    reference.check("expected_cost", costs.cost(demand(reference), best));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "newsvendor normal")
  void bestBudgetForNormalDemand(ReferenceCase reference) {
    Newsvendor costs = new Newsvendor(reference.number("c_under"), reference.number("c_over"));
    double deviation = reference.number("sd");
    reference.check("critical_ratio", costs.criticalRatio());
    reference.check("Q_exact", costs.normalBudget(reference.number("mu"), deviation));
    reference.check("Q_at_z0.85", reference.number("mu") + 0.85 * deviation);
    reference.check("loss_at_z0.85", Newsvendor.normalLoss(0.85));
    reference.check("lost_sales_at_z0.85", deviation * Newsvendor.normalLoss(0.85));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "team total")
  void theTotalOfATeam(ReferenceCase reference) {
    TeamTotal team =
        new TeamTotal(
            (int) reference.number("N"),
            reference.number("each_mean"),
            reference.number("sigma_log"),
            reference.number("rho_gaussian"));
    reference.check("mean", team.totalMean());
    reference.check("variance", team.variance());
    reference.check("pearson_corr_pair", Copula.pearson(team.correlation(), team.sigma()));
    reference.check("diversification_ratio_sd", team.diversification());
    reference.check("fenton_wilkinson_P(S>30)", team.fentonWilkinson().exceeds(30));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "copula")
  void correlationsOfTheCopula(ReferenceCase reference) {
    double rho = reference.number("rho");
    reference.check("spearman", Copula.spearman(rho));
    reference.check("kendall", Copula.kendall(rho));
    reference.check("lognormal_pearson", Copula.pearson(rho, reference.number("sigma")));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "elasticity")
  void tokensAndSpendingAfterAPriceCut(ReferenceCase reference) {
    double ratio = reference.number("price_ratio");
    double[] epsilon = reference.numbers("elasticity");
    reference.check("token_ratio", each(epsilon, e -> new Elasticity(e).tokens(ratio)));
    reference.check("spend_ratio", each(epsilon, e -> new Elasticity(e).spending(ratio)));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "dispersion")
  void dispersionFromTheTopTenth(ReferenceCase reference) {
    double[] ratios = reference.numbers("top10pct_mean_over_median");
    reference.check("sigma_log", each(ratios, r -> Dispersion.fromTopTenth(r).sigma()));
    reference.check("gini", each(ratios, r -> Dispersion.fromTopTenth(r).gini()));
    reference.check(
        "top10pct_share_of_tokens", each(ratios, r -> Dispersion.fromTopTenth(r).topTenthShare()));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "steady state")
  void whereALedgerSettles(ReferenceCase reference) {
    SteadyState found =
        SteadyState.of(
            reference.number("grant"),
            reference.number("use"),
            reference.number("penalty_percent") / 100);
    reference.check("opening_carry", found.openingCarry());
    reference.check("annual_forfeit", found.yearlyForfeit());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "two years")
  void twoYearsInExpectation(ReferenceCase reference) {
    TwoYearCarry found =
        TwoYearCarry.of(demand(reference), reference.number("grant"), reference.number("penalty"));
    reference.check("E_used_year1", found.usedFirst());
    reference.check("E_used_year2", found.usedSecond());
    reference.check("E_carry_into_year2", found.carried());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "spike")
  void lastWeekAndLastMonth(ReferenceCase reference) {
    double multiple = reference.number("multiple");
    reference.check("last_week_share", YearEndBurn.lastWeekShare(multiple));
    reference.check("last_month_multiple", YearEndBurn.lastMonthMultiple(multiple));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "year end")
  void shareOfTheLeftoverThatIsBurned(ReferenceCase reference) {
    YearEndBurn burn =
        YearEndBurn.of(
            reference.number("discount"),
            reference.number("next_year"),
            reference.number("penalty"));
    reference.check("share", burn.share());
    if (reference.expectedNames().contains("threshold")) {
      reference.check("threshold", burn.threshold());
    }
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "individual caps")
  void separateBudgetsOfATeam(ReferenceCase reference) {
    LimitedExpectedValue found = team(reference).separately(reference.number("cap_each"));
    reference.check("E_total_unmet_individual", found.overage());
    reference.check("E_total_breakage_individual", found.breakage());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "pooled")
  void onePoolOfATeam(ReferenceCase reference) {
    LimitedExpectedValue found = team(reference).pooled(reference.number("pooled_cap"));
    reference.check("E_unmet_pooled", found.overage());
    assertThat(team(reference).separately(reference.number("cap_each")).overage())
        .as("a pool misses three times less")
        .isCloseTo(
            reference.expected("unmet_reduction_factor").asDouble() * found.overage(),
            within(0.01));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "soft cap")
  void whatASoftCapLetsThrough(ReferenceCase reference) {
    reference.check(
        "consumed",
        each(
            reference.numbers("D"),
            wanted ->
                SoftCap.consumed(
                    wanted,
                    reference.number("B"),
                    reference.number("throttle_from"),
                    reference.number("throttle_rate"),
                    reference.number("overage_allowed"))));
  }

  private static Lognormal demand(ReferenceCase reference) {
    return Lognormal.ofMean(reference.number("mean"), reference.number("cv"));
  }

  private static TeamTotal team(ReferenceCase reference) {
    return new TeamTotal(
        (int) reference.number("N"),
        reference.number("mean_demand_each"),
        reference.number("sigma_log"),
        reference.number("rho"));
  }

  private static double[] each(double[] values, ToDoubleFunction<Double> figure) {
    return Arrays.stream(values).boxed().mapToDouble(figure).toArray();
  }
}
