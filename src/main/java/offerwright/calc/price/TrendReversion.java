package offerwright.calc.price;

import java.util.Arrays;
import java.util.Optional;
import offerwright.domain.Require;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/// Mean reversion of a logarithm at irregular dates, by exact maximum likelihood: `dX = κ (α + g·t
/// - X) dt + σ dW` (Schwartz 1997, Journal of Finance 52:923), the level α + g·t being constant or
///   a trend.
///
/// For a given κ the best α, g and σ are those of a weighted least-squares line, so the likelihood
/// is searched in κ alone, on a grid and then by Brent's method.
///
/// @param speed κ a year; example: 1.2
/// @param level α, at the time of the first value
/// @param trend g a year; 0 if the level is constant
/// @param volatility σ by maximum likelihood, a square-root year
/// @param trending true if g was fitted
/// @param pairs number of moves, one less than values
/// @param logLikelihood at the maximum
/// @param covariance of (κ, α, g, σ), or of (κ, α, σ) if the level is constant, from the curvature
///   of the likelihood; empty if it has none there
@SuppressWarnings("ArrayRecordComponent")
public record TrendReversion(
    double speed,
    double level,
    double trend,
    double volatility,
    boolean trending,
    int pairs,
    double logLikelihood,
    Optional<double[][]> covariance) {
  private static final double SLOWEST = StrictMath.log(0.01);
  private static final double FASTEST = StrictMath.log(100);

  /// Least share of a gap that must be left from one value to the next, on average: below, values
  /// around a level and mere noise look alike.
  private static final double LEFT = 0.01;

  private static final int GRID = 60;
  private static final double TOLERANCE = 1e-10;
  private static final int EVALUATIONS = 500;

  /// Fits the process. Empty if the values do not revert: the likelihood is largest at the slowest
  /// speed that is looked at, 0.01 a year, which is a random walk, or at the fastest, 100 a year or
  /// what leaves 1 % of a gap to the next value, which is noise.
  ///
  /// @param years at least five times in years, ascending
  /// @param values natural logarithms of the prices
  /// @param trending true to fit a trend of the level
  public static Optional<TrendReversion> of(double[] years, double[] values, boolean trending) {
    Require.that(
        years.length >= 5 && values.length == years.length,
        "mean reversion needs 5 prices with their times, were %d",
        years.length);
    ReversionLikelihood likelihood = new ReversionLikelihood(years, values, trending);
    double spacing = (years[years.length - 1] - years[0]) / (years.length - 1);
    double fastest = Math.min(FASTEST, StrictMath.log(-StrictMath.log(LEFT) / spacing));
    double step = (fastest - SLOWEST) / GRID;
    double[] grid = new double[GRID + 1];
    int best = 0;
    for (int i = 0; i <= GRID; i++) {
      grid[i] = likelihood.profile(StrictMath.exp(SLOWEST + i * step));
      best = grid[i] > grid[best] ? i : best;
    }
    if (best == 0 || best == GRID || !Double.isFinite(grid[best])) {
      return Optional.empty();
    }
    double found =
        new BrentOptimizer(TOLERANCE, TOLERANCE)
            .optimize(
                GoalType.MAXIMIZE,
                new MaxEval(EVALUATIONS),
                new SearchInterval(SLOWEST + (best - 1) * step, SLOWEST + (best + 1) * step),
                new UnivariateObjectiveFunction(log -> likelihood.profile(StrictMath.exp(log))))
            .getPoint();
    return Optional.of(at(StrictMath.exp(found), likelihood, trending, values.length - 1));
  }

  private static TrendReversion at(
      double speed, ReversionLikelihood likelihood, boolean trending, int pairs) {
    double[] full = likelihood.best(speed);
    double[] free = trending ? full : new double[] {full[0], full[1], full[3]};
    Optional<double[][]> covariance =
        Curvature.covariance(
            point ->
                likelihood.of(trending ? point : new double[] {point[0], point[1], 0, point[2]}),
            free);
    return new TrendReversion(
        full[0], full[1], full[2], full[3], trending, pairs, likelihood.of(full), covariance);
  }

  /// Standard errors in the order of the covariance; empty if there is none.
  public Optional<double[]> errors() {
    return covariance.map(matrix -> {
      double[] errors = new double[matrix.length];
      Arrays.setAll(errors, i -> Math.sqrt(matrix[i][i]));
      return errors;
    });
  }

  /// Years until half of a gap is closed: `ln 2 / κ`.
  public double halfLife() {
    return StrictMath.log(2) / speed;
  }

  /// Expected logarithm some years after a time at which it was `value`.
  ///
  /// @param from years after the first value
  /// @param after years after that
  public double mean(double value, double from, double after) {
    return mean(new double[] {speed, level, trend, volatility}, value, from, after);
  }

  /// Standard deviation of the logarithm some years after a known value, with what the uncertain
  /// speed, level and trend add (delta method).
  public double predictionError(double value, double from, double after) {
    double own = volatility * volatility * -StrictMath.expm1(-2 * speed * after) / (2 * speed);
    double uncertain = covariance.map(matrix -> spread(matrix, value, from, after)).orElse(0.0);
    return Math.sqrt(own + uncertain);
  }

  private double spread(double[][] matrix, double value, double from, double after) {
    double[] point = {speed, level, trend, volatility};
    int parameters = trending ? 3 : 2;
    double[] slope = new double[parameters];
    for (int i = 0; i < parameters; i++) {
      double step = 1e-5 * Math.max(1e-3, Math.abs(point[i]));
      double[] up = point.clone();
      double[] down = point.clone();
      up[i] += step;
      down[i] -= step;
      slope[i] = (mean(up, value, from, after) - mean(down, value, from, after)) / (2 * step);
    }
    double sum = 0;
    for (int i = 0; i < parameters; i++) {
      for (int j = 0; j < parameters; j++) {
        sum += slope[i] * slope[j] * matrix[i][j];
      }
    }
    return Math.max(0, sum);
  }

  private static double mean(double[] point, double value, double from, double after) {
    double closed = -StrictMath.expm1(-point[0] * after);
    return value * (1 - closed)
        + (point[1] + point[2] * from) * closed
        + point[2] * (after - closed / point[0]);
  }
}
