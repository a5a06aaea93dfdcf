package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import offerwright.calc.forecast.LedgerYear;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// Two columns a year: what was available, and what it went to. Both are equally high, and what is
/// carried out of a year opens the next.
public final class LedgerColumns extends Chart {
  private static final double TOP = 40;
  private static final double LINE = 16;
  private static final double WIDEST = 40;
  private static final double GAP = 8;

  private ChartUnit unit = ChartUnit.plain("", "", "");
  private List<LedgerYear> years = List.of();
  private Frame frame = new Frame(0, 0, 0, 0);
  private Axis axis = Axis.linear(0, 1, 2);

  /// An empty chart.
  public LedgerColumns(Formats formats) {
    super(formats, 240, 160, 280);
    changed();
  }

  /// Shows a ledger, counted in `unit`.
  public void show(ChartUnit unit, List<LedgerYear> shown) {
    this.unit = unit;
    years = List.copyOf(shown);
    changed();
  }

  @Override
  void draw(Ink ink) {
    double highest =
        years.stream().mapToDouble(LedgerYear::available).max().orElse(0) / unit.size();
    double bottom = getHeight() - 2 * LINE - 8;
    axis = Axis.linear(0, highest, (int) Math.clamp((bottom - TOP) / 40, 3, 6));
    double left =
        axis.ticks().stream()
                .mapToDouble(
                    tick -> ink.width(formats().decimal(tick, axis.decimals()), "ow-caption"))
                .max()
                .orElse(0)
            + 8;
    frame = new Frame(Math.ceil(left), TOP, getWidth(), Math.floor(bottom));
    if (frame.isNone()) {
      return;
    }
    // The sum over the highest column needs its line; the axis ends where the columns end.
    axis =
        new Axis(0, Math.max(highest, axis.ticks().get(1)), false, axis.ticks(), axis.decimals());
    ink.text(unit.caption(), "ow-caption", 0, 12);
    for (double tick : axis.ticks()) {
      if (axis.holds(tick)) {
        double y = frame.y(axis.share(tick));
        ink.line(tick == 0 ? "ow-axis-line" : "ow-grid-line", frame.left(), y, frame.right(), y);
        ink.ending(formats().decimal(tick, axis.decimals()), "ow-caption", frame.left() - 8, y + 4);
      }
    }
    for (int i = 0; i < years.size(); i++) {
      drawYear(ink, i);
    }
  }

  private double slot() {
    return frame.width() / years.size();
  }

  private double columnWidth() {
    return Math.min(WIDEST, Math.floor(slot() * 0.3));
  }

  /// Left edge of a column.
  private double x(int index) {
    double pair = 2 * columnWidth() + GAP;
    int year = index / 2;
    double start = frame.left() + (year + 0.5) * slot() - pair / 2;
    return Math.rint(start + (index % 2 == 0 ? 0 : columnWidth() + GAP));
  }

  private void drawYear(Ink ink, int index) {
    LedgerYear year = years.get(index);
    double middle = frame.left() + (index + 0.5) * slot();
    double top = drawColumn(ink, 2 * index, year, LedgerPart.AVAILABLE);
    drawColumn(ink, 2 * index + 1, year, LedgerPart.WENT_TO);
    ink.box(
        ink.centred(
            total(year),
            "ow-chart-label",
            x(2 * index) + columnWidth() / 2,
            top - 5,
            frame.left(),
            frame.right()));
    double split = x(2 * index) + columnWidth() + GAP / 2;
    double usual = ink.width("available", "ow-caption");
    double wentTo = ink.width("went to", "ow-caption");
    double baseline = frame.bottom() + LINE;
    String had = usual + wentTo + GAP <= slot() - 4 ? "available" : "had";
    double available = ink.width(had, "ow-caption");
    if (available + wentTo + GAP <= slot() - 2) {
      double first =
          Math.min(x(2 * index) + (columnWidth() - available) / 2, split - 3 - available);
      double second = Math.max(x(2 * index + 1) + (columnWidth() - wentTo) / 2, split + 3);
      ink.text(had, "ow-caption", first, baseline);
      ink.text("went to", "ow-caption", second, baseline);
      baseline += LINE + 1;
    }
    ink.centred(
        String.valueOf(year.year()),
        "ow-chart-strong",
        middle,
        baseline,
        frame.left(),
        frame.right());
  }

  private String total(LedgerYear year) {
    double figure = year.available() / unit.size();
    return formats().decimal(figure, figure < 100 ? 2 : 1);
  }

  private double drawColumn(Ink ink, int index, LedgerYear year, List<LedgerPart> parts) {
    double reached = 0;
    double left = x(index);
    for (LedgerPart part : parts) {
      double value = part.of(year).value() / unit.size();
      if (value > 0) {
        double foot = Math.round(frame.y(axis.share(reached)));
        double top = Math.round(frame.y(axis.share(reached + value)));
        if (foot - top >= 1) {
          // One pixel stays free between two parts.
          double gap = reached > 0 && foot - top > 2 ? 1 : 0;
          ink.bar(part.style(), left, top, left + columnWidth(), foot - gap);
        }
        reached += value;
      }
    }
    return frame.y(axis.share(reached));
  }

  @Override
  int marks() {
    return 2 * years.size();
  }

  @Override
  int markAt(double x, double y) {
    if (marks() == 0 || x < frame.left() || x > frame.right()) {
      return -1;
    }
    int year = Math.clamp((int) ((x - frame.left()) / slot()), 0, years.size() - 1);
    boolean second = x > x(2 * year) + columnWidth() + GAP / 2;
    return 2 * year + (second ? 1 : 0);
  }

  @Override
  Tip tip(int index) {
    LedgerYear year = years.get(index / 2);
    boolean available = index % 2 == 0;
    List<Tip.Row> rows = new ArrayList<>();
    for (LedgerPart part : (available ? LedgerPart.AVAILABLE : LedgerPart.WENT_TO).reversed()) {
      double value = part.of(year).value();
      if (value != 0) {
        rows.add(new Tip.Row(part.title(), exact(value)));
      }
      if (part == LedgerPart.USED && year.lowValue().value() > 0) {
        rows.add(new Tip.Row("of it low-value work", exact(year.lowValue().value())));
      }
    }
    rows.add(new Tip.Row("Together", exact(year.available())));
    return new Tip(
        x(index) + columnWidth(),
        frame.y(axis.share(year.available() / unit.size() / 2)),
        year.year() + (available ? ", available" : ", went to"),
        rows);
  }

  private String exact(double figure) {
    return unit.exact(formats(), figure);
  }

  @Override
  void guide(Ink ink, Tip marked) {
    double left = marked.x() - columnWidth();
    ink.line("ow-guide-strong", left, frame.bottom() + 2, marked.x(), frame.bottom() + 2);
  }

  @Override
  String spoken() {
    if (years.isEmpty()) {
      return "Where each year's budget goes; nothing to show yet.";
    }
    return unit.caption()
        + ": "
        + String.join(
            "; ",
            years.stream()
                .map(year ->
                    "%d %s available, %s used, %s carried to the next year"
                        .formatted(
                            year.year(),
                            unit.brief(formats(), year.available()),
                            unit.brief(formats(), year.used().value()),
                            unit.brief(formats(), year.carriedOut().value())))
                .toList());
  }

  /// A row for each part, a column for each year.
  @Override
  public TableText table() {
    List<String> header =
        Stream.concat(Stream.of("Part"), years.stream().map(year -> String.valueOf(year.year())))
            .toList();
    List<List<String>> rows = new ArrayList<>();
    for (LedgerPart part : LedgerPart.values()) {
      rows.add(row(part.title(), years.stream().map(year -> part.of(year).value()).toList()));
    }
    rows.add(
        row(
            "of Used: low-value work",
            years.stream().map(year -> year.lowValue().value()).toList()));
    return new TableText(header, rows);
  }

  private static List<String> row(String name, List<Double> figures) {
    return Stream.concat(
            Stream.of(name), figures.stream().map(figure -> TableText.number(figure, 2)))
        .toList();
  }
}
