package offerwright.calc.policy;

import offerwright.calc.random.Exponential;

/// Of the power curve: `D^β` is lognormal with `βμ` and `βσ`, so that `E min(D, x)^β` is its
/// limited expected value, `e^(βμ + β²σ²/2) Φ(z - βσ) + x^β Φ(-z)` (Klugman, Panjer and Willmot,
/// Loss Models, appendix A).
final class PowerResponse implements LimitedResponse {
  private final double exponent;
  private final double logReference;
  private final double[] sigma;
  private final double[] whole;

  PowerResponse(DemandLaws laws, double exponent, double reference) {
    this.exponent = exponent;
    logReference = StrictMath.log(reference);
    sigma = laws.sigma();
    whole = new double[laws.size()];
    for (int law = 0; law < whole.length; law++) {
      double spread = exponent * sigma[law];
      whole[law] = StrictMath.exp(exponent * (laws.mu()[law] - logReference) + spread * spread / 2);
    }
  }

  @Override
  public double of(int law, double z, double log, double beyond) {
    return whole[law] * Normal.below(z - exponent * sigma[law])
        + Exponential.of(exponent * (log - logReference)) * beyond;
  }
}
