package offerwright.calc.price;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.money.Percent;
import org.apache.commons.statistics.distribution.TDistribution;

/// Trend and random walk as results.
final class TrendFits {
  private static final double UPPER = 0.975;
  private static final int FOR_AIC = 24;

  private TrendFits() {}

  static FitResult trend(PriceSeries series, LogLinearTrend trend, Fans fans) {
    TDistribution student = trend.student();
    double quantile = student.inverseCumulativeProbability(UPPER);
    double slope = trend.slope();
    List<FittedFigure> figures = new ArrayList<>();
    figures.add(change(slope, ErrorKind.LEAST_SQUARES, trend.slopeError(), quantile));
    figures.add(change(slope, ErrorKind.HC3, trend.slopeErrorHc3(), quantile));
    figures.add(change(slope, ErrorKind.NEWEY_WEST, trend.slopeErrorNeweyWest(), quantile));
    derived(figures);
    double from = PriceSeries.years(series.first().date(), series.last().date());
    return new FitResult(
        FitMethod.TREND,
        figures,
        Accepted.process(
            () -> new PriceProcess.Exponential(Percent.ofFraction(StrictMath.expm1(slope)))),
        finite(trend.logLikelihood()),
        aic(series, trend.logLikelihood(), 3),
        List.of(
            "A trend line is too sure of itself if the price wanders: compare the random walk."),
        fans.of((after, p) ->
            trend.at(from + after)
                + student.inverseCumulativeProbability(p) * trend.predictionError(from + after)));
  }

  static FitResult randomWalk(PriceSeries series, RandomWalk walk, Fans fans) {
    TDistribution student = walk.student();
    double quantile = student.inverseCumulativeProbability(UPPER);
    List<FittedFigure> figures = new ArrayList<>();
    figures.add(change(walk.logDrift(), ErrorKind.LIKELIHOOD, walk.logDriftError(), quantile));
    derived(figures);
    figures.add(
        FittedFigure.around(
            FitParameter.MEAN_DRIFT,
            walk.drift(),
            ErrorKind.LIKELIHOOD,
            walk.driftError(),
            quantile));
    figures.add(
        walk.volatility() == 0
            ? FittedFigure.bare(FitParameter.VOLATILITY, 0, ErrorKind.LIKELIHOOD)
            : FittedFigure.positive(
                FitParameter.VOLATILITY,
                walk.volatility(),
                ErrorKind.LIKELIHOOD,
                walk.volatilityError(),
                quantile));
    double last = StrictMath.log(series.last().price());
    return new FitResult(
        FitMethod.RANDOM_WALK,
        figures,
        Accepted.process(() ->
            new PriceProcess.GeometricBrownian(
                Percent.ofFraction(walk.drift()), Percent.ofFraction(walk.volatility()))),
        finite(walk.logLikelihood()),
        aic(series, walk.logLikelihood(), 2),
        remarks(walk),
        fans.of((after, p) ->
            last
                + walk.logDrift() * after
                + student.inverseCumulativeProbability(p) * walk.predictionError(after)));
  }

  private static List<String> remarks(RandomWalk walk) {
    List<String> remarks = new ArrayList<>();
    remarks.add("The drift's standard error shrinks with the years covered, not with more prices.");
    if (walk.drift() > 0 && walk.logDrift() < 0) {
      remarks.add(
          "The median price falls while the mean rises: the volatility makes a few paths very dear.");
    }
    return remarks;
  }

  private static FittedFigure change(double slope, ErrorKind kind, double error, double quantile) {
    return FittedFigure.around(FitParameter.LOG_CHANGE, slope, kind, error, quantile);
  }

  /// Yearly change and, for a falling price, half-life of the figure with the widest interval.
  private static void derived(List<FittedFigure> figures) {
    FittedFigure widest =
        figures.stream()
            .max(Comparator.comparingDouble(figure -> figure.standardError().orElse(0)))
            .orElseThrow();
    figures.add(widest.as(FitParameter.YEARLY_CHANGE, StrictMath::expm1));
    if (widest.value() < 0) {
      figures.add(
          widest.as(FitParameter.HALF_LIFE, change -> new SteadyChange(change).halfLifeMonths()));
    }
  }

  static OptionalDouble aic(PriceSeries series, double logLikelihood, int parameters) {
    return series.points().size() >= FOR_AIC && Double.isFinite(logLikelihood)
        ? OptionalDouble.of(2 * parameters - 2 * logLikelihood)
        : OptionalDouble.empty();
  }

  static OptionalDouble finite(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
