package offerwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.Spread;
import offerwright.calc.sensitivity.SobolIndex;
import offerwright.calc.sensitivity.TornadoBar;
import offerwright.calc.trail.Quantity;
import offerwright.domain.money.Percent;
import offerwright.support.Example;
import offerwright.support.ForecastExample;
import offerwright.support.WindowSupport;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.TableText;
import offerwright.ui.shell.Screen;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.text.Formats;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/// Renders every chart for somebody to look at.
class ChartsPicturesTest {
  private static final Formats FORMATS = new Formats(Locale.US);

  @TempDir private Path folder;

  @Test
  void fansInBothLooksAndSizes() {
    pictures("charts-fan", () -> List.of(List.of(spend()), List.of(prices(true), purchasing())));
  }

  @Test
  void ledgerAndScenariosInBothLooksAndSizes() {
    pictures(
        "charts-budget", () -> List.of(List.of(ledger(), scenarios()), List.of(empty(), sobol())));
  }

  @Test
  void returnsInBothLooksAndSizes() {
    pictures(
        "charts-roi", () -> List.of(List.of(tornado(), npv(0)), List.of(oneSided(), npv(4e8))));
  }

  @Test
  void aMarkPointedAtInEveryChart() {
    Supplier<List<List<Node>>> rows =
        () -> List.of(List.of(spend()), List.of(ledger(), npv(0)), List.of(tornado(), scenarios()));
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      try (WindowSupport window = window(rows, theme, 1440, 900)) {
        List<Node> charts = List.copyOf(window.scene().getRoot().lookupAll(".ow-chart"));
        window.run(() -> charts.forEach(chart -> press(chart, KeyCode.HOME)));
        window.run(() -> charts.forEach(chart -> press(chart, KeyCode.RIGHT)));
        assertThat(charts)
            .hasSize(5)
            .allSatisfy(chart -> assertThat(((Chart) chart).pointedAt()).isPresent());
        window.picture("charts-pointed-" + (theme == Theme.LIGHT ? "light" : "dark"));
      }
    }
  }

  private static void press(Node node, KeyCode key) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  private static Node ledger() {
    LedgerColumns chart = new LedgerColumns(FORMATS);
    chart.show(ChartUnit.money("$", 3e7, ""), ForecastExample.first().ledger());
    return card("Where each year’s budget goes", chart);
  }

  private static Node empty() {
    return card("Empty", new LedgerColumns(FORMATS));
  }

  private static Node scenarios() {
    ScenarioBars chart = new ScenarioBars(FORMATS);
    chart.show(
        ChartUnit.money("$", 3e7, ""),
        ForecastExample.result().results().stream()
            .map(result ->
                new ScenarioBars.Row(
                    result.run().scenario().name(),
                    result.headline().spend(),
                    result.headline().spendSpread(),
                    OptionalDouble.of(result.headline().granted().value())))
            .toList());
    return card("Spending 2027–2029", chart);
  }

  private static Node sobol() {
    SobolBars chart = new SobolBars(FORMATS);
    chart.show(
        List.of(
            new SobolIndex("Demand growth a year", of(0.08), of(0.1)),
            new SobolIndex("Productivity uplift", of(0.71), of(0.78)),
            new SobolIndex("Price drift", of(-0.004), of(0.012)),
            new SobolIndex("Realised share of the time that is saved", of(0.06), of(0.09))));
    return card("Share of the variance", chart, chart.legend());
  }

  private static Estimate of(double value) {
    return new Estimate(value, value - 0.02, value + 0.02);
  }

  private static Node tornado() {
    TornadoChart chart = new TornadoChart(FORMATS);
    chart.show(
        new ChartUnit("NPV over three years, $ million", 1e6, "$", ""),
        -23.5e6,
        List.of(
            new TornadoBar("Productivity uplift", share(-15), share(40), -41e6, -4e6),
            new TornadoBar("Demand growth a year", share(8), share(40), -18.5e6, -30.5e6),
            new TornadoBar("Mean use per engineer", share(-20), share(20), -17.5e6, -29.5e6),
            new TornadoBar(
                "Realised share of time saved",
                new Quantity.Ratio(0.30),
                new Quantity.Ratio(0.80),
                -26.5e6,
                -19e6),
            new TornadoBar("Loaded value per engineer", share(-15), share(15), -24.8e6, -22.3e6),
            new TornadoBar("Price drift, demand reacts", share(-30), share(40), -24.6e6, -22.5e6)));
    return card("What matters most", chart);
  }

  private static Quantity share(long points) {
    return new Quantity.Share(Percent.of(points));
  }

  private static Node oneSided() {
    TornadoChart chart = new TornadoChart(FORMATS);
    chart.show(
        new ChartUnit("NPV over three years, $ thousand", 1e3, "$", ""),
        1.2e6,
        List.of(
            new TornadoBar(
                "An input with a name that is far too long to be read",
                new Quantity.Ratio(1.0),
                new Quantity.Ratio(2.0),
                1.4e6,
                1.9e6),
            new TornadoBar(
                "Nothing", new Quantity.Ratio(0.0), new Quantity.Ratio(1.0), 1.2e6, 1.2e6)));
    return card("One-sided", chart);
  }

  private static Node npv(double moreCost) {
    NpvLine chart = new NpvLine(FORMATS);
    NpvCurve curve =
        NpvCurve.of(
            ChartUnit.money("$", 1e7, ""),
            ForecastExample.first().value(),
            "trials",
            "20× on 35 % of time");
    chart.show(
        new NpvCurve(
            curve.unit(),
            curve.presentCost() + moreCost,
            curve.presentOutput(),
            (curve.presentCost() + moreCost) / curve.presentOutput(),
            curve.evidence(),
            curve.evidenceMean(),
            curve.evidenceLow(),
            curve.evidenceHigh(),
            curve.claimName(),
            curve.claim()));
    return card("Break-even", chart);
  }

  private static Node spend() {
    FanChart chart = new FanChart(FORMATS);
    chart.show(Fan.ofSpend(ChartUnit.money("$", 2e6, "a month"), ForecastExample.first().spend()));
    return card("Token spend against budget", chart, chart.legend());
  }

  private static Node purchasing() {
    FanChart chart = new FanChart(FORMATS);
    chart.show(
        new Fan(
            ChartUnit.plain("billion of today's tokens a year", "", " M tokens"),
            "",
            ForecastExample.first().tokens().stream()
                .map(month ->
                    new Fan.Month(
                        month.month(),
                        month.purchasingPower().times(1e-3),
                        Optional.empty(),
                        OptionalDouble.empty()))
                .toList(),
            List.of(),
            false));
    return card("Purchasing power", chart, chart.legend());
  }

  private static Node prices(boolean logarithmic) {
    FanChart chart = new FanChart(FORMATS);
    List<Fan.Past> past =
        IntStream.range(0, 9)
            .mapToObj(i ->
                new Fan.Past(
                    LocalDate.of(2023, 3, 14).plusDays(120L * i),
                    24 * Math.pow(0.71, i) * (1 + 0.2 * Math.sin(i)),
                    "Model " + i))
            .toList();
    List<Fan.Month> months =
        IntStream.range(0, 24)
            .mapToObj(i -> {
              double median = 1.4 * Math.pow(0.5, i / 12.0);
              double wide = 0.35 * Math.sqrt(i / 12.0);
              return new Fan.Month(
                  YearMonth.of(2026, 1).plusMonths(i),
                  new Spread(
                      median * Math.exp(-1.645 * wide),
                      median * Math.exp(-0.674 * wide),
                      median,
                      median * Math.exp(0.674 * wide),
                      median * Math.exp(1.645 * wide)),
                  Optional.empty(),
                  OptionalDouble.empty());
            })
            .toList();
    chart.show(
        new Fan(
            ChartUnit.plain("$ a million tokens, each step the same factor", "$", ""),
            "",
            months,
            past,
            logarithmic));
    return card("Price history and fit", chart, chart.legend());
  }

  private static ChartCard card(String title, Chart chart) {
    return ChartCard.bordered(title, chart, new NoKeeper());
  }

  private static ChartCard card(String title, Chart chart, Node legend) {
    ChartCard card = card(title, chart);
    card.setLegend(legend);
    return card;
  }

  /// Rows of cards in four pictures: light and dark, wide and narrow.
  private void pictures(String name, Supplier<List<List<Node>>> rows) {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      String look = theme == Theme.LIGHT ? "-light" : "-dark";
      picture(name + look, rows, theme, 1280, 800);
      picture(name + look + "-small", rows, theme, 900, 640);
    }
  }

  private void picture(
      String name, Supplier<List<List<Node>>> rows, Theme theme, int width, int height) {
    try (WindowSupport window = window(rows, theme, width, height)) {
      assertThat(window.picture(name)).isNotEmptyFile();
    }
  }

  private WindowSupport window(
      Supplier<List<List<Node>>> rows, Theme theme, int width, int height) {
    return WindowSupport.open(
        folder,
        Example.workspace(),
        theme,
        width,
        height,
        (_, _) ->
            List.of(
                new ScreenDoor(
                    "charts", "Charts", Feather.ACTIVITY, () -> new Gallery(rows.get()))));
  }

  /// Nobody saves a picture of a picture.
  private static final class NoKeeper implements FigureActions.Keeper {
    @Override
    public void picture(String name, Image picture) {
      throw new AssertionError(name);
    }

    @Override
    public void table(String name, TableText table) {
      throw new AssertionError(name);
    }
  }

  /// Cards in a grid that shares the window.
  private static final class Gallery implements Screen {
    private final VBox root = new VBox(12);

    Gallery(List<List<Node>> rows) {
      root.getStyleClass().add("ow-screen");
      for (List<Node> nodes : rows) {
        GridPane row = new GridPane(12, 12);
        ColumnConstraints share = new ColumnConstraints();
        share.setPercentWidth(100.0 / nodes.size());
        for (Node node : nodes) {
          row.getColumnConstraints().add(share);
          GridPane.setVgrow(node, Priority.ALWAYS);
          row.add(node, row.getChildren().size(), 0);
        }
        VBox.setVgrow(row, Priority.ALWAYS);
        root.getChildren().add(row);
      }
    }

    @Override
    public Node content() {
      return root;
    }

    @Override
    public String help() {
      return "Every chart.";
    }
  }
}
