package offerwright.calc.budget;

import offerwright.domain.Require;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/// How unevenly people use tokens, calibrated from "the top tenth uses r times the median": for
/// lognormal use the mean of the top tenth over the median is `e^(σ²/2) Φ(σ - z)/0.1`, `z =
/// Φ⁻¹(0.9)`.
///
/// @param sigma standard deviation of the logarithm of a person's use, 0 or more; example: 1.22 for
///   10 times
public record Dispersion(double sigma) {
  private static final double TOP = 0.1;

  /// z of the border of the top tenth.
  private static final double BORDER = Lognormal.NORMAL.inverseSurvivalProbability(TOP);

  private static final double WIDEST = 10;
  private static final double ACCURACY = 1e-13;
  private static final int STEPS = 200;

  /// Refuses a negative σ.
  public Dispersion {
    Require.that(sigma >= 0 && Double.isFinite(sigma), "a dispersion is 0 or more, was %s", sigma);
  }

  /// The dispersion at which the top tenth uses `ratio` times the median.
  ///
  /// @param ratio 1 or more; 1 = all use the same; example: 10 (Jellyfish 2026)
  public static Dispersion fromTopTenth(double ratio) {
    double most = new Dispersion(WIDEST).topTenthOverMedian();
    Require.that(
        ratio >= 1 && ratio <= most,
        "the top tenth uses at least once the median and at most %s times, was %s",
        most,
        ratio);
    if (ratio == 1) {
      return new Dispersion(0);
    }
    double log = StrictMath.log(ratio);
    BrentSolver brent = new BrentSolver(ACCURACY, ACCURACY, ACCURACY);
    return new Dispersion(
        brent.solve(
            STEPS,
            sigma -> StrictMath.log(new Dispersion(sigma).topTenthOverMedian()) - log,
            0,
            WIDEST));
  }

  /// Mean use of the top tenth over the median.
  public double topTenthOverMedian() {
    return StrictMath.exp(sigma * sigma / 2) * topTenthShare() / TOP;
  }

  /// Share of all tokens the top tenth uses, `Φ(σ - z)`; example: 0.475 for σ 1.22.
  public double topTenthShare() {
    return Lognormal.NORMAL.cumulativeProbability(sigma - BORDER);
  }

  /// Gini coefficient of use; example: 0.612 for σ 1.22.
  public double gini() {
    return new Lognormal(0, sigma).gini();
  }

  /// σ of a month of many runs from σ of one run: noise averages out, `σ² = ln(1 + (e^(σ_run²) -
  /// 1)/n)`.
  ///
  /// @param run σ of the logarithm of one run, 0 or more
  /// @param runs independent runs in a month, above 0
  public static Dispersion ofMonth(double run, double runs) {
    Require.that(run >= 0 && runs > 0, "%s runs of dispersion %s make no month", runs, run);
    return new Dispersion(Math.sqrt(StrictMath.log1p(StrictMath.expm1(run * run) / runs)));
  }
}
