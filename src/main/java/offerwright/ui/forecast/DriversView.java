package offerwright.ui.forecast;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.forecast.SensitivityResult;
import offerwright.calc.sensitivity.SobolIndex;
import offerwright.ui.chart.ChartCard;
import offerwright.ui.chart.SobolBars;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// How much of the uncertainty of the net present value each input brings in, alone and together
/// with others.
final class DriversView implements Part {
  private final Formats formats;
  private final Sensitivity sensitivity;
  private final SobolBars bars;
  private final TablePane table;
  private final ChartCard card;
  private final Sides sides;
  private Optional<Answer> shown = Optional.empty();

  DriversView(Formats formats, Sensitivity sensitivity, FigureActions.Keeper keeper) {
    this.formats = formats;
    this.sensitivity = sensitivity;
    bars = new SobolBars(formats);
    card = ChartCard.part("Share of the variance", bars, keeper);
    table = new TablePane("Sobol’ indices", keeper);
    table
        .getChildren()
        .add(
            Nodes.paragraph(
                "First: what vanishes from the variance once this input is known. Total: what stays if all others are known; the rest above the first comes from inputs acting together.",
                "ow-caption"));
    sides = new Sides(42, Sides.pane(card, bars.legend()), table);
    sensitivity.onChange(() -> shown.ifPresent(this::show));
  }

  @Override
  public Node node() {
    return sides;
  }

  @Override
  public void show(Answer answer) {
    shown = Optional.of(answer);
    Figures figures = new Figures(formats, answer.result().currency());
    List<SobolIndex> indices =
        sensitivity.answer().map(SensitivityResult::indices).orElse(List.of());
    card.setNote(sensitivity.note(""));
    bars.show(indices);
    FigureGrid grid =
        new FigureGrid(figures.formats(), List.of("Input, 95 % interval", "First", "Total"));
    indices.forEach(index ->
        grid.row(
            List.of(index.input(), share(index.first(), figures), share(index.total(), figures)),
            ""));
    table.show(grid);
  }

  private static String share(Estimate index, Figures figures) {
    return figures.decimals(index.value(), 2)
        + " ("
        + figures.decimals(index.low(), 2)
        + " to "
        + figures.decimals(index.high(), 2)
        + ")";
  }
}
