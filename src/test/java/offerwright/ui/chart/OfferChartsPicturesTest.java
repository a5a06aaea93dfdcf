package offerwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import offerwright.calc.estimate.Estimate;
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

/// Renders the charts that compare offers in the sizes of their screen for somebody to look at, and
/// sees to it that no words leave a chart or cover others.
class OfferChartsPicturesTest {
  private static final Formats FORMATS = new Formats(Locale.US);

  @TempDir private Path folder;

  @Test
  void yearsOfOffers() {
    pictures(
        "offers-years",
        () ->
            List.of(
                sized(years(OffersExample.mockup()), 622, 252),
                sized(years(OffersExample.fourOffers()), 622, 252),
                sized(narrow(OffersExample.oneOffer()), 400, 252),
                sized(narrow(OffersExample.fourOffers()), 420, 200),
                sized(narrow(OffersExample.mockup()), 300, 180)));
  }

  @Test
  void awkwardYears() {
    pictures(
        "offers-years-awkward",
        () ->
            List.of(
                sized(years(OffersExample.awkward()), 622, 300),
                sized(years(OffersExample.huge()), 500, 252),
                sized(narrow(OffersExample.tiny()), 400, 252),
                sized(narrow(OfferYears.NONE), 300, 180),
                sized(narrow(OffersExample.awkward()), 260, 180)));
  }

  @Test
  void ridges() {
    pictures(
        "offers-ridges",
        () ->
            List.of(
                sized(ridges(OffersExample.ridges(3)), 690, 380),
                sized(ridges(OffersExample.ridges(1)), 400, 200),
                sized(ridges(OffersExample.ridges(4)), 480, 300),
                sized(
                    ridges(
                        OffersExample.ridges(
                            List.of(
                                OffersExample.paths(0),
                                OffersExample.same(1_187_200),
                                OffersExample.same(1_500_000)))),
                    420,
                    260)));
  }

  @Test
  void awkwardRidges() {
    pictures(
        "offers-ridges-awkward",
        () ->
            List.of(
                sized(ridges(OffersExample.ridges(List.of(OffersExample.same(0)))), 400, 200),
                sized(ridges(OffersExample.ridges(4)), 340, 200),
                sized(
                    ridges(
                        OffersExample.ridges(
                            1, List.of(OffersExample.same(2e-5), OffersExample.same(2e-5)))),
                    400,
                    260),
                sized(ridges(Ridgeline.NONE), 340, 200),
                sized(
                    ridges(
                        OffersExample.ridges(
                            List.of(
                                OffersExample.same(4e11),
                                Arrays.stream(OffersExample.paths(1))
                                    .map(path -> -path * 1e5)
                                    .toArray()))),
                    420,
                    260)));
  }

  @Test
  void quantilesByYear() {
    pictures(
        "offers-quantiles",
        () ->
            List.of(
                sized(quantiles(OffersExample.quantiles(3)), 622, 252),
                sized(quantiles(OffersExample.quantiles(4)), 460, 220),
                sized(quantiles(OffersExample.quantiles(1)), 300, 200),
                sized(quantiles(OffersExample.quantiles(300_000.0)), 300, 200),
                sized(quantiles(OffersExample.quantiles(0.0)), 300, 200),
                sized(quantiles(OffersExample.quantiles(-7e9)), 300, 200)));
  }

  @Test
  void trades() {
    pictures(
        "offers-trade",
        () ->
            List.of(
                sized(trade(OffersExample.trade()), 634, 340),
                sized(trade(OffersExample.crowded()), 520, 340),
                sized(trade(OffersExample.alone()), 300, 270),
                sized(trade(OffersExample.trade()), 340, 240),
                sized(trade(Indifference.NONE), 300, 260)));
  }

  @Test
  void chancesInATable() {
    pictures("offers-chances", () -> List.of(chances()));
  }

  @Test
  void aMarkPointedAt() {
    Supplier<List<Region>> nodes =
        () ->
            List.of(
                sized(years(OffersExample.mockup()), 600, 252),
                sized(ridges(OffersExample.ridges(3)), 600, 330),
                sized(quantiles(OffersExample.quantiles(3)), 600, 252),
                sized(trade(OffersExample.trade()), 600, 330));
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      try (WindowSupport window = window(nodes, theme)) {
        List<Node> charts = charts(window);
        window.run(() -> charts.forEach(chart -> press(chart, KeyCode.HOME)));
        window.run(() -> charts.forEach(chart -> press(chart, KeyCode.RIGHT)));
        assertThat(charts)
            .hasSize(4)
            .allSatisfy(chart -> assertThat(((Chart) chart).pointedAt()).isPresent());
        assertThat(window.picture("offers-pointed" + look(theme))).isNotEmptyFile();
      }
    }
  }

  private static String look(Theme theme) {
    return theme == Theme.LIGHT ? "-light" : "-dark";
  }

  private static List<Node> charts(WindowSupport window) {
    return List.copyOf(window.scene().getRoot().lookupAll(".ow-chart"));
  }

  private static void press(Node node, KeyCode key) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  private static ChartCard years(OfferYears shown) {
    OfferYearsChart chart = new OfferYearsChart(FORMATS);
    chart.show(shown);
    return card("By year", chart, chart.legend());
  }

  /// Without the legend, for which a narrow card has no room.
  private static ChartCard narrow(OfferYears shown) {
    OfferYearsChart chart = new OfferYearsChart(FORMATS);
    chart.show(shown);
    return ChartCard.bordered("By year", chart, new NoKeeper());
  }

  private static ChartCard ridges(Ridgeline shown) {
    RidgelineChart chart = new RidgelineChart(FORMATS);
    chart.show(shown);
    return card("Outcomes", chart, chart.legend());
  }

  private static ChartCard quantiles(YearQuantiles shown) {
    YearQuantilesChart chart = new YearQuantilesChart(FORMATS);
    chart.show(shown);
    return card("Spread", chart, chart.legend());
  }

  private static ChartCard trade(Indifference shown) {
    IndifferenceChart chart = new IndifferenceChart(FORMATS);
    chart.show(shown);
    return ChartCard.bordered("Where B is worth the same as A", chart, new NoKeeper());
  }

  private static ChartCard card(String title, Chart chart, Node legend) {
    ChartCard card = ChartCard.bordered(title, chart, new NoKeeper());
    card.setLegend(legend);
    return card;
  }

  private static Region chances() {
    GridPane grid = new GridPane(16, 4);
    grid.getStyleClass().add("ow-card");
    grid.add(ChanceTrack.scale(), 1, 0);
    List<Optional<Estimate>> all =
        List.of(
            Optional.of(new Estimate(0.516, 0.507, 0.526)),
            Optional.of(new Estimate(0.971, 0.967, 0.974)),
            Optional.of(new Estimate(0.62, 0.4, 0.8)),
            Optional.of(new Estimate(0, 0, 0.0004)),
            Optional.of(Estimate.exact(1)),
            Optional.empty());
    for (int i = 0; i < all.size(); i++) {
      ChanceTrack track = new ChanceTrack(FORMATS);
      track.show("A > B", all.get(i));
      Label tag = i < 4 ? OfferTag.at(i).label() : new Label("P(A > B)");
      grid.addRow(i + 1, tag, track, new Label(track.getAccessibleText()));
    }
    return sized(grid, 620, 220);
  }

  private static <T extends Region> T sized(T node, double width, double height) {
    node.setMinSize(width, height);
    node.setMaxSize(width, height);
    return node;
  }

  private void pictures(String name, Supplier<List<Region>> nodes) {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      try (WindowSupport window = window(nodes, theme)) {
        assertThat(window.picture(name + look(theme))).isNotEmptyFile();
        charts(window).forEach(chart -> wordsStayApart((Region) chart));
      }
    }
  }

  private static void wordsStayApart(Region chart) {
    List<Text> words =
        chart.lookupAll("Text").stream()
            .map(Text.class::cast)
            .filter(text -> !text.getText().isEmpty())
            .toList();
    assertThat(words).isNotEmpty();
    for (int i = 0; i < words.size(); i++) {
      Bounds box = words.get(i).getBoundsInParent();
      assertThat(box.getMinX()).as(words.get(i).getText()).isGreaterThanOrEqualTo(-1);
      assertThat(box.getMaxX())
          .as(words.get(i).getText())
          .isLessThanOrEqualTo(chart.getWidth() + 1);
      assertThat(box.getMinY()).as(words.get(i).getText()).isGreaterThanOrEqualTo(-4);
      assertThat(box.getMaxY())
          .as(words.get(i).getText())
          .isLessThanOrEqualTo(chart.getHeight() + 1);
      for (int j = 0; j < i; j++) {
        assertThat(overlap(box, words.get(j).getBoundsInParent()))
            .as("%s over %s", words.get(i).getText(), words.get(j).getText())
            .isFalse();
      }
    }
  }

  /// The boxes of words hold room over and under the letters.
  private static boolean overlap(Bounds one, Bounds other) {
    return one.getMinX() < other.getMaxX() - 0.5
        && other.getMinX() < one.getMaxX() - 0.5
        && one.getMinY() + 3 < other.getMaxY()
        && other.getMinY() + 3 < one.getMaxY();
  }

  private WindowSupport window(Supplier<List<Region>> nodes, Theme theme) {
    return WindowSupport.open(
        folder,
        Example.workspace(),
        theme,
        1440,
        900,
        (_, _) ->
            List.of(
                new ScreenDoor(
                    "charts", "Charts", Feather.ACTIVITY, () -> new Gallery(nodes.get()))));
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

  /// Cards side by side, in lines where there is no room.
  private static final class Gallery implements Screen {
    private final VBox root;

    Gallery(List<Region> nodes) {
      FlowPane flow = new FlowPane(12, 12);
      flow.setAlignment(Pos.TOP_LEFT);
      flow.getChildren().addAll(nodes);
      root = new VBox(flow);
      root.getStyleClass().add("ow-screen");
    }

    @Override
    public Node content() {
      return root;
    }

    @Override
    public String help() {
      return "Charts of offers.";
    }
  }
}
