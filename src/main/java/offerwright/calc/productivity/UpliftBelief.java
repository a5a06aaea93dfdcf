package offerwright.calc.productivity;

import offerwright.domain.plan.UpliftPrior;
import offerwright.domain.plan.ValueCase;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// What is believed about the uplift of productivity at the reference use: the claim with a weight,
/// the evidence with the rest. Uplifts are fractions: 0.09 = 9 %.
///
/// @param claim uplift claimed, after Amdahl's law; example: 0.498
/// @param weight belief in it, 0 to 1
/// @param evidence what the evidence says
public record UpliftBelief(double claim, double weight, UpliftPrior evidence) {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /// The belief of a value case: its claim speeds up the accelerable part of its catalogue.
  public static UpliftBelief of(ValueCase value) {
    return new UpliftBelief(
        Amdahl.multiplier(value.catalogue(), value.claim()) - 1,
        value.belief().fraction(),
        value.prior());
  }

  /// The uplift on a path whose standard normal draw is `z`: `weight · claim + (1 - weight) · (e^(μ
  /// + σ z) - 1)`.
  public double uplift(double z) {
    return weight * claim
        + (1 - weight) * StrictMath.expm1(evidence.logMean() + evidence.logSpread() * z);
  }

  /// Its mean.
  public double mean() {
    return weight * claim + (1 - weight) * evidenceMean();
  }

  /// Its quantile; example: 0.1 for P10.
  public double quantile(double p) {
    return uplift(NORMAL.inverseCumulativeProbability(p));
  }

  /// Mean of the evidence, `e^(μ + σ²/2) - 1`; example: 0.113 for the trials.
  public double evidenceMean() {
    double spread = evidence.logSpread();
    return StrictMath.expm1(evidence.logMean() + spread * spread / 2);
  }

  /// Quantile of the evidence; example: 0.025 gives -0.255 for the trials.
  public double evidenceQuantile(double p) {
    return StrictMath.expm1(
        evidence.logMean() + evidence.logSpread() * NORMAL.inverseCumulativeProbability(p));
  }
}
