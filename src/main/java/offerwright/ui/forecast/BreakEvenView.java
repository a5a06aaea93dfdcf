package offerwright.ui.forecast;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import offerwright.calc.forecast.SensitivityResult;
import offerwright.calc.forecast.ValueResult;
import offerwright.calc.sensitivity.TornadoBar;
import offerwright.domain.plan.ValueCase;
import offerwright.ui.chart.ChartCard;
import offerwright.ui.chart.ChartUnit;
import offerwright.ui.chart.NpvCurve;
import offerwright.ui.chart.NpvLine;
import offerwright.ui.chart.TornadoChart;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.text.Formats;

/// What the net present value hangs on most, and at which uplift it is zero.
final class BreakEvenView implements Part {
  private final Formats formats;
  private final Sensitivity sensitivity;
  private final TornadoChart tornado;
  private final NpvLine line;
  private final ChartCard tornadoCard;
  private final ChartCard lineCard;
  private final Sides sides;
  private Optional<Answer> shown = Optional.empty();

  BreakEvenView(Formats formats, Sensitivity sensitivity, FigureActions.Keeper keeper) {
    this.formats = formats;
    this.sensitivity = sensitivity;
    tornado = new TornadoChart(formats);
    line = new NpvLine(formats);
    tornadoCard = ChartCard.part("What matters most", tornado, keeper);
    lineCard = ChartCard.part("Break-even", line, keeper);
    sides = new Sides(50, Sides.pane(tornadoCard), Sides.pane(lineCard));
    sensitivity.onChange(() -> shown.ifPresent(this::showTornado));
  }

  @Override
  public Node node() {
    return sides;
  }

  @Override
  public void show(Answer answer) {
    shown = Optional.of(answer);
    Figures figures = new Figures(formats, answer.result().currency());
    ValueResult value = answer.first().value();
    ValueCase input = answer.planned().scenario().value();
    line.show(
        NpvCurve.of(
            ChartUnit.money(
                figures.sign(), Math.max(Math.abs(value.npv().value()), value.presentCost()), ""),
            value,
            input.prior().name(),
            RoiHead.claim(figures, input)));
    lineCard.setNote(
        "realised share "
            + figures.percent(input.realisation().fraction())
            + ", "
            + figures.percent(input.discountRate().fraction())
            + " a year");
    showTornado(answer);
  }

  private void showTornado(Answer answer) {
    Figures figures = new Figures(formats, answer.result().currency());
    Optional<SensitivityResult> found = sensitivity.answer();
    tornadoCard.setNote(sensitivity.note("each input from P10 to P90"));
    List<TornadoBar> bars = found.map(SensitivityResult::bars).orElse(List.of());
    double base = found.map(SensitivityResult::base).orElse(0.0);
    double most =
        bars.stream()
            .mapToDouble(bar -> Math.max(Math.abs(bar.atLow()), Math.abs(bar.atHigh())))
            .max()
            .orElse(Math.abs(base));
    tornado.show(ChartUnit.money(figures.sign(), most, "net present value"), base, bars);
  }
}
