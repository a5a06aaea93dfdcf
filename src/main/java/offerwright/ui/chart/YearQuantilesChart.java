package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import offerwright.calc.estimate.Spread;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// How wide offers are spread in each year: P5 to P95 as a bar, the median as a hollow circle, side
/// by side. The axis begins where the figures do, and says so.
public final class YearQuantilesChart extends YearsChart {
  private static final double WIDEST = 32;

  private final KeptRange range = new KeptRange();
  private YearQuantiles shown = YearQuantiles.NONE;

  /// An empty chart.
  public YearQuantilesChart(Formats formats) {
    super(formats, 200);
    yearsChanged();
  }

  /// Shows offers.
  public void show(YearQuantiles quantiles) {
    if (!shown.unit().equals(quantiles.unit())) {
      range.clear();
    }
    shown = quantiles;
    hold();
    yearsChanged();
  }

  /// While true the axis keeps its range, so that nothing jumps under a moving slider. Set to false
  /// it fits the figures again.
  public void keepRange(boolean kept) {
    range.keep(kept);
    if (!kept) {
      hold();
      yearsChanged();
    }
  }

  private void hold() {
    range.hold(shown.figures().min().orElse(Double.NaN), shown.figures().max().orElse(Double.NaN));
  }

  /// What the marks mean, to stand beside the title.
  public Node legend() {
    return ChartKey.row(List.of(OfferInk.medianKey(), OfferInk.rangeKey()));
  }

  private Spread spread(Cell cell) {
    return shown.offers().get(cell.offer()).years().get(cell.year());
  }

  @Override
  List<String> years() {
    return shown.years();
  }

  @Override
  List<OfferTag> tags() {
    return shown.offers().stream().map(YearQuantiles.Offer::tag).toList();
  }

  @Override
  boolean has(Cell cell) {
    return cell.year() < shown.offers().get(cell.offer()).years().size();
  }

  @Override
  ChartUnit unit() {
    return shown.unit();
  }

  @Override
  double least() {
    return range.least();
  }

  @Override
  double greatest() {
    return range.greatest();
  }

  @Override
  double widest() {
    return WIDEST;
  }

  @Override
  double headroom() {
    return 4;
  }

  @Override
  void draw(Ink ink, Cell cell) {
    Spread spread = spread(cell);
    OfferInk offer = OfferInk.of(ink, shown.offers().get(cell.offer()).tag());
    double x = Math.floor(middle(cell)) + 0.5;
    double cap = Math.min(5, (right(cell) - left(cell)) / 2 - 1);
    offer.upright(x, y(spread.p5()), y(spread.p95()), cap);
    offer.median(x, y(spread.median()));
  }

  @Override
  void drawOver(Ink ink) {}

  @Override
  Tip tip(int index) {
    Cell cell = cell(index);
    Spread spread = spread(cell);
    YearQuantiles.Offer offer = shown.offers().get(cell.offer());
    return new Tip(
        middle(cell),
        y(spread.median()),
        years().get(cell.year()) + ", " + offer.tag() + ": " + offer.name(),
        List.of(
            new Tip.Row("P95", unit().exact(formats(), spread.p95())),
            new Tip.Row("P75", unit().exact(formats(), spread.p75())),
            new Tip.Row("Median", unit().exact(formats(), spread.median())),
            new Tip.Row("P25", unit().exact(formats(), spread.p25())),
            new Tip.Row("P5", unit().exact(formats(), spread.p5()))));
  }

  @Override
  String nothing() {
    return "No offers to compare yet";
  }

  @Override
  String spoken() {
    if (shown.figures().findAny().isEmpty()) {
      return "Quantiles by year; nothing to show yet.";
    }
    return unit().caption()
        + ". "
        + shown.offers().stream()
            .map(offer ->
                offer.tag()
                    + " "
                    + offer.name()
                    + ": "
                    + offer.years().stream().map(this::words).collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private String words(Spread spread) {
    return "median %s between %s and %s"
        .formatted(brief(spread.median()), brief(spread.p5()), brief(spread.p95()));
  }

  private String brief(double figure) {
    return unit().brief(formats(), figure);
  }

  @Override
  public TableText table() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < marks(); i++) {
      Cell cell = cell(i);
      Spread spread = spread(cell);
      YearQuantiles.Offer offer = shown.offers().get(cell.offer());
      rows.add(
          Stream.concat(
                  Stream.of(offer.tag().name(), offer.name(), years().get(cell.year())),
                  DoubleStream.of(
                          spread.p5(), spread.p25(), spread.median(), spread.p75(), spread.p95())
                      .mapToObj(figure -> TableText.number(figure, 2)))
              .toList());
    }
    return new TableText(
        List.of("Offer", "Name", "Year", "P5", "P25", "Median", "P75", "P95"), rows);
  }
}
