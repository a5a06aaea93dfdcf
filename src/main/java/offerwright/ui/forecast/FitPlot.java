package offerwright.ui.forecast;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import offerwright.calc.price.FanPoint;
import offerwright.calc.price.FitResult;
import offerwright.calc.price.PriceFit;
import offerwright.files.text.PriceWords;
import offerwright.ui.chart.ChartCard;
import offerwright.ui.chart.ChartUnit;
import offerwright.ui.chart.Fan;
import offerwright.ui.chart.FanChart;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.text.Formats;

/// A price history and the fitted fan that runs on from its last price, on an axis of equal
/// factors.
final class FitPlot {
  private static final int MIDDLE_OF_MONTH = 15;

  private final Formats formats;
  private final FanChart chart;
  private final ChartCard card;

  FitPlot(Formats formats, FigureActions.Keeper keeper) {
    this.formats = formats;
    chart = new FanChart(formats);
    card = ChartCard.part("History and fit", chart, keeper);
  }

  ChartCard node() {
    return card;
  }

  void show(PriceFit fit, FitResult result) {
    chart.show(fan(fit, result, formats));
    card.setNote(
        result.fan().isEmpty()
            ? "no fan: " + PriceWords.low(result.method()) + " is not fitted"
            : "");
    card.setLegend(chart.legend());
  }

  static Fan fan(PriceFit fit, FitResult result, Formats formats) {
    String sign = formats.sign(fit.series().currency().code());
    return new Fan(
        ChartUnit.plain(sign + " per million tokens, blended", sign, ""),
        "",
        months(result.fan()),
        fit.series().points().stream()
            .map(point -> new Fan.Past(point.date(), point.price(), point.model()))
            .toList(),
        true);
  }

  /// Days of a fan are the same day of each month; they are drawn at the nearest first of a month.
  private static List<Fan.Month> months(List<FanPoint> points) {
    if (points.isEmpty()) {
      return List.of();
    }
    int later = points.getFirst().date().getDayOfMonth() > MIDDLE_OF_MONTH ? 1 : 0;
    YearMonth first = YearMonth.from(points.getFirst().date()).plusMonths(later);
    return IntStream.range(0, points.size())
        .mapToObj(i ->
            new Fan.Month(
                first.plusMonths(i),
                points.get(i).price(),
                Optional.empty(),
                OptionalDouble.empty()))
        .toList();
  }
}
