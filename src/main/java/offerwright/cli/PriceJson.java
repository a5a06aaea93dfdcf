package offerwright.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import offerwright.calc.price.FanPoint;
import offerwright.calc.price.FitResult;
import offerwright.calc.price.FittedFigure;
import offerwright.calc.price.PriceFit;
import offerwright.calc.price.PricePoint;
import offerwright.calc.price.PriceSeries;
import offerwright.cli.Json.Fields;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.market.Regime;
import offerwright.domain.market.TokenMix;
import offerwright.domain.problem.Problem;

/// A fitted price history as JSON. Prices are of a million tokens in the series' currency; rates
/// and shares are fractions; an interval's end that is infinite is `null`.
final class PriceJson {
  private PriceJson() {}

  static Fields full(PriceFit fit, TokenMix mix, List<Problem> problems) {
    return Json.fields()
        .with("series", series(fit.series(), mix).map())
        .with("interval", 0.95)
        .with("widest", fit.widest().map(Key::of))
        .with("fits", Json.list(fit.results(), PriceJson::result))
        .with(
            "assumptions",
            Json.list(
                fit.series().assumptions(),
                assumed ->
                    Json.fields()
                        .with("name", assumed.name())
                        .with("value", Json.quantity(assumed.value()))
                        .with("provenance", assumed.provenance())))
        .with("problems", Json.list(problems, Json::problem));
  }

  private static Fields series(PriceSeries series, TokenMix mix) {
    return Json.fields()
        .with("history", series.choice().history())
        .with("tier", series.choice().tier().map(Key::of))
        .with("provider", series.choice().provider())
        .with("model", series.choice().model())
        .with("currency", series.currency().code())
        .with("inputShare", Json.percent(mix.inputShare()))
        .with("cacheShare", Json.percent(mix.cacheShare()))
        .with("points", Json.list(series.points(), PriceJson::point));
  }

  private static Fields point(PricePoint point) {
    return Json.fields()
        .with("date", point.date().toString())
        .with("price", point.price())
        .with("model", point.model());
  }

  private static Fields result(FitResult result) {
    return Json.fields()
        .with("method", Key.of(result.method()))
        .with("figures", Json.list(result.figures(), PriceJson::figure))
        .with("process", result.process().map(process -> process(process).map()))
        .with("logLikelihood", finite(result.logLikelihood()))
        .with("aic", finite(result.aic()))
        .with("remarks", result.remarks())
        .with("fan", Json.list(result.fan(), PriceJson::fan));
  }

  private static Fields figure(FittedFigure figure) {
    return Json.fields()
        .with("parameter", Key.of(figure.parameter()))
        .with("value", finite(OptionalDouble.of(figure.value())))
        .with("errorKind", Key.of(figure.kind()))
        .with("standardError", finite(figure.standardError()))
        .with("low", finite(figure.low()))
        .with("high", finite(figure.high()));
  }

  private static Fields fan(FanPoint point) {
    return Json.fields()
        .with("date", point.date().toString())
        .with("p5", point.price().p5())
        .with("p25", point.price().p25())
        .with("median", point.price().median())
        .with("p75", point.price().p75())
        .with("p95", point.price().p95());
  }

  private static Optional<Double> finite(OptionalDouble value) {
    return value.isPresent() && Double.isFinite(value.getAsDouble())
        ? Optional.of(value.getAsDouble())
        : Optional.empty();
  }

  /// What a fit hands to a forecast; a fit gives no other kinds.
  private static Fields process(PriceProcess process) {
    return switch (process) {
      case PriceProcess.Exponential(var change) ->
          typed("exponential").with("yearlyChange", change.fraction());
      case PriceProcess.GeometricBrownian(var drift, var volatility) ->
          typed("geometric-brownian")
              .with("drift", drift.fraction())
              .with("volatility", volatility.fraction());
      case PriceProcess.MeanReverting(double speed, var longRun, var trend, var volatility) ->
          typed("mean-reverting")
              .with("speed", speed)
              .with("longRun", longRun.fraction())
              .with("trend", trend.fraction())
              .with("volatility", volatility.fraction());
      case PriceProcess.RegimeSwitching(Regime decline, Regime scarcity, boolean scarce) ->
          typed("regime-switching")
              .with("decline", regime(decline).map())
              .with("scarcity", regime(scarcity).map())
              .with("startsScarce", scarce);
      case PriceProcess.ReleaseSteps _, PriceProcess.Stress _, PriceProcess.FollowHistory _ ->
          throw new IllegalArgumentException(process + " is not fitted");
    };
  }

  private static Fields regime(Regime regime) {
    return Json.fields()
        .with("drift", regime.drift().fraction())
        .with("volatility", regime.volatility().fraction())
        .with("stay", regime.stay().fraction());
  }

  private static Fields typed(String type) {
    return Json.fields().with("type", type);
  }
}
