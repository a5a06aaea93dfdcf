package offerwright.ui.chart;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import offerwright.ui.kit.Nodes;

/// One entry of a legend: a sample of what is drawn, and its name.
///
/// @param sample drawn as in the chart
/// @param words its name
record ChartKey(Node sample, String words) {
  private static final double WIDTH = 20;

  static ChartKey area(String style, String words) {
    Region sample = new Region();
    sample.getStyleClass().add(style);
    sample.setMinSize(WIDTH, 12);
    sample.setMaxSize(WIDTH, 12);
    return new ChartKey(sample, words);
  }

  static ChartKey line(String style, String words) {
    Line sample = new Line(1, 6, WIDTH - 1, 6);
    sample.getStyleClass().add(style);
    return new ChartKey(sample, words);
  }

  static ChartKey dot(String style, String words) {
    Circle sample = new Circle(3);
    sample.getStyleClass().add(style);
    return new ChartKey(sample, words);
  }

  /// Entries side by side, in lines where there is no room.
  static Node row(List<ChartKey> keys) {
    FlowPane row = new FlowPane(16, 4);
    row.setAlignment(Pos.CENTER_RIGHT);
    row.setPrefWrapLength(480);
    keys.forEach(key ->
        row.getChildren().add(Nodes.row(6, key.sample(), Nodes.label(key.words(), "ow-caption"))));
    return row;
  }
}
