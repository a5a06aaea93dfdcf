package offerwright.calc.policy;

import offerwright.calc.simulate.Demand;

/// How the months of a team add up to what is wanted in a year.
///
/// With month weights `w` (season times growth times phase), lasting differences σ_b and monthly
/// ones σ_w with the correlation ρ between colleagues, the months are independent given the person,
/// so that the relative variance of the year is `κ (e^(σ_w²) - 1)` with `κ = Σw²/(Σw)²`. The year
/// is taken as lognormal with that mean and variance (Fenton 1960, Wilkinson): `σ² = σ_b² + ln(1 +
/// κ (e^(σ_w²) - 1))`. Moves of prices are left out.
///
/// @param weight `Σw` by team, in months; example: 13.3
/// @param sigma σ of the logarithm of the year by team; example: 0.97
/// @param together covariance of the years of two colleagues over the product of their means by
///   team, `κ (e^(ρσ_w²) - 1)`; example: 0.018
@SuppressWarnings("ArrayRecordComponent")
record YearShape(double[] weight, double[] sigma, double[] together) {
  /// Months of a year.
  static final int YEAR = 12;

  /// Of the first twelve months, or of `months` if these are fewer.
  static YearShape of(Demand demand, int months) {
    int teams = demand.teamFactors().length;
    double[] weight = new double[teams];
    double[] sigma = new double[teams];
    double[] together = new double[teams];
    double within = demand.within() * demand.within();
    for (int team = 0; team < teams; team++) {
      double squares = 0;
      for (int month = 0; month < Math.min(YEAR, months); month++) {
        double w = demand.timeFactors()[month] * demand.teamFactors()[team][month];
        weight[team] += w;
        squares += w * w;
      }
      double concentration = weight[team] > 0 ? squares / (weight[team] * weight[team]) : 0;
      double monthly = StrictMath.log1p(concentration * StrictMath.expm1(within));
      sigma[team] = Math.sqrt(demand.between() * demand.between() + monthly);
      together[team] = concentration * StrictMath.expm1(demand.teamCorrelation() * within);
    }
    return new YearShape(weight, sigma, together);
  }
}
