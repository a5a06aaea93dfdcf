package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// Who gains and who loses: a row each with what is had today, what would be had, and the change as
/// a bar, gains to the right in the accent colour, losses to the left in grey. Only rows in sight
/// are drawn, so there may be a hundred thousand.
public final class ChangeBars extends Chart {
  private static final double HEAD = 26;
  private static final double LEAST_ROW = 22;
  private static final double LEAST_OF_FEW = 17;
  private static final int FEW = 12;
  private static final double MOST_ROW = 40;
  private static final double BAR = 9;
  private static final double BESIDE = 6;
  private static final double SCROLL = 14;
  private static final double LEAST_THUMB = 0.06;

  private final ScrollBar scroll = new ScrollBar();
  private Change change = Change.NONE;
  private Change.Extent bars = new Change.Extent(0, 0, 0);
  private Change.Extent today = bars;
  private Change.Extent next = bars;
  private boolean rangeKept;
  private Optional<String> selected = Optional.empty();
  private Consumer<String> onSelect = _ -> {};
  private String nothing = "Nobody to compare yet";
  private double rolled;
  private int wanted = -1;
  private ChangeColumns columns = ChangeColumns.NONE;
  private double columnsFor = -1;

  /// An empty chart.
  public ChangeBars(Formats formats) {
    super(formats, 240, HEAD + 3 * LEAST_ROW, 300);
    scroll.setOrientation(Orientation.VERTICAL);
    scroll.setFocusTraversable(false);
    scroll.setVisible(false);
    scroll.valueProperty().addListener((_, _, _) -> redraw());
    addOver(scroll);
    setOnScroll(this::roll);
    changed();
  }

  /// Shows rows in the order given; the place scrolled to stays.
  public void show(Change shown) {
    boolean sameAxis =
        change.unit().equals(shown.unit()) && change.heading().equals(shown.heading());
    change = shown;
    Change.Extent needed = shown.extent(Change.Row::change);
    bars = rangeKept && sameAxis ? bars.and(needed) : needed;
    today = shown.extent(Change.Row::today);
    next = shown.extent(Change.Row::next);
    columnsFor = -1;
    changed();
  }

  /// While true the bars keep their scale, so that nothing jumps under a moving slider; it grows
  /// where a bar would leave it, and never shrinks. Set to false it fits the figures again.
  public void keepRange(boolean kept) {
    rangeKept = kept;
    if (!kept) {
      bars = change.extent(Change.Row::change);
      columnsFor = -1;
      changed();
    }
  }

  /// Marks a row, by its key, and scrolls to it; empty = none. Tells nobody.
  public void select(Optional<String> key) {
    if (!selected.equals(key)) {
      selected = key;
      key.ifPresent(wanted -> {
        for (int i = 0; i < change.rows().size(); i++) {
          if (change.rows().get(i).key().equals(wanted)) {
            reveal(i);
            break;
          }
        }
      });
      redraw();
    }
  }

  /// Called with the key of a row a person chose. The chart marks it at once.
  public void setOnSelect(Consumer<String> told) {
    onSelect = told;
  }

  /// What is said while there are no rows.
  public void setNothing(String words) {
    nothing = words;
    changed();
  }

  private int count() {
    return change.rows().size();
  }

  private int fitting() {
    return (int) Math.clamp((getHeight() - HEAD) / leastRow(), 1, Integer.MAX_VALUE);
  }

  /// Few rows stand closer rather than some of them out of sight.
  private double leastRow() {
    return count() <= FEW ? LEAST_OF_FEW : LEAST_ROW;
  }

  private boolean scrolls() {
    return count() > fitting();
  }

  private double rowHeight() {
    double room = Math.floor(getHeight() - HEAD);
    return Math.clamp(
        Math.floor(room / Math.min(Math.max(1, count()), fitting())), leastRow(), MOST_ROW);
  }

  private int first() {
    return scrolls() ? Math.clamp(Math.round(scroll.getValue()), 0, count() - fitting()) : 0;
  }

  private double y(int row) {
    return HEAD + (row - first() + 0.5) * rowHeight();
  }

  private void roll(ScrollEvent event) {
    if (!scrolls()) {
      return;
    }
    rolled -= event.getDeltaY();
    int rows = (int) (rolled / LEAST_ROW);
    rolled -= rows * LEAST_ROW;
    if (rows != 0) {
      scroll.setValue(Math.clamp(first() + rows, 0, count() - fitting()));
      pointThere(event.getX(), event.getY());
    }
    event.consume();
  }

  @Override
  void reveal(int index) {
    if (getHeight() <= HEAD) {
      wanted = index;
      return;
    }
    if (index < first()) {
      scroll.setValue(index);
    } else if (index >= first() + fitting()) {
      scroll.setMax(Math.max(0, count() - fitting()));
      scroll.setValue(index - fitting() + 1);
    }
  }

  @Override
  int page() {
    return fitting();
  }

  @Override
  void draw(Ink ink) {
    boolean scrolled = scrolls();
    scroll.setVisible(scrolled);
    scroll.setMax(scrolled ? count() - fitting() : 0);
    scroll.setVisibleAmount(scroll.getMax() * Math.max(LEAST_THUMB, (double) fitting() / count()));
    if (wanted >= 0) {
      reveal(Math.min(wanted, count() - 1));
      wanted = -1;
    }
    scroll.setBlockIncrement(fitting());
    scroll.resizeRelocate(getWidth() - 8, HEAD, 8, Math.max(0, getHeight() - HEAD));
    double width = getWidth() - (scrolled ? SCROLL : 0);
    if (columnsFor != width) {
      columns = ChangeColumns.of(change, bars, width, ink::width, formats());
      columnsFor = width;
    }
    int last = Math.min(count(), first() + fitting());
    double foot = HEAD + (last - first()) * rowHeight();
    headings(ink, width);
    for (int i = first(); i < last; i++) {
      row(ink, change.rows().get(i), i, width);
    }
    double zero = columns.x(0, bars);
    ink.line("ow-axis-line", zero, HEAD, zero, foot);
  }

  private void headings(Ink ink, double width) {
    double y = 15;
    ink.fitting(change.heading(), "ow-caption", 0, y, columns.name());
    if (columns.today() >= 0) {
      ink.ending("today", "ow-caption", columns.today(), y);
    }
    ink.ending("new", "ow-caption", columns.next(), y);
    if (columns.gain() >= 0) {
      ink.ending("gain", "ow-caption", columns.gain(), y);
      ink.ending("lose", "ow-caption", columns.lose(), y);
    }
    double room = columns.right() - columns.left();
    String caption =
        Stream.of(change.caption(), change.unit().caption())
            .filter(words -> ink.width(words, "ow-caption") <= room)
            .findFirst()
            .orElse("");
    ink.centred(
        caption,
        "ow-caption",
        (columns.left() + columns.right()) / 2,
        y,
        columns.left(),
        columns.right());
    ink.line("ow-grid-line", 0, HEAD - 1, width, HEAD - 1);
  }

  private void row(Ink ink, Change.Row row, int index, double width) {
    double y = y(index);
    double half = rowHeight() / 2;
    boolean chosen = selected.filter(row.key()::equals).isPresent();
    if (chosen) {
      ink.bar("ow-change-selected", -8, y - half, width + (scrolls() ? 0 : 8), y + half - 1);
    }
    ink.line("ow-grid-line", 0, y + half - 1, width, y + half - 1);
    double baseline = y + 4;
    ink.fitting(
        row.name(), chosen ? "ow-chart-strong" : "ow-chart-label", 0, baseline, columns.name());
    if (columns.today() >= 0) {
      ink.ending(amount(row.today(), today), "ow-chart-label", columns.today(), baseline);
    }
    ink.ending(amount(row.next(), next), "ow-chart-strong", columns.next(), baseline);
    if (columns.gain() >= 0) {
      ink.ending(formats().count(row.gain()), "ow-chart-label", columns.gain(), baseline);
      ink.ending(formats().count(row.lose()), "ow-chart-label", columns.lose(), baseline);
    }
    bar(ink, row.change() / change.unit().size(), y);
  }

  private void bar(Ink ink, double figure, double y) {
    if (!Double.isFinite(figure)) {
      return;
    }
    double zero = columns.x(0, bars);
    double end = columns.x(figure, bars);
    double half = Math.min(BAR, rowHeight() / 2 - 3);
    String words = ChangeColumns.signed(figure, bars.digits(), formats());
    if (figure > 0) {
      ink.bar("ow-change-gain", zero, y - half, end, y + half);
      ink.text(words, "ow-chart-label", end + BESIDE, y + 4);
    } else if (figure < 0) {
      ink.bar("ow-change-loss", Math.min(end, zero - 1), y - half, zero, y + half);
      ink.ending(words, "ow-chart-label", end - BESIDE, y + 4);
    } else {
      // Where nobody gains there is room on the other side only.
      if (bars.greatest() > 0 || bars.least() == 0) {
        ink.text(words, "ow-caption", zero + BESIDE, y + 4);
      } else {
        ink.ending(words, "ow-caption", zero - BESIDE, y + 4);
      }
    }
  }

  private String amount(double amount, Change.Extent column) {
    return Double.isFinite(amount)
        ? formats().decimal(amount / change.unit().size(), column.digits())
        : "";
  }

  @Override
  String nothing() {
    return nothing;
  }

  @Override
  int marks() {
    return count();
  }

  @Override
  int markAt(double x, double y) {
    if (y < HEAD || x > getWidth() - (scrolls() ? SCROLL : 0)) {
      return -1;
    }
    int row = first() + (int) ((y - HEAD) / rowHeight());
    return row < Math.min(count(), first() + fitting()) ? row : -1;
  }

  @Override
  boolean choosable() {
    return true;
  }

  @Override
  void choose(int index) {
    String key = change.rows().get(index).key();
    selected = Optional.of(key);
    redraw();
    onSelect.accept(key);
  }

  @Override
  Tip tip(int index) {
    Change.Row row = change.rows().get(index);
    List<Tip.Row> rows = new ArrayList<>();
    rows.add(new Tip.Row("today", exact(row.today())));
    rows.add(new Tip.Row("new", exact(row.next())));
    rows.add(new Tip.Row("change", (row.change() > 0 ? "+" : "") + exact(row.change())));
    if (change.counted()) {
      rows.add(new Tip.Row("gain", formats().count(row.gain())));
      rows.add(new Tip.Row("lose", formats().count(row.lose())));
    }
    row.facts().forEach(fact -> rows.add(new Tip.Row(fact.name(), fact.figure())));
    double end = columns.x(Math.max(0, row.change() / change.unit().size()), bars);
    return new Tip(end, y(index), row.name(), rows);
  }

  private String exact(double figure) {
    return Double.isFinite(figure) ? change.unit().exact(formats(), figure) : "not known";
  }

  @Override
  void guide(Ink ink, Tip marked) {
    double half = rowHeight() / 2;
    ink.bar("ow-guide-row", -8, marked.y() - half, -5, marked.y() + half - 1);
  }

  @Override
  String spoken() {
    if (change.rows().isEmpty()) {
      return "Who gains and who loses. " + nothing + ".";
    }
    Comparator<Change.Row> byChange = Comparator.comparingDouble(Change.Row::change);
    Change.Row least = change.rows().stream().min(byChange).orElseThrow();
    Change.Row most = change.rows().stream().max(byChange).orElseThrow();
    return "Who gains and who loses, %d rows. Most gained: %s, %s. Most lost: %s, %s."
        .formatted(
            count(),
            most.name(),
            exact(Math.max(0, most.change())),
            least.name(),
            exact(Math.max(0, -least.change())));
  }

  @Override
  public TableText table() {
    List<String> header = new ArrayList<>();
    header.add(change.heading().isEmpty() ? "Name" : change.heading());
    header.addAll(List.of("Today", "New", "Change"));
    if (change.counted()) {
      header.addAll(List.of("Gain", "Lose"));
    }
    return new TableText(header, change.rows().stream().map(this::cells).toList());
  }

  private List<String> cells(Change.Row row) {
    List<String> cells = new ArrayList<>();
    cells.add(row.name());
    cells.add(TableText.number(row.today(), 2));
    cells.add(TableText.number(row.next(), 2));
    cells.add(TableText.number(row.change(), 2));
    if (change.counted()) {
      cells.add(Integer.toString(row.gain()));
      cells.add(Integer.toString(row.lose()));
    }
    return cells;
  }
}
