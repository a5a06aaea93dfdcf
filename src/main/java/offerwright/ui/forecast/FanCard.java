package offerwright.ui.forecast;

import javafx.scene.layout.VBox;
import offerwright.ui.chart.ChartCard;
import offerwright.ui.chart.ChartUnit;
import offerwright.ui.chart.Fan;
import offerwright.ui.chart.FanChart;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.text.Formats;

/// Spending month by month against the budget, with how many paths are behind it.
final class FanCard {
  private static final double HIGH = 312;
  private static final double FLAT = 212;

  private final Formats formats;
  private final FanChart chart;
  private final ChartCard box;

  FanCard(Formats formats, PathsLine paths, FigureActions.Keeper keeper) {
    this.formats = formats;
    chart = new FanChart(formats);
    box = ChartCard.bordered("Spend against budget", chart, keeper);
    box.setBeside(paths.node());
    box.setMinHeight(198);
    box.setPrefHeight(HIGH);
  }

  VBox node() {
    return box;
  }

  /// In a low window the card gives room to what is below it.
  void setLow(boolean low) {
    box.setPrefHeight(low ? FLAT : HIGH);
  }

  /// While a slider is dragged the axes stay as they are.
  void keepRange(boolean kept) {
    chart.keepRange(kept);
  }

  void show(Answer answer) {
    double most =
        answer.first().spend().stream()
            .mapToDouble(month -> Math.max(month.spread().p95(), month.budget()))
            .max()
            .orElse(1);
    String sign = new Figures(formats, answer.result().currency()).sign();
    chart.show(Fan.ofSpend(ChartUnit.money(sign, most, "a month"), answer.first().spend()));
    box.setLegend(chart.legend());
  }
}
