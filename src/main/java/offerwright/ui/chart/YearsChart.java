package offerwright.ui.chart;

import java.util.List;
import java.util.stream.IntStream;
import offerwright.ui.text.Formats;

/// A chart of offers side by side within each year, on an axis from the foot up: letters of the
/// offers under their places, years under the groups.
abstract class YearsChart extends Chart {
  private static final double HEAD = 26;
  private static final double LINE = 16;
  private static final double FOOT = 2 * LINE + 6;
  private static final double TICK = 8;
  private static final double BETWEEN_YEARS = 12;
  private static final double LEAST_LETTER = 9;
  private static final double EACH = 20;
  private static final int MOST_TICKS = 6;

  private Frame frame = new Frame(0, 0, 0, 0);
  private Axis axis = Axis.linear(0, 1, 2);
  private List<Cell> cells = List.of();

  YearsChart(Formats formats, double height) {
    super(formats, 220, 120, height);
  }

  /// The place of an offer in a year.
  ///
  /// @param year from 0
  /// @param offer from 0
  record Cell(int year, int offer) {}

  /// Names of the years.
  abstract List<String> years();

  /// The offers from left to right.
  abstract List<OfferTag> tags();

  /// True if an offer has figures in a year.
  abstract boolean has(Cell cell);

  abstract ChartUnit unit();

  /// The least figure the axis holds, in the unit of the figures.
  abstract double least();

  /// The greatest.
  abstract double greatest();

  /// The widest place of an offer, in pixels.
  abstract double widest();

  /// Pixels free over the highest figure.
  abstract double headroom();

  /// Draws an offer's year.
  abstract void draw(Ink ink, Cell cell);

  /// Draws what lies over all of them.
  abstract void drawOver(Ink ink);

  /// Draws anew, with a place for every offer and year that has figures.
  final void yearsChanged() {
    cells =
        IntStream.range(0, years().size())
            .boxed()
            .flatMap(
                year -> IntStream.range(0, tags().size()).mapToObj(offer -> new Cell(year, offer)))
            .filter(this::has)
            .toList();
    changed();
  }

  final Frame frame() {
    return frame;
  }

  final Cell cell(int index) {
    return cells.get(index);
  }

  /// Place of a figure on the axis.
  final double y(double figure) {
    return frame.y(Math.clamp(axis.share(figure / unit().size()), 0, 1));
  }

  private double slot() {
    return frame.width() / years().size();
  }

  private double cellWidth() {
    return Math.min(widest(), (slot() - Math.min(BETWEEN_YEARS, slot() * 0.15)) / tags().size());
  }

  /// Left edge of the place of an offer in a year.
  final double left(Cell cell) {
    double group = cellWidth() * tags().size();
    double start = frame.left() + (cell.year() + 0.5) * slot() - group / 2;
    return start + cell.offer() * cellWidth();
  }

  final double right(Cell cell) {
    return left(cell) + cellWidth();
  }

  @Override
  final void draw(Ink ink) {
    double bottom = Math.floor(getHeight() - FOOT);
    int ticks = (int) Math.clamp((bottom - HEAD) / EACH, 2, MOST_TICKS);
    axis = Axis.linear(least() / unit().size(), greatest() / unit().size(), ticks);
    double free = (1 - axis.share(greatest() / unit().size())) * (bottom - HEAD);
    double top = HEAD + Math.ceil(Math.max(0, headroom() - free));
    double left =
        axis.ticks().stream()
                .mapToDouble(tick -> ink.width(tick(tick), "ow-caption"))
                .max()
                .orElse(0)
            + TICK;
    frame = new Frame(Math.ceil(left), top, Math.floor(getWidth()), bottom);
    if (frame.isNone()) {
      return;
    }
    ink.fitting(unit().caption() + cut(), "ow-caption", 0, 12, getWidth());
    for (double tick : axis.ticks()) {
      double y = frame.y(axis.share(tick));
      boolean line = tick == 0;
      ink.line(line ? "ow-axis-line" : "ow-grid-line", frame.left(), y, frame.right(), y);
      ink.ending(tick(tick), "ow-caption", frame.left() - TICK, y + 4);
    }
    CutAxis.mark(ink, axis, frame);
    cells.forEach(cell -> draw(ink, cell));
    drawNames(ink);
    drawOver(ink);
  }

  private String cut() {
    return CutAxis.words(axis, tick(axis.low()));
  }

  private String tick(double tick) {
    return formats().decimal(tick, axis.decimals());
  }

  private void drawNames(Ink ink) {
    if (cellWidth() >= LEAST_LETTER) {
      for (Cell cell : cells) {
        double middle = middle(cell);
        ink.centred(
            tags().get(cell.offer()).name(),
            "ow-chart-strong",
            middle,
            frame.bottom() + LINE - 1,
            middle - slot(),
            frame.right());
      }
    }
    double widest =
        years().stream().mapToDouble(year -> ink.width(year, "ow-caption")).max().orElse(0) + 6;
    int every = (int) Math.max(1, Math.ceil(widest / slot()));
    for (int i = 0; i < years().size(); i += every) {
      ink.centred(
          years().get(i),
          "ow-caption",
          frame.left() + (i + 0.5) * slot(),
          frame.bottom() + 2 * LINE,
          frame.left() - 12,
          frame.right());
    }
  }

  /// Where the letter of an offer stands.
  double middle(Cell cell) {
    return (left(cell) + right(cell)) / 2;
  }

  @Override
  final int marks() {
    return cells.size();
  }

  @Override
  final int markAt(double x, double y) {
    if (marks() == 0 || x < frame.left() || x > frame.right()) {
      return -1;
    }
    int year = Math.clamp((int) ((x - frame.left()) / slot()), 0, years().size() - 1);
    int nearest = -1;
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).year() == year && (nearest < 0 || away(i, x) < away(nearest, x))) {
        nearest = i;
      }
    }
    return nearest;
  }

  private double away(int index, double x) {
    Cell cell = cells.get(index);
    return Math.abs((left(cell) + right(cell)) / 2 - x);
  }

  /// A line under the place a tip stands in.
  @Override
  final void guide(Ink ink, Tip marked) {
    int index = markAt(marked.x(), marked.y());
    if (index >= 0) {
      Cell cell = cells.get(index);
      double y = frame.bottom() + 2;
      ink.line("ow-guide-strong", left(cell) + 1, y, right(cell) - 1, y);
    }
  }
}
