package offerwright.ui.forecast;

import java.util.List;
import java.util.Optional;
import offerwright.calc.forecast.BudgetDefaults;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.LotOrder;
import offerwright.domain.plan.PenaltyTiming;
import offerwright.domain.plan.YearEndSpending;
import offerwright.domain.token.CarryoverRule;
import offerwright.files.text.PlanWords;

/// What becomes of what is left at year end.
final class CarryoverSection {
  private CarryoverSection() {}

  static void fill(FormRows rows) {
    Place<CarryoverRule> carry = Places.CARRYOVER;
    rows.percent(
            "Penalty",
            "%",
            0,
            100,
            carry.at("penalty", CarryoverRule::penalty, CarryoverSection::withPenalty))
        .slider(BudgetDefaults.PENALTY, 1);
    rows.optionalPercent(
            "Cap",
            "% of grant",
            0,
            10_000,
            "no cap",
            carry.at("cap", CarryoverRule::cap, CarryoverSection::withCap))
        .from(BudgetDefaults.CAP);
    rows.whole(
            "Expiry",
            "years",
            0,
            20,
            carry.at("expiry", CarryoverRule::expiry, CarryoverSection::withExpiry))
        .from(BudgetDefaults.EXPIRY);
    rows.percent(
            "Debt repaid",
            "%",
            0,
            100,
            carry.at("debtRate", CarryoverRule::debtRate, CarryoverSection::withDebt))
        .from(BudgetDefaults.DEBT);
    rows.choice(
        "Used first",
        List.of(LotOrder.values()),
        PlanWords::of,
        Places.BUDGET.at("order", BudgetPolicy::order, BudgetPolicy::withOrder));
    rows.choice(
        "Penalty taken",
        List.of(PenaltyTiming.values()),
        PlanWords::of,
        Places.BUDGET.at(
            "penaltyTiming", BudgetPolicy::penaltyTiming, BudgetPolicy::withPenaltyTiming));
    FormRows behaviour = new FormRows(rows.desk());
    Place<YearEndSpending> end = Places.YEAR_END;
    behaviour
        .percent(
            "Next year counts",
            "%",
            0,
            100,
            end.at("discount", YearEndSpending::discount, YearEndSpending::withDiscount))
        .from(BudgetDefaults.YEAR_END_DISCOUNT);
    behaviour
        .percent(
            "Worth next year",
            "%",
            0,
            1000,
            end.at(
                "nextYearValue",
                YearEndSpending::nextYearValue,
                YearEndSpending::withNextYearValue))
        .from(BudgetDefaults.YEAR_END_VALUE);
    behaviour
        .percent(
            "Burned at most",
            "% of a month",
            0,
            1000,
            end.at("ceiling", YearEndSpending::ceiling, YearEndSpending::withCeiling))
        .from(BudgetDefaults.YEAR_END_CEILING);
    behaviour
        .percent(
            "Worth of it",
            "%",
            0,
            100,
            end.at("worth", YearEndSpending::worth, YearEndSpending::withWorth))
        .from(BudgetDefaults.YEAR_END_WORTH);
    rows.part("Behaviour at year end", behaviour);
  }

  private static CarryoverRule withPenalty(CarryoverRule rule, Percent changed) {
    return new CarryoverRule(changed, rule.cap(), rule.expiry(), rule.debtRate());
  }

  private static CarryoverRule withCap(CarryoverRule rule, Optional<Percent> changed) {
    return new CarryoverRule(rule.penalty(), changed, rule.expiry(), rule.debtRate());
  }

  private static CarryoverRule withExpiry(CarryoverRule rule, Integer changed) {
    return new CarryoverRule(rule.penalty(), rule.cap(), changed, rule.debtRate());
  }

  private static CarryoverRule withDebt(CarryoverRule rule, Percent changed) {
    return new CarryoverRule(rule.penalty(), rule.cap(), rule.expiry(), changed);
  }
}
