package offerwright.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Nodes in rows of equally wide columns, as many as fit. Nodes of one row are equally high if asked for.
public final class Columns extends Pane {
  private final double least;
  private final int most;
  private final double gap;
  private final boolean stretch;

  /// At most `most` columns of at least `least` pixels with `gap` between; `stretch` makes the nodes of a row equally high.
  public Columns(double least, int most, double gap, boolean stretch, Node... nodes) {
    this.least = least;
    this.most = most;
    this.gap = gap;
    this.stretch = stretch;
    getChildren().addAll(nodes);
  }

  /// A grid of fields.
  public static Columns fields(double least, int most, Node... nodes) {
    return new Columns(least, most, 12, false, nodes);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private List<Node> shown() {
    return List.copyOf(getManagedChildren());
  }

  private int count(double width) {
    int fit = (int) Math.floor((width + gap + 0.5) / (least + gap));
    return Math.clamp(fit, 1, Math.max(1, Math.min(most, shown().size())));
  }

  private double columnWidth(double width, int count) {
    return Math.floor((width - (count - 1) * gap) / count);
  }

  private List<Double> heights(double width) {
    int count = count(width);
    double column = columnWidth(width, count);
    List<Double> heights = new ArrayList<>();
    List<Node> nodes = shown();
    for (int i = 0; i < nodes.size(); i += count) {
      double highest = 0;
      for (Node node : nodes.subList(i, Math.min(nodes.size(), i + count))) {
        highest = Math.max(highest, node.prefHeight(column));
      }
      heights.add(Math.ceil(highest));
    }
    return heights;
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + least + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + most * least + (most - 1) * gap + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = (width < 0 ? computePrefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
    List<Double> heights = heights(inner);
    double sum = heights.stream().mapToDouble(Double::doubleValue).sum();
    return snappedTopInset() + sum + Math.max(0, heights.size() - 1) * gap + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    int count = count(width);
    double column = columnWidth(width, count);
    List<Double> heights = heights(width);
    List<Node> nodes = shown();
    double y = snappedTopInset();
    for (int row = 0; row < heights.size(); row++) {
      double high = heights.get(row);
      for (int i = row * count; i < Math.min(nodes.size(), (row + 1) * count); i++) {
        Node node = nodes.get(i);
        double x = snappedLeftInset() + (i - row * count) * (column + gap);
        node.resizeRelocate(x, y, column, stretch ? high : node.prefHeight(column));
      }
      y += high + gap;
    }
  }
}
