package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.Spread;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// Scenarios below one another: mean spending as a bar, P5 to P95 as a whisker, the budget as a
/// mark.
public final class ScenarioBars extends RowChart {
  private ChartUnit unit = ChartUnit.plain("", "", "");
  private List<Row> rows = List.of();

  /// A scenario.
  ///
  /// @param name example: "Scarcity"
  /// @param mean mean spending
  /// @param spread quantiles of spending
  /// @param budget budget granted; empty = none shown
  public record Row(String name, Estimate mean, Spread spread, OptionalDouble budget) {}

  /// An empty chart.
  public ScenarioBars(Formats formats) {
    super(formats, 200);
    rowsChanged();
  }

  /// Shows scenarios in the order given.
  public void show(ChartUnit unit, List<Row> shown) {
    this.unit = unit;
    rows = List.copyOf(shown);
    rowsChanged();
  }

  @Override
  List<String> names() {
    return rows.stream().map(Row::name).toList();
  }

  @Override
  Axis axis(int most) {
    double highest =
        rows.stream()
            .flatMapToDouble(row ->
                DoubleStream.concat(
                    DoubleStream.of(row.mean().value(), row.spread().p95()), row.budget().stream()))
            .max()
            .orElse(0);
    return Axis.linear(0, highest / unit.size(), most);
  }

  @Override
  String tick(Axis axis, double tick) {
    return formats().decimal(tick, axis.decimalsOf(tick));
  }

  @Override
  String caption() {
    return unit.caption()
        + (rows.stream().anyMatch(row -> row.budget().isPresent())
            ? ": mean, P5 to P95, budget dashed"
            : ": mean, P5 to P95");
  }

  @Override
  double head() {
    return 4;
  }

  @Override
  double roomLeft(Ink ink) {
    return 0;
  }

  @Override
  double roomRight(Ink ink) {
    return rows.stream().mapToDouble(row -> ink.width(mean(row), "ow-chart-strong")).max().orElse(0)
        + 12;
  }

  private String mean(Row row) {
    return unit.brief(formats(), row.mean().value());
  }

  private double place(double figure) {
    return x(figure / unit.size());
  }

  @Override
  void drawBehind(Ink ink) {}

  @Override
  void drawRow(Ink ink, int index, double y, double half) {
    Row row = rows.get(index);
    ink.bar("ow-part-tokens", place(0), y - half, place(row.mean().value()), y + half);
    double low = place(row.spread().p5());
    double high = place(row.spread().p95());
    ink.line("ow-whisker", low, y, high, y);
    ink.line("ow-whisker", low, y - half / 2, low, y + half / 2);
    ink.line("ow-whisker", high, y - half / 2, high, y + half / 2);
    row.budget()
        .ifPresent(budget ->
            ink.line("ow-budget-mark", place(budget), y - half - 3, place(budget), y + half + 3));
    ink.text(mean(row), "ow-chart-strong", frame().right() + 10, y + 4);
  }

  @Override
  void drawOver(Ink ink) {}

  @Override
  Tip tip(int index) {
    Row row = rows.get(index);
    List<Tip.Row> figures = new ArrayList<>();
    figures.add(
        new Tip.Row("Mean", exact(row.mean().value()) + " ± " + exact(row.mean().halfWidth())));
    figures.add(new Tip.Row("P95", exact(row.spread().p95())));
    figures.add(new Tip.Row("Median", exact(row.spread().median())));
    figures.add(new Tip.Row("P5", exact(row.spread().p5())));
    row.budget().ifPresent(budget -> figures.add(new Tip.Row("Budget", exact(budget))));
    return new Tip(place(row.spread().median()), y(index), row.name(), figures);
  }

  private String exact(double figure) {
    return unit.exact(formats(), figure);
  }

  @Override
  String spoken() {
    return rows.isEmpty()
        ? "Scenarios beside one another; nothing to show yet."
        : unit.caption()
            + ": "
            + String.join(
                "; ",
                rows.stream()
                    .map(row ->
                        "%s %s, P5 %s, P95 %s"
                            .formatted(
                                row.name(),
                                mean(row),
                                unit.brief(formats(), row.spread().p5()),
                                unit.brief(formats(), row.spread().p95())))
                    .toList());
  }

  @Override
  public TableText table() {
    return new TableText(
        List.of(
            "Scenario",
            "Mean",
            "Mean low",
            "Mean high",
            "P5",
            "P25",
            "Median",
            "P75",
            "P95",
            "Budget"),
        rows.stream()
            .map(row ->
                Stream.concat(
                        Stream.of(row.name()),
                        DoubleStream.of(
                                row.mean().value(),
                                row.mean().low(),
                                row.mean().high(),
                                row.spread().p5(),
                                row.spread().p25(),
                                row.spread().median(),
                                row.spread().p75(),
                                row.spread().p95(),
                                row.budget().orElse(Double.NaN))
                            .mapToObj(figure -> TableText.number(figure, 2)))
                    .toList())
            .toList());
  }
}
