package offerwright.ui.chart;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;

/// Draws styled nodes on a pane.
///
/// @param pane where
record Ink(Pane pane) {
  private static final double BOX = 3;

  /// A line; horizontal and vertical ones are put on whole pixels.
  Line line(String style, double fromX, double fromY, double toX, double toY) {
    double x = fromX == toX ? Math.floor(fromX) + 0.5 : fromX;
    double y = fromY == toY ? Math.floor(fromY) + 0.5 : fromY;
    Line line = new Line(x, y, fromX == toX ? x : toX, fromY == toY ? y : toY);
    line.getStyleClass().add(style);
    pane.getChildren().add(line);
    return line;
  }

  /// A filled rectangle on whole pixels.
  Region bar(String style, double left, double top, double right, double bottom) {
    Region bar = new Region();
    bar.getStyleClass().add(style);
    bar.setManaged(false);
    pane.getChildren().add(bar);
    double x = Math.round(left);
    double y = Math.round(top);
    bar.resizeRelocate(
        x, y, Math.max(1, Math.round(right) - x), Math.max(1, Math.round(bottom) - y));
    return bar;
  }

  Polygon area(String style, double... points) {
    Polygon area = new Polygon(points);
    area.getStyleClass().add(style);
    pane.getChildren().add(area);
    return area;
  }

  Polyline path(String style, double... points) {
    Polyline path = new Polyline(points);
    path.getStyleClass().add(style);
    pane.getChildren().add(path);
    return path;
  }

  Circle dot(String style, double x, double y, double radius) {
    Circle dot = new Circle(x, y, radius);
    dot.getStyleClass().add(style);
    pane.getChildren().add(dot);
    return dot;
  }

  /// Words that begin at `x`; `y` is their baseline.
  Text text(String words, String style, double x, double y) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    pane.getChildren().add(text);
    text.applyCss();
    text.setX(x);
    text.setY(y);
    return text;
  }

  /// Words that end at `x`.
  Text ending(String words, String style, double x, double y) {
    Text text = text(words, style, 0, y);
    text.setX(x - text.getLayoutBounds().getWidth());
    return text;
  }

  /// Words around `x`, moved as little as needed to stay between `least` and `greatest`.
  Text centred(String words, String style, double x, double y, double least, double greatest) {
    Text text = text(words, style, 0, y);
    double width = text.getLayoutBounds().getWidth();
    text.setX(Math.max(least, Math.min(x - width / 2, greatest - width)));
    return text;
  }

  /// Words from `x` on, shortened with an ellipsis if they are wider than `most`.
  Text fitting(String words, String style, double x, double y, double most) {
    String shown = words;
    while (shown.length() > 1 && width(shown, style) > most + 0.5) {
      shown =
          words.substring(0, shown.endsWith("…") ? shown.length() - 2 : words.length() - 1).strip()
              + "…";
    }
    return text(shown, style, x, y);
  }

  /// Puts a box in the colour of the card behind words that cross a line.
  void box(Text text) {
    if (text.getText().isEmpty()) {
      return;
    }
    Region box = new Region();
    box.getStyleClass().add("ow-chart-box");
    box.setManaged(false);
    pane.getChildren().add(pane.getChildren().indexOf(text), box);
    double width = text.getLayoutBounds().getWidth();
    double height = text.getLayoutBounds().getHeight();
    box.resizeRelocate(
        text.getX() - BOX, text.getLayoutBounds().getMinY(), width + 2 * BOX, height);
  }

  /// How wide words will be.
  double width(String words, String style) {
    Text text = text(words, style, 0, 0);
    pane.getChildren().remove(text);
    return text.getLayoutBounds().getWidth();
  }
}
