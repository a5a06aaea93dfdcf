package offerwright.ui.chart;

import java.util.List;
import offerwright.ui.text.Formats;

/// A chart of named rows, one above the other, on an axis from left to right.
abstract class RowChart extends Chart {
  private static final double FOOT = 40;
  private static final double LEAST_ROW = 18;
  private static final double MOST_ROW = 34;
  private static final double NAMES = 0.5;

  private Frame frame = new Frame(0, 0, 0, 0);
  private Axis axis = Axis.linear(0, 1, 2);

  RowChart(Formats formats, double height) {
    super(formats, 240, 120, height);
  }

  /// The names of the rows from the top.
  abstract List<String> names();

  /// The axis with at most `most` ticks.
  abstract Axis axis(int most);

  /// A tick in words.
  abstract String tick(Axis axis, double tick);

  /// Under the axis: what it counts.
  abstract String caption();

  /// Pixels needed over the rows.
  abstract double head();

  /// Pixels needed left of the axis for what stands beside bars.
  abstract double roomLeft(Ink ink);

  /// Pixels needed right of it.
  abstract double roomRight(Ink ink);

  /// Draws what belongs to all rows, under them.
  abstract void drawBehind(Ink ink);

  /// Draws a row around the height `y`; `half` is half the height of its bar.
  abstract void drawRow(Ink ink, int index, double y, double half);

  /// Draws what belongs to all rows, over them.
  abstract void drawOver(Ink ink);

  /// Draws anew, with room for every row.
  final void rowsChanged() {
    setMinHeight(head() + FOOT + Math.max(1, names().size()) * LEAST_ROW);
    changed();
  }

  final Frame frame() {
    return frame;
  }

  /// Place of a figure on the axis.
  final double x(double figure) {
    return frame.x(Math.clamp(axis.share(figure), 0, 1));
  }

  final double y(int row) {
    return frame.top() + (row + 0.5) * rowHeight();
  }

  private double rowHeight() {
    return Math.min(MOST_ROW, frame.height() / names().size());
  }

  @Override
  final void draw(Ink ink) {
    double widest =
        names().stream().mapToDouble(name -> ink.width(name, "ow-chart-label")).max().orElse(0);
    double names = Math.min(widest, getWidth() * NAMES);
    double left = names + 12 + roomLeft(ink);
    double right = getWidth() - roomRight(ink);
    double bottom = Math.min(getHeight() - FOOT, head() + names().size() * MOST_ROW);
    frame = new Frame(Math.ceil(left), head(), Math.floor(right), Math.floor(bottom));
    if (frame.isNone()) {
      return;
    }
    axis = axis((int) Math.clamp(frame.width() / 56, 2, 6));
    for (double tick : axis.ticks()) {
      ink.line(
          tick == 0 ? "ow-axis-line" : "ow-grid-line",
          x(tick),
          frame.top(),
          x(tick),
          frame.bottom());
      ink.centred(tick(axis, tick), "ow-caption", x(tick), frame.bottom() + 16, 0, getWidth());
    }
    ink.centred(
        caption(),
        "ow-caption",
        (frame.left() + frame.right()) / 2,
        frame.bottom() + 34,
        0,
        getWidth());
    drawBehind(ink);
    double half = Math.min(9, rowHeight() * 0.32);
    for (int i = 0; i < names().size(); i++) {
      ink.fitting(names().get(i), "ow-chart-label", 0, y(i) + 4, names);
      drawRow(ink, i, y(i), half);
    }
    drawOver(ink);
  }

  @Override
  final int marks() {
    return names().size();
  }

  @Override
  final int markAt(double x, double y) {
    if (marks() == 0 || y < frame.top() || y > frame.bottom()) {
      return -1;
    }
    return Math.clamp((int) ((y - frame.top()) / rowHeight()), 0, marks() - 1);
  }

  @Override
  final void guide(Ink ink, Tip marked) {
    ink.bar("ow-guide-row", -8, marked.y() - rowHeight() / 2, -5, marked.y() + rowHeight() / 2);
  }
}
