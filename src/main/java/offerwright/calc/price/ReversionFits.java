package offerwright.calc.price;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.money.Percent;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Mean reversion as results.
final class ReversionFits {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double QUANTILE = 1.959963984540054;
  private static final int MONTHS = 12;

  private ReversionFits() {}

  /// To a constant level. Equally spaced prices are fitted by least squares, others by the exact
  /// likelihood; empty if the prices do not revert.
  static Optional<FitResult> toLevel(PriceSeries series, Fans fans) {
    Optional<AutoRegression> equal =
        spacing(series).map(step -> AutoRegression.of(series.logarithms(), step));
    if (equal.isPresent() && !equal.get().reverts()) {
      return Optional.empty();
    }
    return TrendReversion.of(series.years(), series.logarithms(), false)
        .map(fit -> result(FitMethod.MEAN_REVERSION, series, fit, equal, fans));
  }

  /// To a level with a trend, by the exact likelihood; empty if the prices do not revert.
  static Optional<FitResult> toTrend(PriceSeries series, Fans fans) {
    return TrendReversion.of(series.years(), series.logarithms(), true)
        .map(fit -> result(FitMethod.REVERSION_TO_TREND, series, fit, Optional.empty(), fans));
  }

  /// Years between two prices if all are the same number of months apart.
  private static Optional<Double> spacing(PriceSeries series) {
    List<PricePoint> points = series.points();
    long months = ChronoUnit.MONTHS.between(points.get(0).date(), points.get(1).date());
    for (int i = 1; i < points.size(); i++) {
      if (!series.first().date().plusMonths(months * i).equals(points.get(i).date())) {
        return Optional.empty();
      }
    }
    return months > 0 ? Optional.of(months / (double) MONTHS) : Optional.empty();
  }

  private static FitResult result(
      FitMethod method,
      PriceSeries series,
      TrendReversion fit,
      Optional<AutoRegression> equal,
      Fans fans) {
    double last = StrictMath.log(series.last().price());
    double from = PriceSeries.years(series.first().date(), series.last().date());
    double level = fit.level() + fit.trend() * from;
    int parameters = fit.trending() ? 4 : 3;
    return new FitResult(
        method,
        figures(fit, equal, level, from),
        Accepted.process(() ->
            new PriceProcess.MeanReverting(
                fit.speed(),
                Percent.ofFraction(StrictMath.exp(level - last)),
                Percent.ofFraction(fit.trend()),
                Percent.ofFraction(fit.volatility()))),
        TrendFits.finite(fit.logLikelihood()),
        TrendFits.aic(series, fit.logLikelihood(), parameters),
        remarks(fit, from),
        fans.of((after, p) ->
            fit.mean(last, from, after)
                + NORMAL.inverseCumulativeProbability(p) * fit.predictionError(last, from, after)));
  }

  private static List<FittedFigure> figures(
      TrendReversion fit, Optional<AutoRegression> equal, double level, double from) {
    Optional<double[]> errors = fit.errors();
    List<FittedFigure> figures = new ArrayList<>();
    FittedFigure speed = positive(FitParameter.SPEED, fit.speed(), errors, 0);
    figures.add(speed);
    equal.ifPresent(line ->
        figures.add(
            FittedFigure.positive(
                FitParameter.SPEED,
                line.speed(),
                ErrorKind.LEAST_SQUARES,
                line.speedError(),
                QUANTILE)));
    figures.add(halfLife(speed));
    figures.add(longRun(fit, level, from));
    if (fit.trending()) {
      figures.add(
          errors
              .map(error ->
                  FittedFigure.around(
                      FitParameter.LEVEL_TREND,
                      fit.trend(),
                      ErrorKind.CURVATURE,
                      error[2],
                      QUANTILE))
              .orElseGet(() ->
                  FittedFigure.bare(FitParameter.LEVEL_TREND, fit.trend(), ErrorKind.CURVATURE)));
    }
    figures.add(
        positive(FitParameter.VOLATILITY, fit.volatility(), errors, fit.trending() ? 3 : 2));
    return figures;
  }

  private static FittedFigure positive(
      FitParameter parameter, double value, Optional<double[]> errors, int index) {
    return errors
        .map(error ->
            FittedFigure.positive(parameter, value, ErrorKind.CURVATURE, error[index], QUANTILE))
        .orElseGet(() -> FittedFigure.bare(parameter, value, ErrorKind.CURVATURE));
  }

  /// The faster the speed, the shorter: the ends of the interval change places.
  private static FittedFigure halfLife(FittedFigure speed) {
    FittedFigure turned =
        speed.as(FitParameter.REVERSION_HALF_LIFE, kappa -> MONTHS * StrictMath.log(2) / kappa);
    OptionalDouble low = turned.high();
    OptionalDouble high = turned.low();
    return new FittedFigure(
        turned.parameter(), turned.value(), turned.kind(), turned.standardError(), low, high);
  }

  /// The level as of the last price, `from` years after the first.
  private static FittedFigure longRun(TrendReversion fit, double level, double from) {
    return fit.covariance()
        .map(matrix ->
            matrix[1][1] + (fit.trending() ? from * (2 * matrix[1][2] + from * matrix[2][2]) : 0))
        .filter(variance -> variance > 0)
        .map(variance ->
            FittedFigure.around(
                    FitParameter.LONG_RUN_PRICE,
                    level,
                    ErrorKind.CURVATURE,
                    Math.sqrt(variance),
                    QUANTILE)
                .as(FitParameter.LONG_RUN_PRICE, StrictMath::exp))
        .orElseGet(() ->
            FittedFigure.bare(
                FitParameter.LONG_RUN_PRICE, StrictMath.exp(level), ErrorKind.CURVATURE));
  }

  private static List<String> remarks(TrendReversion fit, double span) {
    double typical = StrictMath.exp(-fit.speed() * span / fit.pairs());
    return List.of(
        String.format(
            Locale.ROOT,
            "With %d moves the share b of a gap that is left after one is too small by about (1 + 3b)/n = %.2f (Kendall 1954), so the speed is too large.",
            fit.pairs(),
            (1 + 3 * typical) / fit.pairs()));
  }
}
