package offerwright.calc.productivity;

import java.util.List;
import java.util.function.ToDoubleFunction;
import offerwright.domain.Require;
import offerwright.domain.plan.TaskCategory;
import offerwright.domain.plan.TaskUse;

/// What faster parts do to the whole (Amdahl 1967, in time instead of instructions). A line of the
/// task catalogue takes a share `s` of the time, of which `a` can be done `m` times as fast; the
/// whole becomes `1 / (1 - Σ s a (1 - 1/m))` times as fast. Review, rework, meetings and all time
/// that no line names stay as they are. So 35 % of the time sped up 20 times is 1.50 times as fast
/// as a whole, and 10 times as a whole needs 94.7 % of all time sped up 20 times.
public final class Amdahl {
  private Amdahl() {}

  /// The multiplier of a whole of which `share` becomes `speedUp` times as fast; example: 0.35 and
  /// 20 give 1.498.
  ///
  /// @param share of all time, 0 to 1
  /// @param speedUp 1 or more
  public static double multiplier(double share, double speedUp) {
    Require.that(share >= 0 && share <= 1, "a share must be 0 to 1, was %s", share);
    return 1 / (1 - share * saved(speedUp));
  }

  /// The share of all time that must become `speedUp` times as fast for the whole to become
  /// `multiplier` times as fast; example: 10 by 20 needs 0.947. Above 1 = it cannot be reached.
  public static double shareNeeded(double multiplier, double speedUp) {
    Require.that(speedUp > 1, "a speed-up of %s speeds nothing up", speedUp);
    return saved(multiplier) / saved(speedUp);
  }

  /// The multiplier with every accelerable part at its own best speed-up; example: 1.25.
  public static double multiplier(List<TaskUse> catalogue) {
    return whole(catalogue, Amdahl::timeSaved);
  }

  /// The multiplier with one claimed speed-up for every accelerable part; example: 20.
  public static double multiplier(List<TaskUse> catalogue, double claim) {
    return whole(catalogue, line -> accelerable(line) * saved(claim));
  }

  /// The multiplier while tokens are used only in part: a part that could become `M` times as fast
  /// is `1 + (M - 1) h` times as fast.
  ///
  /// @param reached `h`, how much of the speed-up a kind of work has reached, 0 (no tokens) to 1
  ///   (as many as help), as [ResponseCurves#saturation] gives it
  public static double multiplier(List<TaskUse> catalogue, ToDoubleFunction<TaskCategory> reached) {
    return whole(
        catalogue,
        line -> {
          double part = reached.applyAsDouble(line.category());
          Require.that(part >= 0 && part <= 1, "the speed-up reached must be 0 to 1, was %s", part);
          return accelerable(line) * saved(1 + (line.speedUp() - 1) * part);
        });
  }

  /// Share of all working time that a line saves at its best speed-up; example: 0.1.
  public static double timeSaved(TaskUse line) {
    return accelerable(line) * saved(line.speedUp());
  }

  /// Share of all working time that can be sped up at all; example: 0.35.
  public static double accelerable(List<TaskUse> catalogue) {
    return catalogue.stream().mapToDouble(Amdahl::accelerable).sum();
  }

  private static double accelerable(TaskUse line) {
    return line.timeShare().fraction() * line.accelerable().fraction();
  }

  private static double whole(List<TaskUse> catalogue, ToDoubleFunction<TaskUse> saving) {
    return 1 / (1 - Math.min(1, catalogue.stream().mapToDouble(saving).sum()));
  }

  /// Share of its time that a part saves by becoming `speedUp` times as fast.
  private static double saved(double speedUp) {
    Require.that(speedUp >= 1, "a speed-up must be 1 or more, was %s", speedUp);
    return 1 - 1 / speedUp;
  }
}
