package offerwright.ui.forecast;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.scene.Node;
import offerwright.calc.estimate.Spread;
import offerwright.calc.forecast.TokenMonth;
import offerwright.ui.chart.ChartCard;
import offerwright.ui.chart.ChartUnit;
import offerwright.ui.chart.Fan;
import offerwright.ui.chart.FanChart;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.text.Formats;

/// What tokens cost and what a budget buys, month by month.
final class TokensTab {
  private TokensTab() {}

  /// The views of the tab.
  static Views of(Formats formats, FigureActions.Keeper keeper) {
    return new Views(
        "What about tokens",
        List.of(
            new Views.View("Charts", new Charts(formats, keeper)),
            new Views.View("Table", new Table(formats, keeper))));
  }

  /// Two fans: the price of today's work, and the work a budget buys.
  private static final class Charts implements Part {
    private final FanChart price;
    private final FanChart power;
    private final Formats formats;
    private final Sides sides;

    Charts(Formats formats, FigureActions.Keeper keeper) {
      this.formats = formats;
      price = new FanChart(formats);
      power = new FanChart(formats);
      sides =
          new Sides(
              50,
              Sides.pane(ChartCard.part("Effective price", price, keeper)),
              Sides.pane(ChartCard.part("What an average yearly grant buys", power, keeper)));
    }

    @Override
    public Node node() {
      return sides;
    }

    @Override
    public void show(Answer answer) {
      List<TokenMonth> months = answer.first().tokens();
      String sign = new Figures(formats, answer.result().currency()).sign();
      price.show(
          fan(
              ChartUnit.plain(sign + " a million tokens of today’s work", sign, ""),
              months,
              TokenMonth::effectivePrice));
      power.show(fan(work(months), months, TokenMonth::purchasingPower));
    }

    /// Millions of tokens, on the axis in billions or trillions where that many are bought.
    private static ChartUnit work(List<TokenMonth> months) {
      double most =
          months.stream().mapToDouble(month -> month.purchasingPower().p95()).max().orElse(0);
      double size = most >= 1e7 ? 1e6 : most >= 1e4 ? 1e3 : 1;
      String count = size == 1e6 ? "trillion" : size == 1e3 ? "billion" : "million";
      return new ChartUnit(count + " tokens of today’s work", size, "", " M tokens");
    }

    private static Fan fan(
        ChartUnit unit, List<TokenMonth> months, Function<TokenMonth, Spread> spread) {
      return new Fan(
          unit,
          "",
          months.stream()
              .map(month ->
                  new Fan.Month(
                      month.month(), spread.apply(month), Optional.empty(), OptionalDouble.empty()))
              .toList(),
          List.of(),
          false);
    }
  }

  /// Every month in figures.
  private static final class Table implements Part {
    private final Formats formats;
    private final TablePane table;

    Table(Formats formats, FigureActions.Keeper keeper) {
      this.formats = formats;
      table = new TablePane("Tokens by month", keeper);
    }

    @Override
    public Node node() {
      return table;
    }

    @Override
    public void show(Answer answer) {
      Figures figures = new Figures(formats, answer.result().currency());
      FigureGrid grid =
          new FigureGrid(
              figures.formats(),
              List.of(
                  "Median of paths",
                  "List price, " + figures.sign() + "/M",
                  "P5–P95",
                  "Tokens per work",
                  "Effective price, " + figures.sign() + "/M",
                  "P5–P95",
                  "Mean use, M tokens",
                  "A grant buys, M"));
      answer.first().tokens().forEach(month -> grid.row(cells(month, figures), ""));
      table.show(grid);
    }

    private static List<String> cells(TokenMonth month, Figures figures) {
      return List.of(
          figures.formats().monthAndYear(month.month()),
          figures.decimals(month.listPrice().median(), 2),
          range(month.listPrice(), figures),
          figures.decimals(month.tokensPerWork(), 2) + " ×",
          figures.decimals(month.effectivePrice().median(), 2),
          range(month.effectivePrice(), figures),
          figures.whole(month.tokensUsed().value()),
          figures.whole(month.purchasingPower().median()));
    }

    private static String range(Spread spread, Figures figures) {
      return figures.decimals(spread.p5(), 2) + "–" + figures.decimals(spread.p95(), 2);
    }
  }
}
