package offerwright.cli;

import java.util.List;
import java.util.Optional;
import offerwright.calc.compare.Ask;
import offerwright.calc.compare.AskList;
import offerwright.calc.compare.GrowthNeeded;
import offerwright.calc.compare.TradeCurve;
import offerwright.calc.compare.TradeCurves;
import offerwright.calc.risk.IndifferenceCurve;
import offerwright.cli.Json.Fields;
import offerwright.domain.problem.Problem;

/// What to ask for and what may be swapped, as JSON. Amounts are in the currency of the offer that
/// is to be raised, but for the gap, which is in that of the comparison.
final class CompareAskJson {
  private CompareAskJson() {}

  static Fields asks(AskList asks) {
    return Json.fields()
        .with("offer", asks.offer().tag())
        .with("target", asks.target().tag())
        .with("offerCurrency", asks.offer().terms().currency().code())
        .with("gap", Json.estimate(asks.gap()))
        .with("asks", Json.list(asks.asks(), CompareAskJson::ask))
        .with("growth", asks.growth().map(CompareAskJson::growth))
        .with("questions", Json.list(asks.questions(), CompareJson::question));
  }

  private static Fields ask(Ask ask) {
    Optional<Ask.Possible> possible =
        Optional.of(ask.outcome())
            .filter(Ask.Possible.class::isInstance)
            .map(Ask.Possible.class::cast);
    return Json.fields()
        .with("part", Key.of(ask.part()))
        .with("today", Json.money(ask.today()))
        .with("possible", possible.isPresent())
        .with("askFor", possible.map(found -> Json.money(found.askFor())))
        .with("equalAt", possible.map(found -> Json.estimate(found.exact())))
        .with("costPerYear", possible.map(found -> Json.money(found.costPerYear())))
        .with(
            "whyNot",
            switch (ask.outcome()) {
              case Ask.Possible _ -> Optional.empty();
              case Ask.Impossible(String reason) -> Optional.of(reason);
            });
  }

  private static Object growth(GrowthNeeded growth) {
    return Json.fields()
        .with("kind", Key.of(growth.kind()))
        .with("years", growth.years())
        .with("possible", growth.isPossible())
        .with("multiple", Json.finite(growth.multiple()))
        .with("perYear", Json.finite(growth.perYear()))
        .with("value", Json.finite(growth.value()).filter(value -> value > 0))
        .with("expectedMultiple", Json.finite(growth.expected()))
        .map();
  }

  static Fields trade(CompareReport.Trade trade) {
    Optional<TradeCurves> curves = trade.curves().value();
    return Json.fields()
        .with("axes", Key.of(trade.axes()))
        .with("offer", trade.offer())
        .with("target", trade.target())
        .with("horizontal", Key.of(trade.axes().horizontal()))
        .with("vertical", Key.of(trade.axes().vertical()))
        .with("todayHorizontal", curves.map(TradeCurves::todayHorizontal))
        .with("todayVertical", curves.map(TradeCurves::todayVertical))
        .with("whyNot", trade.curves().problems().stream().map(Problem::message).findFirst())
        .with(
            "curves",
            Json.list(
                curves.map(TradeCurves::curves).orElse(List.of()), curve -> curve(curve, trade)));
  }

  private static Fields curve(TradeCurve curve, CompareReport.Trade trade) {
    return Json.fields()
        .with("ownUse", curve.ownUse())
        .with("isOwn", curve.isOwn())
        .with("points", Json.list(curve.curve().points(), point -> point(point, trade)));
  }

  /// Where nothing will do, who stays ahead.
  private static Fields point(IndifferenceCurve.Point point, CompareReport.Trade trade) {
    return Json.fields()
        .with("x", point.x())
        .with("y", point.y().isPresent() ? Json.finite(point.y().getAsDouble()) : Optional.empty())
        .with("ahead", CompareJson.letter(point.ahead(), trade.offer(), trade.target()));
  }
}
