package offerwright.ui.chart;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.sensitivity.SobolIndex;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// How much of the variance each input explains: alone (first index) and with all its interactions
/// (total index), each with its interval.
public final class SobolBars extends RowChart {
  private List<SobolIndex> indices = List.of();

  /// An empty chart.
  public SobolBars(Formats formats) {
    super(formats, 220);
    rowsChanged();
  }

  /// Shows indices, the greatest total on top.
  public void show(List<SobolIndex> shown) {
    indices =
        shown.stream()
            .sorted(
                Comparator.comparingDouble((SobolIndex index) -> index.total().value()).reversed())
            .toList();
    rowsChanged();
  }

  /// The legend, to stand beside the title.
  public Node legend() {
    return ChartKey.row(
        List.of(
            ChartKey.area("ow-sobol-first", "alone"),
            ChartKey.area("ow-sobol-total", "with interactions")));
  }

  @Override
  List<String> names() {
    return indices.stream().map(SobolIndex::input).toList();
  }

  @Override
  Axis axis(int most) {
    double least =
        indices.stream()
            .mapToDouble(index -> Math.min(index.first().low(), index.total().low()))
            .min()
            .orElse(0);
    double greatest =
        indices.stream()
            .mapToDouble(index -> Math.max(index.first().high(), index.total().high()))
            .max()
            .orElse(1);
    return Axis.tight(Math.min(0, least), Math.max(0.1, greatest), most);
  }

  @Override
  String tick(Axis axis, double tick) {
    return formats().decimal(tick * 100, 0) + " %";
  }

  @Override
  String caption() {
    return "share of the variance, with 95 % intervals";
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
    return 16;
  }

  @Override
  void drawBehind(Ink ink) {}

  @Override
  void drawRow(Ink ink, int index, double y, double half) {
    SobolIndex shown = indices.get(index);
    bar(ink, "ow-sobol-first", shown.first(), y - half, y - 1);
    bar(ink, "ow-sobol-total", shown.total(), y + 1, y + half);
  }

  private void bar(Ink ink, String style, Estimate share, double top, double bottom) {
    double end = x(share.value());
    if (Math.abs(end - x(0)) >= 1) {
      ink.bar(style, Math.min(x(0), end), top, Math.max(x(0), end), bottom);
    }
    double middle = (top + bottom) / 2;
    ink.line("ow-whisker", x(share.low()), middle, x(share.high()), middle);
  }

  @Override
  void drawOver(Ink ink) {}

  @Override
  Tip tip(int index) {
    SobolIndex shown = indices.get(index);
    return new Tip(
        x(shown.total().value()),
        y(index),
        shown.input(),
        List.of(
            new Tip.Row("alone", words(shown.first())),
            new Tip.Row("with interactions", words(shown.total()))));
  }

  private String words(Estimate share) {
    return percent(share.value())
        + " ("
        + percent(share.low())
        + " to "
        + percent(share.high())
        + ")";
  }

  private String percent(double share) {
    return formats().decimal(share * 100, 1) + " %";
  }

  @Override
  String spoken() {
    return indices.isEmpty()
        ? "Share of the variance by input; nothing to show yet."
        : "Share of the variance: "
            + String.join(
                "; ",
                indices.stream()
                    .map(index ->
                        "%s %s alone, %s with interactions"
                            .formatted(
                                index.input(),
                                percent(index.first().value()),
                                percent(index.total().value())))
                    .toList());
  }

  @Override
  public TableText table() {
    return new TableText(
        List.of("Input", "First", "First low", "First high", "Total", "Total low", "Total high"),
        indices.stream()
            .map(index ->
                List.of(
                    index.input(),
                    number(index.first().value()),
                    number(index.first().low()),
                    number(index.first().high()),
                    number(index.total().value()),
                    number(index.total().low()),
                    number(index.total().high())))
            .toList());
  }

  private static String number(double share) {
    return TableText.number(share, 4);
  }
}
