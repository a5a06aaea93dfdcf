package offerwright.calc.budget;

import offerwright.domain.Require;

/// The budget that costs least when demand is uncertain (Arrow, Harris and Marschak 1951; Cachon
/// and Terwiesch, Matching Supply with Demand): every unit short costs `under`, every unit left
/// over costs `over`, and the best budget covers demand with probability `under/(under + over)`. On
/// pay-as-you-go a unit left over costs nothing but the waste it induces; on a prepaid commitment
/// it costs 1.
///
/// @param under cost of a unit short, above 0
/// @param over cost of a unit left over, above 0
public record Newsvendor(double under, double over) {
  /// Refuses costs that leave no best budget.
  public Newsvendor {
    Require.that(
        under > 0 && over > 0 && Double.isFinite(under) && Double.isFinite(over),
        "costs of a unit short and of a unit left must be above 0, were %s and %s",
        under,
        over);
  }

  /// Probability with which the best budget covers demand; example: 0.75 for 3 and 1.
  public double criticalRatio() {
    return under / (under + over);
  }

  /// The best budget for lognormal demand; example: 1254.89 for mean 1000, CV 0.8 and costs 3 and
  /// 1.
  public double budget(Lognormal demand) {
    return demand.quantile(criticalRatio());
  }

  /// Expected cost of a budget for lognormal demand: `under · E(D-B)⁺ + over · E(B-D)⁺`.
  ///
  /// @param demand the demand
  /// @param budget above 0
  public double cost(Lognormal demand, double budget) {
    LimitedExpectedValue expected = LimitedExpectedValue.of(demand, budget);
    return under * expected.overage() + over * expected.breakage();
  }

  /// The best budget for normal demand; example: 4185.95 for mean 3192, deviation 1181 and costs 80
  /// and 20.
  ///
  /// @param mean mean demand
  /// @param deviation its standard deviation, 0 or more
  public double normalBudget(double mean, double deviation) {
    Require.that(deviation >= 0, "a deviation is 0 or more, was %s", deviation);
    return mean + deviation * Lognormal.NORMAL.inverseCumulativeProbability(criticalRatio());
  }

  /// Expected shortfall of a standard normal demand above z: `L(z) = φ(z) - z (1 - Φ(z))`; times
  /// the deviation it is the demand missed. Example: 0.10997 at 0.85.
  public static double normalLoss(double z) {
    return Lognormal.NORMAL.density(z) - z * Lognormal.NORMAL.survivalProbability(z);
  }
}
