package offerwright.files.excel.finance;

import java.util.Optional;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.Approval;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.CapRule;
import offerwright.domain.plan.LotOrder;
import offerwright.domain.plan.PenaltyTiming;
import offerwright.domain.plan.YearEndSpending;
import offerwright.domain.token.BudgetReset;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.LeavingRule;
import offerwright.files.excel.Entry;

/// The budget rules as named cells.
final class BudgetAssumptions {
  private static final String ENTERED = "Entered in the scenario.";

  private BudgetAssumptions() {}

  static void write(Model model, AssumptionsPage page) {
    BudgetPolicy policy = model.scenario().budget();
    page.section("Budget rules: " + policy.name());
    page.fact(
        "Unit",
        Entry.words(model.unitWords()),
        "Money leaves the risk of prices with the engineer, tokens with the company.");
    page.fact("Reset", Entry.words("1 January"), reset(policy));
    page.share(
        Names.BUDGET_SCALE,
        "Grants against the ladder",
        policy.scale(),
        "factor",
        Sources.of("Grants against the ladder", policy.scale()));
    page.share(
        Names.INDEXATION,
        "Share of a price move passed on to grants",
        policy.indexation(),
        "share",
        Sources.of("Share of a price move passed on to grants", policy.indexation()));
    cap(policy.cap(), page);
    carryover(policy, page);
    page.choice(
        Names.PAID_OUT,
        "What is left is paid out on leaving",
        policy.leaving() == LeavingRule.PAID_OUT,
        ENTERED);
    yearEnd(policy.yearEnd(), page);
  }

  private static String reset(BudgetPolicy policy) {
    String pool =
        policy.pool().isPresent()
            ? " Pools of teams are not in the projection: a level shares one budget."
            : "";
    return (policy.reset() == BudgetReset.CALENDAR_YEAR
            ? ENTERED
            : "The scenario resets budgets on anniversaries; the projection takes them as calendar years.")
        + pool;
  }

  private static void cap(CapRule rule, AssumptionsPage page) {
    CapRule.Soft soft =
        switch (rule) {
          case CapRule.Hard() ->
              new CapRule.Soft(
                  Percent.ALL, Percent.ALL, Percent.NONE, Percent.NONE, Optional.empty());
          case CapRule.Soft given -> given;
        };
    String kind = rule instanceof CapRule.Hard ? "A hard cap: 100 %, and nothing above." : ENTERED;
    page.share(Names.THROTTLE_FROM, "Throttled from", soft.throttleFrom(), "of the budget", kind);
    page.share(Names.THROTTLE, "Part refused when throttled", soft.throttle(), "share", kind);
    page.share(Names.OVERAGE, "Most above the budget", soft.overage(), "of the budget", kind);
    page.share(Names.PREMIUM, "Surcharge on overage", soft.premium(), "share", kind);
    page.share(
        Names.APPROVAL,
        "Requests for overage granted",
        soft.approval().map(Approval::chance).orElse(Percent.ALL),
        "share",
        "In the projection a gate counts as its chance; its delay is left out.");
  }

  private static void carryover(BudgetPolicy policy, AssumptionsPage page) {
    CarryoverRule rule = policy.carryover();
    page.share(
        Names.PENALTY,
        "Carryover penalty",
        rule.penalty(),
        "of what is carried",
        Sources.of("Carryover penalty", rule.penalty()));
    page.line(
        Names.CARRY_CAP,
        "Carryover cap",
        rule.cap().<Entry>map(Entry::percent).orElseGet(() -> Entry.words("none")),
        "of a grant",
        "A share, or the word none. "
            + rule.cap().map(most -> Sources.of("Carryover cap", most)).orElse(ENTERED));
    page.number(
        Names.EXPIRY,
        "Years a carried part survives",
        rule.expiry(),
        "whole years",
        Sources.of("Years a carried part survives", rule.expiry()));
    page.share(
        Names.DEBT_RATE,
        "Overspending taken from the next grant",
        rule.debtRate(),
        "share",
        Sources.of("Overspending taken from the next grant", rule.debtRate()));
    page.choice(
        Names.NEWEST_FIRST,
        "The newest grant is used first",
        policy.order() == LotOrder.NEWEST_FIRST,
        ENTERED);
    page.choice(
        Names.PENALTY_ONCE,
        "The penalty is taken only the first time",
        policy.penaltyTiming() == PenaltyTiming.ONCE,
        ENTERED);
  }

  private static void yearEnd(YearEndSpending yearEnd, AssumptionsPage page) {
    page.share(
        Names.NEXT_YEAR_DISCOUNT,
        "What a budget next year counts today",
        yearEnd.discount(),
        "factor",
        Sources.of("What a budget next year counts today", yearEnd.discount()));
    page.share(
        Names.NEXT_YEAR_VALUE,
        "Value of next year's budget against the best low-value work",
        yearEnd.nextYearValue(),
        "factor",
        Sources.of(
            "Value of next year's budget against the best low-value work",
            yearEnd.nextYearValue()));
    page.share(
        Names.LOW_VALUE_CEILING,
        "Most low-value spending in the last month",
        yearEnd.ceiling(),
        "of an average month",
        Sources.of("Most low-value spending in the last month", yearEnd.ceiling()));
    page.share(
        Names.LOW_VALUE_WORTH,
        "Worth of low-value work against its cost",
        yearEnd.worth(),
        "share",
        Sources.of("Worth of low-value work against its cost", yearEnd.worth()));
    page.line(
        Names.BURN_SHARE,
        "Share of the leftover burned before a reset",
        Entry.percent(
            "MAX(0,MIN(1,1-NextYearDiscount*(1-IF(OR(CarryoverExpiry=0,CarryoverPenalty=1,IF(ISNUMBER(CarryoverCap),CarryoverCap=0,FALSE)),1,CarryoverPenalty))*NextYearValue))"),
        "share",
        "1 - discount × (1 - penalty) × value of next year's budget, between 0 and 1; all of it where nothing can be carried.");
  }
}
