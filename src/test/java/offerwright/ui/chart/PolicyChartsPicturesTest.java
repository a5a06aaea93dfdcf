package offerwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import offerwright.support.Example;
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

/// Renders the charts of the policies in the sizes of their screen for somebody to look at.
class PolicyChartsPicturesTest {
  private static final Formats FORMATS = new Formats(Locale.US);

  @TempDir private Path folder;

  @Test
  void frontierAsInTheMockup() {
    pictures("frontier", 7, () -> frontier(FrontierExample.mockup(1)));
  }

  @Test
  void frontierOfThreePolicies() {
    pictures("frontier-3", 3, () -> frontier(FrontierExample.cluster(3, 3)));
  }

  @Test
  void frontierOfElevenPolicies() {
    pictures("frontier-11", 11, () -> frontier(FrontierExample.cluster(11, 11)));
  }

  @Test
  void frontierOfFifteenPolicies() {
    pictures("frontier-15", 15, () -> frontier(FrontierExample.cluster(15, 15)));
  }

  @Test
  void frontierWithFiguresThatAreNone() {
    pictures("frontier-infinite", 7, () -> frontier(FrontierExample.withInfinite()));
  }

  @Test
  void changesOfLevelsTeamsAndPeople() {
    pictures("changes-levels", 0, () -> changes(FrontierExample.levels()));
    pictures("changes-teams", 0, () -> changes(FrontierExample.teams(400)));
    pictures("changes-people", 0, () -> changes(FrontierExample.people(100_000)));
  }

  @Test
  void aMarkPointedAt() {
    try (WindowSupport window =
        WindowSupport.open(
            folder,
            Example.workspace(),
            Theme.LIGHT,
            1340,
            680,
            (_, _) ->
                List.of(
                    new ScreenDoor(
                        "charts",
                        "Charts",
                        Feather.ACTIVITY,
                        () ->
                            new Pair(
                                frontier(FrontierExample.mockup(0.7)),
                                changes(FrontierExample.levels())))))) {
      List<Node> charts = List.copyOf(window.scene().getRoot().lookupAll(".ow-chart"));
      window.run(() -> charts.forEach(chart -> press(chart)));
      assertThat(charts)
          .hasSize(2)
          .allSatisfy(chart -> assertThat(((Chart) chart).pointedAt()).isPresent());
      assertThat(window.picture("policies-pointed")).isNotEmptyFile();
    }
  }

  private static Chart frontier(Frontier frontier) {
    FrontierChart chart = new FrontierChart(FORMATS);
    chart.show(frontier);
    chart.select(Optional.of(frontier.dots().get(Math.min(6, frontier.dots().size() - 1)).key()));
    return chart;
  }

  private static Chart changes(Change change) {
    ChangeBars chart = new ChangeBars(FORMATS);
    chart.show(change);
    chart.select(Optional.of(change.rows().get(1).key()));
    return chart;
  }

  private static void press(Node node) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.END, false, false, false, false));
  }

  private static ChartCard card(Chart chart) {
    ChartCard card = ChartCard.bordered("Output against equality", chart, new NoKeeper());
    if (chart instanceof FrontierChart frontier) {
      card.setLegend(frontier.legend());
    }
    return card;
  }

  /// Light and dark, each in two sizes beside one another.
  private void pictures(String name, int dots, Supplier<Chart> chart) {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      try (WindowSupport window = window(chart, theme)) {
        assertThat(window.picture(name + (theme == Theme.LIGHT ? "-light" : "-dark")))
            .isNotEmptyFile();
        List<Node> charts = List.copyOf(window.scene().getRoot().lookupAll(".ow-chart"));
        assertThat(charts).hasSize(2);
        charts.forEach(drawn -> assertThat(dots(drawn)).isEqualTo(dots));
      }
    }
  }

  private static long dots(Node chart) {
    return chart.lookupAll("Circle").stream()
        .filter(Circle.class::isInstance)
        .filter(node ->
            node.getStyleClass().contains("ow-frontier-dot")
                || node.getStyleClass().contains("ow-frontier-today"))
        .count();
  }

  private WindowSupport window(Supplier<Chart> chart, Theme theme) {
    return WindowSupport.open(
        folder,
        Example.workspace(),
        theme,
        1340,
        680,
        (_, _) ->
            List.of(
                new ScreenDoor(
                    "charts",
                    "Charts",
                    Feather.ACTIVITY,
                    () -> new Pair(chart.get(), chart.get()))));
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

  /// A chart in the size of a wide window and one in that of a narrow one.
  private static final class Pair implements Screen {
    private final HBox root;

    Pair(Chart wide, Chart narrow) {
      root = new HBox(12, sized(card(wide), 634, 560), sized(card(narrow), 480, 400));
      root.setAlignment(Pos.TOP_LEFT);
      root.getStyleClass().add("ow-screen");
    }

    private static Region sized(Region node, double width, double height) {
      node.setMinSize(width, height);
      node.setMaxSize(width, height);
      return node;
    }

    @Override
    public Node content() {
      return root;
    }

    @Override
    public String help() {
      return "Two charts.";
    }
  }
}
