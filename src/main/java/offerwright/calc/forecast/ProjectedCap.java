package offerwright.calc.forecast;

import offerwright.calc.budget.SoftCap;
import offerwright.domain.plan.Approval;
import offerwright.domain.plan.CapRule;
import offerwright.domain.plan.CapRule.Soft;

/// What is served of the demand of a year so far, given what there is. A gate before overage counts
/// as its chance: of what could be granted, that share is.
///
/// @param throttleFrom θ
/// @param throttle κ
/// @param overage φ times the chance of approval
/// @param premium surcharge on the price of overage
record ProjectedCap(double throttleFrom, double throttle, double overage, double premium) {
  static ProjectedCap of(CapRule rule) {
    return switch (rule) {
      case CapRule.Hard() -> new ProjectedCap(1, 1, 0, 0);
      case Soft soft ->
          new ProjectedCap(
              soft.throttleFrom().fraction(),
              soft.throttle().fraction(),
              soft.overage().fraction() * chance(soft),
              soft.premium().fraction());
    };
  }

  private static double chance(Soft soft) {
    return soft.approval().map(Approval::chance).map(chance -> chance.fraction()).orElse(1.0);
  }

  /// Served of `demand` with a budget of `budget`, both of the year so far.
  double served(double demand, double budget) {
    return SoftCap.consumed(demand, budget, throttleFrom, throttle, overage);
  }
}
