package offerwright.domain.plan;

import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.Percent;
import offerwright.domain.token.BudgetReset;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.LeavingRule;

/// The rules a company's token budgets follow in a forecast. Each person's yearly grant is the
/// token budget of their level, scaled and indexed.
///
/// @param name example: "Half carried, at most 20 %"
/// @param unit money or tokens
/// @param scale grants against those of the ladder, 0 % or more; example: 100 %
/// @param indexation share of a price move that is passed on to a grant in money at the reset: 0 %
///   none, 100 % full; example: 50 %
/// @param reset when a budget year starts
/// @param cap what happens when a budget is used up
/// @param pool budgets pooled by team; empty = each person has their own
/// @param carryover penalty, cap, expiry and debt
/// @param order which part of a balance is used first
/// @param penaltyTiming how often the penalty is taken
/// @param leaving what becomes of the rest when a person leaves
/// @param yearEnd what people do with what is left at year end
public record BudgetPolicy(
    String name,
    BudgetUnit unit,
    Percent scale,
    Percent indexation,
    BudgetReset reset,
    CapRule cap,
    Optional<TeamPool> pool,
    CarryoverRule carryover,
    LotOrder order,
    PenaltyTiming penaltyTiming,
    LeavingRule leaving,
    YearEndSpending yearEnd) {
  /// Refuses a nameless policy, a negative scale and an indexation outside 0 to 100 %.
  public BudgetPolicy {
    name = Require.text(name, "name of the budget policy");
    Require.that(scale.fraction() >= 0, "the scale of budgets must be 0 %% or more, was %s", scale);
    Percent.portion(indexation, "the indexation");
  }

  /// This policy with another name.
  public BudgetPolicy withName(String changed) {
    return new BudgetPolicy(
        changed,
        unit,
        scale,
        indexation,
        reset,
        cap,
        pool,
        carryover,
        order,
        penaltyTiming,
        leaving,
        yearEnd);
  }

  /// This policy with another unit.
  public BudgetPolicy withUnit(BudgetUnit changed) {
    return new BudgetPolicy(
        name,
        changed,
        scale,
        indexation,
        reset,
        cap,
        pool,
        carryover,
        order,
        penaltyTiming,
        leaving,
        yearEnd);
  }

  /// This policy with another scale.
  public BudgetPolicy withScale(Percent changed) {
    return new BudgetPolicy(
        name,
        unit,
        changed,
        indexation,
        reset,
        cap,
        pool,
        carryover,
        order,
        penaltyTiming,
        leaving,
        yearEnd);
  }

  /// This policy with another indexation.
  public BudgetPolicy withIndexation(Percent changed) {
    return new BudgetPolicy(
        name,
        unit,
        scale,
        changed,
        reset,
        cap,
        pool,
        carryover,
        order,
        penaltyTiming,
        leaving,
        yearEnd);
  }

  /// This policy with another reset.
  public BudgetPolicy withReset(BudgetReset changed) {
    return new BudgetPolicy(
        name,
        unit,
        scale,
        indexation,
        changed,
        cap,
        pool,
        carryover,
        order,
        penaltyTiming,
        leaving,
        yearEnd);
  }

  /// This policy with another cap.
  public BudgetPolicy withCap(CapRule changed) {
    return new BudgetPolicy(
        name,
        unit,
        scale,
        indexation,
        reset,
        changed,
        pool,
        carryover,
        order,
        penaltyTiming,
        leaving,
        yearEnd);
  }

  /// This policy with budgets pooled or not.
  public BudgetPolicy withPool(Optional<TeamPool> changed) {
    return new BudgetPolicy(
        name,
        unit,
        scale,
        indexation,
        reset,
        cap,
        changed,
        carryover,
        order,
        penaltyTiming,
        leaving,
        yearEnd);
  }

  /// This policy with another carryover rule.
  public BudgetPolicy withCarryover(CarryoverRule changed) {
    return new BudgetPolicy(
        name,
        unit,
        scale,
        indexation,
        reset,
        cap,
        pool,
        changed,
        order,
        penaltyTiming,
        leaving,
        yearEnd);
  }

  /// This policy with another order.
  public BudgetPolicy withOrder(LotOrder changed) {
    return new BudgetPolicy(
        name,
        unit,
        scale,
        indexation,
        reset,
        cap,
        pool,
        carryover,
        changed,
        penaltyTiming,
        leaving,
        yearEnd);
  }

  /// This policy with another timing of the penalty.
  public BudgetPolicy withPenaltyTiming(PenaltyTiming changed) {
    return new BudgetPolicy(
        name,
        unit,
        scale,
        indexation,
        reset,
        cap,
        pool,
        carryover,
        order,
        changed,
        leaving,
        yearEnd);
  }

  /// This policy with another rule for leaving.
  public BudgetPolicy withLeaving(LeavingRule changed) {
    return new BudgetPolicy(
        name,
        unit,
        scale,
        indexation,
        reset,
        cap,
        pool,
        carryover,
        order,
        penaltyTiming,
        changed,
        yearEnd);
  }

  /// This policy with another behaviour at year end.
  public BudgetPolicy withYearEnd(YearEndSpending changed) {
    return new BudgetPolicy(
        name,
        unit,
        scale,
        indexation,
        reset,
        cap,
        pool,
        carryover,
        order,
        penaltyTiming,
        leaving,
        changed);
  }
}
