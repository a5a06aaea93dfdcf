package offerwright.calc.price;

import java.util.Arrays;
import java.util.Optional;
import offerwright.domain.Require;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/// Two moods fitted to monthly changes by maximum likelihood: Nelder-Mead from several starts,
/// because the likelihood has several tops (Boldin 1996), in means, logarithms of deviations and
/// log-odds of staying.
///
/// @param decline the mood with the lower mean
/// @param scarcity the other
/// @param scarceNext chance that the next month begins in scarcity
/// @param logLikelihood at the best top found
/// @param errors standard errors of mean, deviation and stay of decline, then of scarcity, by the
///   curvature of the likelihood; empty if it has none there
@SuppressWarnings("ArrayRecordComponent")
record RegimeEstimate(
    Mood decline,
    Mood scarcity,
    double scarceNext,
    double logLikelihood,
    Optional<double[]> errors) {
  private static final int EVALUATIONS = 20_000;
  private static final double TOLERANCE = 1e-10;
  private static final double SMALLEST_SHARE = 0.05;

  /// Fits the moods; empty if no top was found.
  ///
  /// @param changes of the logarithm, month by month
  static Optional<RegimeEstimate> of(double[] changes) {
    double mean = Arrays.stream(changes).average().orElseThrow();
    double deviation =
        Math.sqrt(Arrays.stream(changes).map(c -> (c - mean) * (c - mean)).sum() / changes.length);
    Require.that(changes.length >= 10, "ten changes are needed, were %d", changes.length);
    if (deviation == 0) {
      return Optional.empty();
    }
    HamiltonFilter filter = new HamiltonFilter(changes);
    double floor = SMALLEST_SHARE * deviation;
    Optional<PointValuePair> best = Optional.empty();
    for (double apart : new double[] {0.5, 1, 1.5}) {
      for (double stay : new double[] {0.95, 0.8}) {
        double[] start = {
          mean - apart * deviation, 0, odds(stay), mean + apart * deviation, 0, odds(stay)
        };
        start[1] = StrictMath.log(deviation * 0.7);
        start[4] = start[1];
        Optional<PointValuePair> top = climb(filter, start, floor, deviation);
        if (top.isPresent() && (best.isEmpty() || top.get().getValue() > best.get().getValue())) {
          best = top;
        }
      }
    }
    return best.map(top -> estimate(filter, top));
  }

  private static Optional<PointValuePair> climb(
      HamiltonFilter filter, double[] start, double floor, double scale) {
    try {
      return Optional.of(
          new SimplexOptimizer(TOLERANCE, TOLERANCE)
              .optimize(
                  new MaxEval(EVALUATIONS),
                  GoalType.MAXIMIZE,
                  new InitialGuess(start),
                  new ObjectiveFunction(point -> likelihood(filter, point, floor)),
                  new NelderMeadSimplex(new double[] {scale / 2, 0.3, 0.5, scale / 2, 0.3, 0.5})));
    } catch (TooManyEvaluationsException restless) {
      return Optional.empty();
    }
  }

  /// A mood that shrinks to one value has an infinite likelihood, so a smallest deviation is kept.
  private static double likelihood(HamiltonFilter filter, double[] point, double floor) {
    Mood first = mood(point, 0);
    Mood second = mood(point, 3);
    if (first.deviation() < floor || second.deviation() < floor) {
      return -1e12;
    }
    return Math.max(-1e12, filter.logLikelihood(first, second));
  }

  private static RegimeEstimate estimate(HamiltonFilter filter, PointValuePair top) {
    double[] point = top.getPoint();
    Mood first = mood(point, 0);
    Mood second = mood(point, 3);
    boolean ordered = first.mean() <= second.mean();
    Mood decline = ordered ? first : second;
    Mood scarcity = ordered ? second : first;
    double[] natural = {
      decline.mean(), decline.deviation(), decline.stay(),
      scarcity.mean(), scarcity.deviation(), scarcity.stay()
    };
    Optional<double[]> errors =
        Curvature.covariance(
                values ->
                    filter.logLikelihood(
                        new Mood(values[0], values[1], values[2]),
                        new Mood(values[3], values[4], values[5])),
                natural)
            .map(matrix -> {
              double[] roots = new double[matrix.length];
              Arrays.setAll(roots, i -> Math.sqrt(matrix[i][i]));
              return roots;
            });
    return new RegimeEstimate(
        decline, scarcity, 1 - filter.nextInFirst(decline, scarcity), top.getValue(), errors);
  }

  private static Mood mood(double[] point, int offset) {
    return new Mood(
        point[offset],
        StrictMath.exp(point[offset + 1]),
        1 / (1 + StrictMath.exp(-point[offset + 2])));
  }

  private static double odds(double chance) {
    return StrictMath.log(chance / (1 - chance));
  }
}
