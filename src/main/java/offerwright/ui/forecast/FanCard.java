package offerwright.ui.forecast;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.ui.chart.ChartUnit;
import offerwright.ui.chart.Fan;
import offerwright.ui.chart.FanChart;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// Spending month by month against the budget, with how many paths are behind it.
final class FanCard {
  private final Formats formats;
  private final FanChart chart;
  private final StackPane legend = new StackPane();
  private final VBox box = new VBox(4);

  FanCard(Formats formats, PathsLine paths) {
    this.formats = formats;
    chart = new FanChart(formats);
    Label title = Nodes.label("Token spend against budget", "ow-title-4");
    title.setMinWidth(Label.USE_PREF_SIZE);
    HBox head = Nodes.row(12, title, paths.node(), Nodes.spring(), legend);
    VBox.setVgrow(chart, Priority.ALWAYS);
    box.getStyleClass().add("ow-card");
    box.setMinHeight(232);
    box.setPrefHeight(312);
    box.getChildren().addAll(head, chart);
  }

  VBox node() {
    return box;
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
    legend.getChildren().setAll(chart.legend());
  }
}
