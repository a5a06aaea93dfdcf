package offerwright.ui.forecast;

import java.util.List;
import java.util.OptionalDouble;
import offerwright.calc.productivity.Amdahl;
import offerwright.calc.productivity.RandomEffects;
import offerwright.domain.plan.TaskUse;
import offerwright.domain.plan.ValueCase;

/// What a claimed speed-up of a part does to all work, and what the trials think of that.
///
/// @param accelerable share of all working time that can be sped up
/// @param speedUp claimed for that part; example: 20
/// @param whole how much faster all work becomes; example: 1.5
/// @param best how much faster it becomes at the speed-ups of the task catalogue
/// @param chance that a new setting reaches `whole`, by the trials
/// @param neededForTen share of all time that would have to be sped up for ten times as fast; above
///   1 = impossible; empty if the claim speeds nothing up
record Claim(
    double accelerable,
    double speedUp,
    double whole,
    double best,
    double chance,
    OptionalDouble neededForTen) {
  private static final double TEN = 10;

  static Claim of(ValueCase value, RandomEffects trials) {
    List<TaskUse> catalogue = value.catalogue();
    double whole = Amdahl.multiplier(catalogue, value.claim());
    return new Claim(
        Amdahl.accelerable(catalogue),
        value.claim(),
        whole,
        Amdahl.multiplier(catalogue),
        trials.chanceOfFew(whole),
        value.claim() > 1
            ? OptionalDouble.of(Amdahl.shareNeeded(TEN, value.claim()))
            : OptionalDouble.empty());
  }
}
