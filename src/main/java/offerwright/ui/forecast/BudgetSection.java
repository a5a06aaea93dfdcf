package offerwright.ui.forecast;

import java.util.List;
import java.util.Optional;
import offerwright.calc.forecast.BudgetDefaults;
import offerwright.calc.forecast.StandardBudgets;
import offerwright.domain.plan.Approval;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.BudgetUnit;
import offerwright.domain.plan.CapRule;
import offerwright.domain.plan.TeamPool;
import offerwright.domain.token.BudgetReset;
import offerwright.domain.token.LeavingRule;
import offerwright.files.text.PlanWords;
import offerwright.files.text.Words;

/// What a budget is counted in, when it starts anew and what happens when it is used up.
final class BudgetSection {
  private static final Approval USUAL_APPROVAL =
      new Approval(BudgetDefaults.APPROVAL.percent(), BudgetDefaults.APPROVAL_DELAY.whole());

  private BudgetSection() {}

  static void fill(FormRows rows) {
    Place<BudgetPolicy> budget = Places.BUDGET;
    rows.choice(
        "Counted in",
        List.of(BudgetUnit.values()),
        PlanWords::of,
        budget.at("unit", BudgetPolicy::unit, BudgetPolicy::withUnit));
    rows.percent(
            "Size of budgets",
            "% of ladder",
            0,
            10_000,
            budget.at("scale", BudgetPolicy::scale, BudgetPolicy::withScale))
        .from(BudgetDefaults.SCALE);
    rows.percent(
            "Price indexation",
            "%",
            0,
            100,
            budget.at("indexation", BudgetPolicy::indexation, BudgetPolicy::withIndexation))
        .from(BudgetDefaults.INDEXATION);
    rows.choice(
        "Starts anew",
        List.of(BudgetReset.values()),
        Words::of,
        budget.at("reset", BudgetPolicy::reset, BudgetPolicy::withReset));
    rows.choice(
        "When leaving",
        List.of(LeavingRule.values()),
        Words::of,
        budget.at("leaving", BudgetPolicy::leaving, BudgetPolicy::withLeaving));
    rows.toggle(
        "Throttle and overage",
        Places.CAP.as(
            CapRule.Soft.class::isInstance,
            soft -> soft ? StandardBudgets.softCap() : new CapRule.Hard()));
    rows.group(
        planned -> planned.scenario().budget().cap().getClass(),
        (kind, inner) -> {
          if (kind == CapRule.Soft.class) {
            soft(inner, Places.CAP.as(CapRule.Soft.class));
          }
        });
    rows.toggle(
        "Pooled by team",
        Places.POOL.as(
            Optional::isPresent,
            on -> on ? Optional.of(StandardBudgets.teamPool()) : Optional.empty()));
    rows.group(
        planned -> planned.scenario().budget().pool().isPresent(),
        (pooled, inner) -> {
          if (pooled) {
            inner
                .percent(
                    "Fair use",
                    "% of own",
                    100,
                    10_000,
                    Place.present(Places.POOL)
                        .at("fairUse", TeamPool::fairUse, (_, share) -> new TeamPool(share)))
                .from(BudgetDefaults.FAIR_USE);
          }
        });
  }

  private static void soft(FormRows rows, Place<CapRule.Soft> soft) {
    rows.percent(
            "Throttled from",
            "%",
            0,
            100,
            soft.at(
                "throttleFrom",
                CapRule.Soft::throttleFrom,
                (cap, share) ->
                    new CapRule.Soft(
                        share, cap.throttle(), cap.overage(), cap.premium(), cap.approval())))
        .from(BudgetDefaults.THROTTLE_FROM);
    rows.percent(
            "Refused above it",
            "%",
            0,
            100,
            soft.at(
                "throttle",
                CapRule.Soft::throttle,
                (cap, share) ->
                    new CapRule.Soft(
                        cap.throttleFrom(), share, cap.overage(), cap.premium(), cap.approval())))
        .from(BudgetDefaults.THROTTLE);
    rows.percent(
            "Overage up to",
            "%",
            0,
            10_000,
            soft.at(
                "overage",
                CapRule.Soft::overage,
                (cap, share) ->
                    new CapRule.Soft(
                        cap.throttleFrom(), cap.throttle(), share, cap.premium(), cap.approval())))
        .from(BudgetDefaults.OVERAGE);
    rows.percent(
            "Price premium",
            "%",
            0,
            10_000,
            soft.at(
                "premium",
                CapRule.Soft::premium,
                (cap, share) ->
                    new CapRule.Soft(
                        cap.throttleFrom(), cap.throttle(), cap.overage(), share, cap.approval())))
        .from(BudgetDefaults.PREMIUM);
    Place<Optional<Approval>> approval =
        soft.at(
            "approval",
            CapRule.Soft::approval,
            (cap, gate) ->
                new CapRule.Soft(
                    cap.throttleFrom(), cap.throttle(), cap.overage(), cap.premium(), gate));
    rows.toggle(
        "Overage needs approval",
        approval.as(
            Optional::isPresent, on -> on ? Optional.of(USUAL_APPROVAL) : Optional.empty()));
    rows.group(
        planned -> approval.read().apply(planned).flatMap(gate -> gate).isPresent(),
        (gated, inner) -> {
          if (gated) {
            Place<Approval> gate = Place.present(approval);
            inner
                .percent(
                    "Approved",
                    "%",
                    0,
                    100,
                    gate.at(
                        "chance",
                        Approval::chance,
                        (old, share) -> new Approval(share, old.delayMonths())))
                .from(BudgetDefaults.APPROVAL);
            inner
                .whole(
                    "Answer after",
                    "months",
                    0,
                    11,
                    gate.at(
                        "delay",
                        Approval::delayMonths,
                        (old, months) -> new Approval(old.chance(), months)))
                .from(BudgetDefaults.APPROVAL_DELAY);
          }
        });
  }
}
