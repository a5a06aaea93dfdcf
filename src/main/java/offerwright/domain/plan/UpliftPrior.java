package offerwright.domain.plan;

import offerwright.domain.Require;

/// What is believed about the productivity gained at the reference use: the multiplier is lognormal
/// with these parameters.
///
/// @param name example: "Trials"
/// @param logMean mean of the logarithm of the multiplier; example: 0.088
/// @param logSpread its standard deviation, 0 to 2; example: 0.195
/// @param source where it comes from; example: "random-effects synthesis of five randomised trials"
public record UpliftPrior(String name, double logMean, double logSpread, String source) {
  /// Refuses figures that are no distribution.
  public UpliftPrior {
    name = Require.text(name, "name of the prior");
    Require.that(
        Double.isFinite(logMean) && Math.abs(logMean) <= 5,
        "the mean must be -5 to 5, was %s",
        logMean);
    Require.that(logSpread >= 0 && logSpread <= 2, "the spread must be 0 to 2, was %s", logSpread);
  }
}
