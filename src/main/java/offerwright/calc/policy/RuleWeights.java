package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offerwright.calc.budget.Lognormal;
import offerwright.calc.budget.Newsvendor;
import offerwright.calc.check.PolicyRules;
import offerwright.calc.check.SomePeople;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.CustomAmount;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// What each rule makes of everybody. A rule is one case and one method of a few lines.
final class RuleWeights {
  private static final double LEAST_COVERED = 1e-12;

  private final Staff staff;
  private final double total;
  private final String where;

  /// @param staff everybody
  /// @param total what is shared, in money; only rules of output depend on it
  /// @param where path of the policy, for problems
  RuleWeights(Staff staff, double total, String where) {
    this.staff = staff;
    this.total = total;
    this.where = where;
  }

  /// True if a rule promises amounts by itself.
  static boolean promises(AllocationRule rule) {
    return switch (rule) {
      case AllocationRule.ByLevel _,
          AllocationRule.PercentOfBase _,
          AllocationRule.NeedBased _,
          AllocationRule.Custom _ ->
          true;
      case AllocationRule.Pooled(var shares, _, _) -> promises(shares);
      case AllocationRule.Equal _,
          AllocationRule.ByLeverage _,
          AllocationRule.ByImpact _,
          AllocationRule.AlphaFair _,
          AllocationRule.MaxMin _,
          AllocationRule.Hybrid _ ->
          false;
    };
  }

  /// The weights of a rule that is neither a mixture nor a pool; an error if it cannot weigh
  /// somebody or gives nobody anything.
  Checked<Weighed> of(AllocationRule rule) {
    Checked<Weighed> weighed =
        switch (rule) {
          case AllocationRule.Equal _ -> Checked.good(Weighed.weights(equal()));
          case AllocationRule.ByLevel _ -> Checked.good(Weighed.amounts(staff.ladder()));
          case AllocationRule.PercentOfBase percent -> percentOfBase(percent);
          case AllocationRule.ByLeverage(double power) ->
              Checked.good(Weighed.weights(byLeverage(power)));
          case AllocationRule.ByImpact _ -> Checked.good(Weighed.weights(staff.impact()));
          case AllocationRule.AlphaFair(double alpha) ->
              Checked.good(Weighed.weights(AlphaFairSplit.of(staff, alpha, total)));
          case AllocationRule.MaxMin _ ->
              Checked.good(Weighed.weights(MaxMinSplit.of(staff, total)));
          case AllocationRule.NeedBased(double under, double over) ->
              needBased(new Newsvendor(under, over));
          case AllocationRule.Custom custom -> custom(custom);
          case AllocationRule.Hybrid _, AllocationRule.Pooled _ ->
              throw new IllegalArgumentException(
                  "a mixture and a pool have no weights of their own");
        };
    boolean nothing = weighed.value().map(Weighed::sum).filter(sum -> sum == 0).isPresent();
    return nothing ? Checked.bad(nobodyGetsAnything(rule)) : weighed;
  }

  private double[] equal() {
    double[] weights = new double[staff.size()];
    Arrays.fill(weights, 1);
    return weights;
  }

  private double[] byLeverage(double power) {
    return Arrays.stream(staff.leverage()).map(a -> StrictMath.pow(a, power)).toArray();
  }

  private Checked<Weighed> percentOfBase(AllocationRule.PercentOfBase rule) {
    SomePeople without = new SomePeople();
    double share = rule.share().fraction();
    double cap = rule.cap().map(most -> most.toDouble()).orElse(Double.POSITIVE_INFINITY);
    double[] amounts = new double[staff.size()];
    byte[] bound = new byte[staff.size()];
    for (int i = 0; i < amounts.length; i++) {
      if (!(staff.base()[i] > 0)) {
        without.add(staff.ids().get(i));
      }
      double uncapped = share * staff.base()[i];
      amounts[i] = Math.min(uncapped, cap);
      bound[i] = (byte) (uncapped > cap ? 1 : 0);
    }
    return without.isEmpty()
        ? Checked.good(new Weighed(amounts, true, bound))
        : Checked.bad(
            Problem.error(
                where + "/share",
                "A share of base needs a base pay above 0, which "
                    + without.counted()
                    + without.verb(" does", " do")
                    + " not have: "
                    + without.named()
                    + ".",
                "Enter their base pay, or choose a rule that does not ask for it."));
  }

  private Checked<Weighed> needBased(Newsvendor newsvendor) {
    double covered = newsvendor.criticalRatio();
    if (covered < LEAST_COVERED || covered > 1 - LEAST_COVERED) {
      return Checked.bad(
          Problem.error(
              where + "/costs",
              "The costs of too little and too much are so far apart that only nothing or everything would do.",
              "Bring them closer together, for example to 3 and 1."));
    }
    double[] amounts = new double[staff.size()];
    for (int i = 0; i < amounts.length; i++) {
      double mean = staff.demand()[i];
      amounts[i] =
          mean > 0 ? newsvendor.budget(Lognormal.ofMeanAndSigma(mean, staff.sigma()[i])) : 0;
    }
    return Checked.good(Weighed.amounts(amounts));
  }

  private Checked<Weighed> custom(AllocationRule.Custom rule) {
    Map<String, Double> lines = new HashMap<>();
    rule.amounts().forEach(line -> lines.put(line.personId(), line.amount()));
    SomePeople without = new SomePeople();
    double[] amounts = new double[staff.size()];
    for (int i = 0; i < amounts.length; i++) {
      Double amount = lines.remove(staff.ids().get(i));
      if (amount == null) {
        without.add(staff.ids().get(i));
      } else {
        amounts[i] = amount;
      }
    }
    SomePeople unknown = new SomePeople();
    rule.amounts().stream()
        .map(CustomAmount::personId)
        .filter(lines::containsKey)
        .forEach(unknown::add);
    return Checked.of(Weighed.amounts(amounts), columnProblems(rule.column(), unknown, without));
  }

  private List<Problem> columnProblems(String column, SomePeople unknown, SomePeople without) {
    List<Problem> problems = new ArrayList<>();
    if (!unknown.isEmpty()) {
      problems.add(PolicyRules.strangers(where, column, unknown));
    }
    if (!without.isEmpty()) {
      problems.add(
          Problem.warning(
              where + "/column",
              without.counted()
                  + without.verb(" has", " have")
                  + " no line in the column \""
                  + column
                  + "\" and "
                  + without.verb("gets", "get")
                  + " nothing: "
                  + without.named()
                  + ".",
              "Add a line for each of them, unless nothing is meant."));
    }
    return problems;
  }

  private Problem nobodyGetsAnything(AllocationRule rule) {
    return switch (rule) {
      case AllocationRule.ByLevel _ ->
          Problem.error(
              where,
              "The ladder has no token budget at the level of anybody, so that nobody gets anything.",
              "Give the levels token budgets, or choose another rule.");
      case AllocationRule.ByImpact _ ->
          Problem.error(
              where,
              "The projects of everybody have an impact of 0, so that nobody gets anything.",
              "Give a project that people work on an impact above 0, or choose another rule.");
      case AllocationRule.NeedBased _ ->
          Problem.error(
              where,
              "Everybody is expected to need 0, so that nobody gets anything.",
              "Enter a demand above 0 for somebody, or choose another rule.");
      case AllocationRule.Custom(String column, _) ->
          Problem.error(
              where + "/column",
              "The column \"" + column + "\" gives nobody who works here anything.",
              "Give somebody an amount above 0, and read the column again.");
      case AllocationRule.Equal _,
          AllocationRule.PercentOfBase _,
          AllocationRule.ByLeverage _,
          AllocationRule.AlphaFair _,
          AllocationRule.MaxMin _,
          AllocationRule.Hybrid _,
          AllocationRule.Pooled _ ->
          Problem.error(where, "The rule gives nobody anything.", "Check what is known of people.");
    };
  }
}
