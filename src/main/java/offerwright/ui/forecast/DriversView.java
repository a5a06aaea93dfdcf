package offerwright.ui.forecast;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
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
    card = ChartCard.part("What the uncertainty comes from", bars, keeper);
    card.setLegend(bars.legend());
    table = new TablePane("Sobol’ indices", keeper);
    table
        .getChildren()
        .add(
            Nodes.paragraph(
                "First: what vanishes from the variance once this input is known. Total: what stays if all others are known; the rest above the first comes from inputs acting together.",
                "ow-caption"));
    sides =
        new Sides(
            55,
            Sides.pane(card),
            table);
    sensitivity.onAnswer(_ -> shown.ifPresent(this::show));
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
    card.setNote(sensitivity.note("share of the variance"));
    bars.show(indices);
    FigureGrid grid = new FigureGrid(figures.formats(), List.of("Input", "First", "95 %", "Total", "95 %"));
    indices.forEach(index ->
        grid.row(
            List.of(
                index.input(),
                figures.decimals(index.first().value(), 2),
                figures.decimals(index.first().low(), 2) + "–" + figures.decimals(index.first().high(), 2),
                figures.decimals(index.total().value(), 2),
                figures.decimals(index.total().low(), 2) + "–" + figures.decimals(index.total().high(), 2)),
            ""));
    table.show(grid);
  }
}
