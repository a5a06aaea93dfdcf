package offerwright.calc.budget;

import offerwright.domain.plan.CapRule;

/// What a cap lets through.
public final class SoftCap {
  private SoftCap() {}

  /// Full service to `θB`, then a part `1 - κ` of the rest, never above `(1 + φ)B`: `min(D, θB) +
  /// min((1-κ)(D-θB)⁺, (1+φ)B - min(D, θB))`. Example: a budget of 100 throttled by half from 80 %,
  /// with an overage of 20 %: demands 80, 100, 140 and 200 get 80, 90, 110 and 120.
  ///
  /// @param demand wanted, 0 or more
  /// @param budget B, 0 or more
  /// @param throttleFrom θ, 0 to 1
  /// @param throttle κ, 0 to 1
  /// @param overage φ, 0 or more
  public static double consumed(
      double demand, double budget, double throttleFrom, double throttle, double overage) {
    double full = Math.min(demand, throttleFrom * budget);
    double throttled = (1 - throttle) * (demand - full);
    return full + Math.min(throttled, (1 + overage) * budget - full);
  }

  /// What a rule lets through; approval of overage is not part of it.
  ///
  /// @param rule hard or soft
  /// @param demand wanted, 0 or more
  /// @param budget 0 or more
  public static double consumed(CapRule rule, double demand, double budget) {
    return switch (rule) {
      case CapRule.Hard _ -> Math.min(demand, budget);
      case CapRule.Soft soft ->
          consumed(
              demand,
              budget,
              soft.throttleFrom().fraction(),
              soft.throttle().fraction(),
              soft.overage().fraction());
    };
  }
}
