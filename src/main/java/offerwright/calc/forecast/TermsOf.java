package offerwright.calc.forecast;

import offerwright.calc.budget.YearEndBurn;
import offerwright.calc.simulate.Terms;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.Approval;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.BudgetUnit;
import offerwright.domain.plan.CapRule;
import offerwright.domain.plan.LotOrder;
import offerwright.domain.plan.PenaltyTiming;
import offerwright.domain.token.BudgetReset;
import offerwright.domain.token.LeavingRule;

/// Budget rules as the engine takes them.
final class TermsOf {
  private TermsOf() {}

  static Terms policy(BudgetPolicy policy, CompanyFacts facts, double unitPrice) {
    boolean inTokens = policy.unit() == BudgetUnit.TOKENS;
    double unit = inTokens ? unitPrice : 1;
    double[] grants =
        facts.levels().stream()
            .mapToDouble(level -> level.grant() * policy.scale().fraction() / unit)
            .toArray();
    Cap cap = cap(policy.cap());
    return new Terms(
        grants,
        unit,
        inTokens,
        policy.indexation().fraction(),
        policy.reset() == BudgetReset.EMPLOYMENT_ANNIVERSARY,
        cap.throttleFrom(),
        cap.throttle(),
        cap.overage(),
        cap.premium(),
        cap.approvalChance(),
        cap.approvalDelay(),
        policy.pool().map(pool -> pool.fairUse().fraction()).orElse(Double.NaN),
        policy.carryover().penalty().fraction(),
        policy.carryover().cap().map(most -> most.fraction()).orElse(Double.POSITIVE_INFINITY),
        policy.carryover().expiry(),
        policy.carryover().debtRate().fraction(),
        policy.order() == LotOrder.NEWEST_FIRST,
        policy.penaltyTiming() == PenaltyTiming.ONCE,
        policy.leaving() == LeavingRule.PAID_OUT,
        burnShare(policy),
        policy.yearEnd().ceiling().fraction(),
        policy.yearEnd().worth().fraction());
  }

  private record Cap(
      double throttleFrom,
      double throttle,
      double overage,
      double premium,
      double approvalChance,
      int approvalDelay) {}

  private static Cap cap(CapRule rule) {
    return switch (rule) {
      case CapRule.Hard() -> new Cap(1, 1, 0, 0, 1, 0);
      case CapRule.Soft soft ->
          new Cap(
              soft.throttleFrom().fraction(),
              soft.throttle().fraction(),
              soft.overage().fraction(),
              soft.premium().fraction(),
              soft.approval().map(Approval::chance).map(chance -> chance.fraction()).orElse(1.0),
              soft.approval().map(Approval::delayMonths).orElse(0));
    };
  }

  /// Nothing that could be carried is a penalty of 100 %, whichever way the rule says so.
  private static double burnShare(BudgetPolicy policy) {
    Percent penalty =
        policy.carryover().carriesNothing() ? Percent.ALL : policy.carryover().penalty();
    return YearEndBurn.of(policy.yearEnd(), penalty).share();
  }
}
