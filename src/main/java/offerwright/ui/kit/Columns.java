package offerwright.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Nodes in rows of equally wide columns, as many as fit. Nodes of one row are equally high if
/// asked for.
public final class Columns extends Pane {
  private static final String SPAN = "columns-span";

  private final double least;
  private final int most;
  private final double gap;
  private final boolean stretch;
  private final Map<Double, Double> known = new HashMap<>();

  /// At most `most` columns of at least `least` pixels with `gap` between; `stretch` makes the
  /// nodes of a row equally high.
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

  /// Lets a node take several columns, as far as there are so many.
  public static void setSpan(Node node, int columns) {
    node.getProperties().put(SPAN, columns);
  }

  private static int span(Node node, int count) {
    return node.getProperties().get(SPAN) instanceof Integer columns ? Math.min(columns, count) : 1;
  }

  private int count(double width) {
    int fit = (int) Math.floor((width + gap + 0.5) / (least + gap));
    return Math.clamp(
        fit,
        1,
        Math.max(1, Math.min(most, shown().stream().mapToInt(node -> span(node, most)).sum())));
  }

  @Override
  public void requestLayout() {
    known.clear();
    super.requestLayout();
  }

  private double columnWidth(double width, int count) {
    return Math.floor((width - (count - 1) * gap) / count);
  }

  /// Where a node goes.
  private record Cell(Node node, int row, int column, double width) {}

  private List<Cell> cells(double width) {
    int count = count(width);
    double one = columnWidth(width, count);
    List<Cell> cells = new ArrayList<>();
    int row = 0;
    int column = 0;
    for (Node node : shown()) {
      int span = span(node, count);
      if (column + span > count) {
        row++;
        column = 0;
      }
      cells.add(new Cell(node, row, column, span * one + (span - 1) * gap));
      column += span;
    }
    return cells;
  }

  private List<Double> heights(List<Cell> cells) {
    List<Double> heights = new ArrayList<>();
    for (Cell cell : cells) {
      double high = Math.ceil(cell.node().prefHeight(cell.width()));
      if (cell.row() == heights.size()) {
        heights.add(high);
      } else {
        heights.set(cell.row(), Math.max(high, heights.get(cell.row())));
      }
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

  /// Remembered until something inside changes: grids within grids would otherwise measure their
  /// fields over and over.
  @Override
  protected double computePrefHeight(double width) {
    Double before = known.get(width);
    if (before == null) {
      before = measure(width);
      known.put(width, before);
    }
    return before;
  }

  private double measure(double width) {
    double inner =
        (width < 0 ? computePrefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
    List<Double> heights = heights(cells(inner));
    double sum = heights.stream().mapToDouble(Double::doubleValue).sum();
    return snappedTopInset() + sum + Math.max(0, heights.size() - 1) * gap + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double step = columnWidth(width, count(width)) + gap;
    List<Cell> cells = cells(width);
    List<Double> heights = heights(cells);
    double y = snappedTopInset();
    int row = 0;
    for (Cell cell : cells) {
      if (cell.row() > row) {
        y += heights.get(row) + gap;
        row = cell.row();
      }
      double high = stretch ? heights.get(row) : cell.node().prefHeight(cell.width());
      cell.node().resizeRelocate(snappedLeftInset() + cell.column() * step, y, cell.width(), high);
    }
  }
}
