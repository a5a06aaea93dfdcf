package offerwright.calc.budget;

import offerwright.domain.Require;

/// What a hard budget does to demand, in expectation (Klugman, Panjer and Willmot, Loss Models, 3):
/// `mean demand = served + overage` and `budget = served + breakage`.
///
/// @param budget the budget, above 0
/// @param served `E min(D, B)`: what is used
/// @param overage `E (D - B)⁺`: wanted above the budget
/// @param breakage `E (B - D)⁺`: budget that is left
/// @param exceedProbability `P(D > B)`
public record LimitedExpectedValue(
    double budget, double served, double overage, double breakage, double exceedProbability) {

  /// Of lognormal demand; example: mean 1000, CV 0.8 and a budget of 1500 serve 853.93, leave
  /// 646.07 and miss 146.07.
  ///
  /// @param demand the demand
  /// @param budget above 0
  public static LimitedExpectedValue of(Lognormal demand, double budget) {
    Require.that(budget > 0, "a budget must be above 0, was %s", budget);
    double served = demand.limited(budget);
    return new LimitedExpectedValue(
        budget,
        served,
        Math.max(0, demand.mean() - served),
        Math.max(0, budget - served),
        demand.exceeds(budget));
  }

  /// Used of the budget, `E min(D, B)/B`: 0 to 1.
  public double utilisation() {
    return served / budget;
  }
}
