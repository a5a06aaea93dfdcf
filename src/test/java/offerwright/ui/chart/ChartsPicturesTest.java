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
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.estimate.Spread;
import offerwright.support.Example;
import offerwright.support.ForecastExample;
import offerwright.support.WindowSupport;
import offerwright.ui.kit.Card;
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
    pictures(
        "charts-fan",
        () -> List.of(List.of(spend()), List.of(prices(true), purchasing())));
  }

  static Node spend() {
    FanChart chart = new FanChart(FORMATS);
    chart.show(
        Fan.ofSpend(ChartUnit.money("$", 2e6, "a month"), ForecastExample.first().spend()));
    return card("Token spend against budget", chart, chart.legend());
  }

  static Node purchasing() {
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

  static Node prices(boolean logarithmic) {
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

  static Card card(String title, Chart chart, Node legend) {
    VBox.setVgrow(chart, Priority.ALWAYS);
    return new Card(legend, title, "", chart);
  }

  /// Rows of cards in four pictures: light and dark, wide and narrow.
  private void pictures(String name, Supplier<List<List<Node>>> rows) {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      String look = theme == Theme.LIGHT ? "-light" : "-dark";
      picture(name + look, rows, theme, 1280, 800);
      picture(name + look + "-small", rows, theme, 900, 640);
    }
  }

  private void picture(String name, Supplier<List<List<Node>>> rows, Theme theme, int width, int height) {
    try (WindowSupport window =
        WindowSupport.open(
            folder,
            Example.workspace(),
            theme,
            width,
            height,
            (_, _) -> List.of(new ScreenDoor("charts", "Charts", Feather.ACTIVITY, () -> new Gallery(rows.get()))))) {
      assertThat(window.picture(name)).isNotEmptyFile();
    }
  }

  /// Cards in a grid that shares the window.
  private static final class Gallery implements Screen {
    private final VBox root = new VBox(12);

    Gallery(List<List<Node>> rows) {
      root.getStyleClass().add("ow-screen");
      for (List<Node> nodes : rows) {
        GridPane row = new GridPane(12, 12);
        for (Node node : nodes) {
          GridPane.setHgrow(node, Priority.ALWAYS);
          GridPane.setVgrow(node, Priority.ALWAYS);
          row.addColumn(row.getColumnCount(), node);
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
