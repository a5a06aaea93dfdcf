package offerwright.calc.fairness;

import offerwright.domain.Require;

/// Atkinson index: the part of all money that could be done without if the rest were spread
/// equally, for someone whose aversion to inequality is ε: `A = 1 - mean((x/μ)^(1-ε))^(1/(1-ε))`,
/// for ε = 1 one less geometric over arithmetic mean (Atkinson 1970, Journal of Economic Theory 2).
/// 0 is equal, 1 the most.
public final class Atkinson {
  private Atkinson() {}

  /// Atkinson index. For ε of 1 or more it is 1 if somebody has nothing; 0 if all have nothing; NaN
  /// for nobody.
  ///
  /// @param values each 0 or more
  /// @param aversion ε, 0 or more; 0 does not care and gives 0
  public static double of(double[] values, double aversion) {
    Require.that(
        aversion >= 0 && aversion <= Double.MAX_VALUE,
        "the aversion to inequality must be a number of 0 or more, was %s",
        aversion);
    if (values.length == 0) {
      return Double.NaN;
    }
    double alpha = 1 - aversion;
    if (Math.abs(alpha) < GeneralisedEntropy.NEAR) {
      return one(Theil.l(values));
    }
    double excess = GeneralisedEntropy.excess(values, alpha);
    return Amounts.atLeast(0, -StrictMath.expm1(StrictMath.log1p(excess) / alpha));
  }

  /// ε = ½: `1 - (mean √x)² / μ`.
  static double half(Totals totals) {
    double root = totals.meanRoot();
    return unlessEqual(totals, 1 - root * root / totals.mean());
  }

  /// ε = 1 from Theil L, since `GM/μ = exp(-L)`.
  static double one(double theilL) {
    return -StrictMath.expm1(-theilL);
  }

  /// ε = 2: one less harmonic over arithmetic mean.
  static double two(Totals totals) {
    return unlessEqual(totals, 1 - 1 / (totals.meanInverse() * totals.mean()));
  }

  private static double unlessEqual(Totals totals, double index) {
    return totals.people() > 0 && totals.mean() == 0 ? 0 : Amounts.atLeast(0, index);
  }
}
