package offerwright.calc.forecast;

import java.util.List;
import java.util.Optional;
import offerwright.domain.level.Level;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.Approval;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.BudgetUnit;
import offerwright.domain.plan.CapRule;
import offerwright.domain.plan.LotOrder;
import offerwright.domain.plan.PenaltyTiming;
import offerwright.domain.plan.TeamPool;
import offerwright.domain.plan.YearEndSpending;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenRules;
import offerwright.domain.workspace.Workspace;

/// Budget rules to start from: the workspace's token policy and three others to compare with it.
public final class StandardBudgets {
  private static final int FOR_GOOD = 10;

  private StandardBudgets() {}

  /// The workspace's token policy: hard cap, grants as in the ladder, no indexation, people act at
  /// year end as the preset says. In tokens if all budgets of the ladder are, else in money.
  public static BudgetPolicy ofWorkspace(Workspace workspace) {
    TokenRules rules = workspace.settings().tokenRules();
    return new BudgetPolicy(
        "As the token policy",
        unit(workspace.ladder().levels()),
        BudgetDefaults.SCALE.percent(),
        BudgetDefaults.INDEXATION.percent(),
        rules.reset(),
        new CapRule.Hard(),
        Optional.empty(),
        rules.carryover(),
        LotOrder.OLDEST_FIRST,
        PenaltyTiming.EVERY_YEAR,
        rules.leaving(),
        YearEndSpending.PRESET);
  }

  /// The policy of the workspace, and the same with nothing carried, with everything carried and
  /// with the budgets of a team put together.
  public static List<BudgetPolicy> variants(Workspace workspace) {
    BudgetPolicy own = ofWorkspace(workspace);
    return List.of(
        own,
        own.withName("Use it or lose it").withCarryover(CarryoverRule.USE_IT_OR_LOSE_IT),
        own.withName("All carried")
            .withCarryover(
                new CarryoverRule(
                    Percent.NONE, Optional.empty(), FOR_GOOD, own.carryover().debtRate())),
        own.withName("Team pools").withPool(Optional.of(teamPool())));
  }

  /// A pool with the default fair-use cap.
  public static TeamPool teamPool() {
    return new TeamPool(BudgetDefaults.FAIR_USE.percent());
  }

  /// A soft cap with the default figures and approval before overage.
  public static CapRule.Soft softCap() {
    return new CapRule.Soft(
        BudgetDefaults.THROTTLE_FROM.percent(),
        BudgetDefaults.THROTTLE.percent(),
        BudgetDefaults.OVERAGE.percent(),
        BudgetDefaults.PREMIUM.percent(),
        Optional.of(
            new Approval(
                BudgetDefaults.APPROVAL.percent(), BudgetDefaults.APPROVAL_DELAY.whole())));
  }

  private static BudgetUnit unit(List<Level> levels) {
    return !levels.isEmpty()
            && levels.stream().allMatch(level -> level.tokens() instanceof TokenAmount.InTokens)
        ? BudgetUnit.TOKENS
        : BudgetUnit.MONEY;
  }
}
