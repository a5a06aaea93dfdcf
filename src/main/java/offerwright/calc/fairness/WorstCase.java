package offerwright.calc.fairness;

import offerwright.domain.Require;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/// The most of the total utility that an α-fair split can give up, whatever is split among `n`
/// people whose greatest utilities are the same.
///
/// Sources: Bertsimas, Farias and Trichakis 2011, Operations Research 59 (proportional and max-min
/// fairness); 2012, Management Science 58 (every α: `1 - min over 1 ≤ x ≤ n of (x^(1+1/α) + n - x)
/// / (x^(1+1/α) + (n - x) x)`, of the order `1 - n^(-α/(α+1))`). Real splits give up far less.
public final class WorstCase {
  private static final int GRID = 200;
  private static final int EVALUATIONS = 500;

  private WorstCase() {}

  /// The worst price of fairness, a fraction; example: 0.4675 for α = 1 and 10 people, 0.6694 for
  /// max-min.
  ///
  /// @param alpha 0 (most output) or more; 1 is proportional fairness, infinite is max-min
  /// @param n people, 1 or more
  public static double priceOfFairness(double alpha, int n) {
    Require.that(alpha >= 0, "alpha must be 0 or more, was %s", alpha);
    Require.that(n >= 1, "a split needs 1 person or more, not %s", n);
    if (alpha == 0 || n == 1) {
      return 0;
    }
    if (alpha == 1) {
      return 1 - (2 * Math.sqrt(n) - 1) / n;
    }
    if (Double.isInfinite(alpha)) {
      return 1 - 4.0 * n / ((n + 1.0) * (n + 1.0));
    }
    return searched(alpha, n);
  }

  /// The bound for any α above 0. With `s = (1 + 1/α) ln x` what is lost is `(n - x)(x - 1) / (e^s
  /// + (n - x) x)`. Its top lies below `s = ln n + 4`, because beyond that the first term of the
  ///   denominator is the larger one and grows faster than the numerator.
  static double searched(double alpha, int n) {
    double power = 1 + 1 / alpha;
    double end = Math.min(power * StrictMath.log(n), StrictMath.log(n) + 4);
    double step = end / GRID;
    int best = 1;
    for (int i = 2; i < GRID; i++) {
      best = lost(i * step, power, n) > lost(best * step, power, n) ? i : best;
    }
    return new BrentOptimizer(1e-10, 1e-12)
        .optimize(
            GoalType.MAXIMIZE,
            new MaxEval(EVALUATIONS),
            new SearchInterval((best - 1) * step, (best + 1) * step, best * step),
            new UnivariateObjectiveFunction(s -> lost(s, power, n)))
        .getValue();
  }

  private static double lost(double s, double power, int n) {
    double more = StrictMath.expm1(s / power);
    double others = n - 1 - more;
    return others * more / (StrictMath.exp(s) + others * (1 + more));
  }
}
