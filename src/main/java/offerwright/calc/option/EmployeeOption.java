package offerwright.calc.option;

import offerwright.domain.Require;

/// An employee's call option: it vests, it is forfeited or exercised when its holder leaves, and it
/// is exercised early once the share has risen enough. Rates are yearly and continuous.
///
/// @param spot price of the share, 0 or more; example: 50
/// @param strike exercise price, 0 or more; example: 50
/// @param years contractual term, 0 or more; example: 10
/// @param rate risk-free rate; example: 0.05
/// @param yield dividend yield; example: 0
/// @param volatility of the share price, 0 or more; example: 0.30
/// @param vestingYears until it vests, 0 or more; example: 3
/// @param exitRate hazard of leaving, 0 or more; example: 0.05
/// @param exerciseMultiple M: exercised once vested and `S ≥ M K`; 1 or more, infinite = held to
///   the end; example: 2
public record EmployeeOption(
    double spot,
    double strike,
    double years,
    double rate,
    double yield,
    double volatility,
    double vestingYears,
    double exitRate,
    double exerciseMultiple) {
  /// Refuses figures outside their bounds.
  public EmployeeOption {
    Require.that(
        spot >= 0 && strike >= 0,
        "share price and strike must be 0 or more, were %s and %s",
        spot,
        strike);
    Require.that(
        years >= 0 && vestingYears >= 0,
        "term and vesting must be 0 or more years, were %s and %s",
        years,
        vestingYears);
    Require.that(
        volatility >= 0 && exitRate >= 0,
        "volatility and exit rate must be 0 or more, were %s and %s",
        volatility,
        exitRate);
    Require.that(
        exerciseMultiple >= 1,
        "options are exercised at 1x the strike or more, was %sx",
        exerciseMultiple);
  }

  /// This option vesting after another time.
  public EmployeeOption withVestingYears(double changed) {
    return new EmployeeOption(
        spot, strike, years, rate, yield, volatility, changed, exitRate, exerciseMultiple);
  }

  /// The share price at which it is exercised early; infinite = never.
  double target() {
    return exerciseMultiple * strike;
  }

  /// True where nothing is left to compute: no share, no strike, no time, or no vesting before the
  /// end.
  boolean isTrivial() {
    return spot == 0 || strike == 0 || years == 0 || vestingYears > years;
  }

  /// The value where [#isTrivial]. Without a strike the share is taken when it vests.
  double trivialValue() {
    if (spot == 0 || vestingYears > years) {
      return 0;
    }
    return strike == 0
        ? spot * Math.exp(-(yield + exitRate) * vestingYears)
        : Math.max(spot - strike, 0);
  }
}
