package offerwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import offerwright.calc.estimate.Estimate;
import offerwright.support.Example;
import offerwright.support.WindowSupport;
import offerwright.ui.kit.Nodes;
import offerwright.ui.shell.FigureFiles;
import offerwright.ui.shell.Screen;
import offerwright.ui.text.Formats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the window fills the fields
class OfferChartsTest {
  private static final Formats FORMATS = new Formats(Locale.US);

  @TempDir private Path folder;
  private WindowSupport window;
  private OfferYearsChart years;
  private RidgelineChart ridges;
  private YearQuantilesChart quantiles;
  private IndifferenceChart trade;
  private ChanceTrack track;

  @BeforeEach
  void open() {
    window =
        WindowSupport.open(
            folder,
            Example.workspace(),
            bench -> {
              years = new OfferYearsChart(FORMATS);
              years.show(OffersExample.mockup());
              ridges = new RidgelineChart(FORMATS);
              ridges.show(OffersExample.ridges(3));
              quantiles = new YearQuantilesChart(FORMATS);
              quantiles.show(OffersExample.quantiles(4));
              trade = new IndifferenceChart(FORMATS);
              trade.show(OffersExample.trade());
              track = new ChanceTrack(FORMATS);
              GridPane grid = new GridPane(12, 12);
              int at = 0;
              for (Chart chart : List.of(years, ridges, quantiles, trade)) {
                ChartCard card = ChartCard.bordered("Card " + at, chart, new FigureFiles(bench));
                card.setMinSize(520, 340);
                card.setMaxSize(520, 340);
                grid.add(card, at % 2, at / 2);
                at++;
              }
              grid.add(Nodes.row(8, track, ChanceTrack.scale()), 0, 2);
              return new AllCharts(grid);
            });
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void arrowKeysReadOfferAfterOfferAndYearAfterYear() {
    press(years, KeyCode.HOME);
    assertThat(years.pointedAt())
        .hasValue(
            "Year 1, A: Meridian Labs, Senior backend, Benefits $34,360, Equity, valued $23,225,"
                + " Variable $51,352, Base $244,000, Total $352,937,"
                + " Tokens, face value $150,000, Tokens, expected use $61,500,"
                + " Tokens, worth to me $18,450");
    press(years, KeyCode.RIGHT);
    press(years, KeyCode.RIGHT);
    assertThat(years.pointedAt())
        .get()
        .asString()
        .contains("Year 1, C: ", "Total $296,800 *", "* not disclosed 401(k) match");
    press(years, KeyCode.RIGHT);
    assertThat(years.pointedAt()).get().asString().startsWith("Year 2, A: ");
  }

  @Test
  void thePointerReadsTheColumnUnderIt() {
    words(years);
    for (int i = 0; i < years.marks(); i++) {
      Tip tip = years.tip(i);
      assertThat(years.markAt(tip.x() - 1, tip.y())).isEqualTo(i);
    }
    assertThat(years.markAt(1, 50)).isEqualTo(-1);
  }

  @Test
  void totalsStandOverTheirColumnsAndAnAsteriskBehindWhatIsNotDisclosed() {
    assertThat(words(years))
        .contains("353", "317", "297 *", "370", "$ thousand a year", "Year 4", "worth to me");
    assertThat(years.spoken()).contains("C AI start-up, Senior: 297 *").contains("An asterisk");
    window.run(() -> years.show(OffersExample.oneOffer()));
    assertThat(words(years)).doesNotContain("297 *", "B");
    assertThat(years.spoken()).doesNotContain("asterisk");
  }

  @Test
  void partsAreStackedInTheirOrderAPixelApart() {
    words(years);
    List<Region> bars =
        List.of("ow-part-cash", "ow-part-variable", "ow-part-equity", "ow-part-benefits").stream()
            .map(style -> (Region) years.lookup("." + style))
            .toList();
    for (int i = 1; i < bars.size(); i++) {
      Region below = bars.get(i - 1);
      Region above = bars.get(i);
      assertThat(below.getLayoutY() - above.getLayoutY() - above.getHeight()).isEqualTo(1);
      assertThat(above.getLayoutX()).isEqualTo(below.getLayoutX());
    }
    assertThat(years.lookupAll(".ow-tokens-face")).hasSize(8);
    assertThat(years.lookupAll(".ow-part-tokens")).hasSize(8);
    // One for each token column, and one that says what it is.
    assertThat(years.lookupAll(".ow-worth-mark")).hasSize(9);
  }

  @Test
  void whatIsBelowZeroHangsUnderTheAxisAndTokensAboveTheStackStayInThePlot() {
    window.run(() -> years.show(OffersExample.awkward()));
    assertThat(words(years)).contains("84", "90", "*", "0").anyMatch(word -> word.startsWith("−"));
    double zero = bottomOf(years.lookup(".ow-part-cash"));
    Node equity = years.lookup(".ow-part-equity");
    assertThat(equity.getBoundsInParent().getMinY()).isGreaterThanOrEqualTo(zero - 1);
    assertThat(years.lookup(".ow-tokens-face").getBoundsInParent().getMinY()).isPositive();
    assertThat(years.tip(years.marks() - 1).spoken()).contains("Total *").doesNotContain("$0");
  }

  private static double bottomOf(Node node) {
    return node.getBoundsInParent().getMaxY();
  }

  @Test
  void theTableOfTheYearsHasARowForEachOfferAndYear() {
    assertThat(years.table().rows()).hasSize(12);
    assertThat(years.table().rows().getFirst())
        .startsWith("A", "Meridian Labs, Senior backend", "Year 1", "244000.00", "51352.00")
        .endsWith("352937.00", "", "150000.00", "61500.00", "18450.00");
    assertThat(years.table().rows().get(1)).endsWith("316525.00", "", "", "", "");
    window.run(() -> years.show(OffersExample.awkward()));
    assertThat(years.table().rows().getLast())
        .containsExactly(
            "B",
            "Listed cloud company, Senior",
            "Year 3",
            "",
            "",
            "",
            "",
            "",
            "all of it",
            "",
            "",
            "");
  }

  @Test
  void aRidgeSaysItsQuantilesAndWhatLiesOutside() {
    press(ridges, KeyCode.HOME);
    assertThat(ridges.pointedAt())
        .get()
        .asString()
        .startsWith("A: Meridian Labs, Senior backend, Mean $1,36")
        .contains(" ± $5,000", "P95 $", "Median $1,3", "Right of the curve 0.")
        .contains(" % of paths");
    assertThat(ridges.spoken()).contains("nine paths in ten between 1.24");
    assertThat(ridges.table().rows()).hasSize(3).allMatch(row -> row.size() == 10);
    assertThat(words(ridges)).contains("A", "B", "C", "bump: token budget used in full");
  }

  @Test
  void anOffersLineHasItsColourAndDash() {
    words(ridges);
    List<Polyline> lines =
        ridges.lookupAll(".ow-offer-line").stream().map(Polyline.class::cast).toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).getStrokeDashArray()).isEmpty();
    assertThat(lines.get(1).getStrokeDashArray()).containsExactly(8.0, 3.0);
    assertThat(lines.get(2).getStrokeDashArray()).containsExactly(2.0, 3.0);
    assertThat(lines.stream().map(Polyline::getStroke).distinct()).hasSize(3);
  }

  @Test
  void theMedianStandsOnTheAxisWhereItsFigureIs() {
    words(ridges);
    List<Circle> medians =
        ridges.lookupAll(".ow-offer-median").stream().map(Circle.class::cast).toList();
    for (int i = 0; i < 3; i++) {
      assertThat(medians.get(i).getCenterX()).isEqualTo(ridges.tip(i).x());
      assertThat(ridges.markAt(100, medians.get(i).getCenterY())).isEqualTo(i);
    }
  }

  @Test
  void axesStayWhileKeptAndFitAgainAfterwards() {
    Ridgeline narrow = OffersExample.ridges(List.of(OffersExample.paths(3)));
    window.run(() -> {
      ridges.keepRange(true);
      ridges.show(narrow);
    });
    assertThat(words(ridges)).contains("2.4");
    window.run(() -> ridges.keepRange(false));
    assertThat(words(ridges)).doesNotContain("2.4").anyMatch(word -> word.startsWith("1.3"));
    window.run(() -> {
      quantiles.keepRange(true);
      quantiles.show(
          new YearQuantiles(
              OffersExample.quantiles(4).unit(),
              OffersExample.YEARS,
              OffersExample.quantiles(300_000.0).offers()));
    });
    assertThat(words(quantiles)).contains("500");
    window.run(() -> quantiles.keepRange(false));
    assertThat(words(quantiles)).doesNotContain("500");
    Indifference all = OffersExample.trade();
    window.run(() -> {
      trade.keepRange(true);
      trade.show(
          new Indifference(
              all.across(),
              all.up(),
              all.good(),
              all.legend(),
              all.curves().subList(1, 3),
              all.asks(),
              all.today()));
    });
    assertThat(words(trade)).contains("240");
    window.run(() -> trade.keepRange(false));
    assertThat(words(trade)).doesNotContain("240");
  }

  @Test
  void quantilesAreReadYearByYearAndAnOfferMayEndEarlier() {
    assertThat(quantiles.marks()).isEqualTo(14);
    press(quantiles, KeyCode.END);
    assertThat(quantiles.pointedAt())
        .hasValue(
            "Year 4, C: AI start-up, Senior, P95 $409,000, P75 $378,500, Median $348,000,"
                + " P25 $332,750, P5 $317,500");
    assertThat(words(quantiles)).contains("$ thousand a year (axis starts at 250)");
    assertThat(quantiles.table().rows()).hasSize(14);
    assertThat(quantiles.spoken()).contains("D Bank, Staff: median 303 between 289 and 331");
  }

  @Test
  void theTradeReadsPointsThenPlacesOnTheCurves() {
    press(trade, KeyCode.HOME);
    assertThat(trade.pointedAt())
        .get()
        .asString()
        .startsWith("B today: 218,000, no tokens, B’s base, $ thousand a year $218,000");
    press(trade, KeyCode.RIGHT);
    assertThat(trade.pointedAt()).get().asString().startsWith("1 Raise the base");
    press(trade, KeyCode.END);
    assertThat(trade.pointedAt())
        .get()
        .asString()
        .contains("$300,000", "0.30, yours $205,866", "0.00, B is ahead already $207,200");
    assertThat(words(trade))
        .contains("1", "4", "5", "B today: 218,000, no tokens", "0.30, yours")
        .contains("B’s base, $ thousand a year (axis starts at 200)");
    assertThat(trade.lookupAll(".ow-cut-mark")).hasSize(1);
    assertThat(trade.table().rows()).hasSize(4 + 3 * 31);
  }

  @Test
  void aPointIsPointedAtBeforeTheCurve() {
    words(trade);
    Tip ask = trade.tip(3);
    assertThat(trade.markAt(ask.x() + 6, ask.y() - 6)).isEqualTo(3);
    assertThat(trade.markAt(ask.x(), ask.y() - 60)).isGreaterThan(3);
    assertThat(trade.markAt(ask.x(), 2)).isEqualTo(-1);
  }

  @Test
  void missingPointsBreakACurveAndAreSaid() {
    window.run(() -> trade.show(OffersExample.crowded()));
    words(trade);
    assertThat(trade.lookupAll(".ow-same-own").stream().filter(Polyline.class::isInstance))
        .hasSize(2);
    // Curve 0 lacks its points from 60,000 to 75,000, at 4 places of 41.
    List<String> said =
        IntStream.range(6, trade.marks()).mapToObj(i -> trade.tip(i).spoken()).toList();
    assertThat(said.stream().filter(words -> words.contains("Curve 0 none"))).hasSize(4);
    assertThat(trade.table().rows().stream().filter(row -> row.getLast().isEmpty())).hasSize(16);
  }

  @Test
  void aPointBetweenTwoGapsIsStillSeen() {
    Indifference.Curve curve =
        new Indifference.Curve(
            "one",
            Indifference.Look.OWN,
            List.of(
                new Indifference.Point(0, OptionalDouble.empty()),
                new Indifference.Point(1, OptionalDouble.of(3)),
                new Indifference.Point(2, OptionalDouble.of(Double.NaN)),
                new Indifference.Point(3, OptionalDouble.of(4)),
                new Indifference.Point(4, OptionalDouble.of(5))));
    assertThat(curve.stretches()).extracting(List::size).containsExactly(1, 2);
    assertThat(curve.at(1)).hasValue(3);
    assertThat(curve.at(0)).isEmpty();
    assertThat(curve.at(9)).isEmpty();
  }

  @Test
  void theLegendOfATradeCoversNoCurve() {
    words(trade);
    Bounds legend = text(trade, "0.60").getBoundsInParent();
    Bounds title = text(trade, "Own-use share of a token dollar").getBoundsInParent();
    for (Node node : trade.lookupAll("Polyline")) {
      Polyline line = (Polyline) node;
      for (int i = 0; i < line.getPoints().size(); i += 2) {
        double x = line.getPoints().get(i);
        double y = line.getPoints().get(i + 1);
        assertThat(legend.contains(x, y) || title.contains(x, y)).isFalse();
      }
    }
  }

  @Test
  void aChanceIsADotWithItsInterval() {
    window.run(() -> track.show("A > B", Optional.of(new Estimate(0.75, 0.6, 0.9))));
    window.run(() -> window.scene().getRoot().layout());
    Circle dot = (Circle) track.lookup(".ow-chance-dot");
    Region range = (Region) track.lookup(".ow-chance-range");
    double length = track.getWidth() - 2 * dot.getRadius();
    assertThat(dot.getCenterX()).isEqualTo(dot.getRadius() + 0.75 * length);
    assertThat(range.getLayoutX()).isEqualTo(Math.rint(dot.getRadius() + 0.6 * length));
    assertThat(track.getAccessibleText())
        .isEqualTo("A > B: 75.0 % of paths, 95 % interval 60.0 % to 90.0 %");
    window.run(() -> track.show("A > B", Optional.empty()));
    window.run(() -> window.scene().getRoot().layout());
    assertThat(track.lookupAll(".ow-chance-dot")).isEmpty();
    assertThat(track.getAccessibleText()).isEqualTo("A > B: not known yet");
  }

  @Test
  void aCardKeepsPictureAndTable() throws IOException {
    Path picture = folder.resolve("ridges.png");
    window.files().answer(picture);
    choose(ridges, "Save as PNG…");
    assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(1040);
    Path table = folder.resolve("ridges.csv");
    window.files().answer(table);
    choose(ridges, "Save as CSV…");
    assertThat(Files.readAllLines(table))
        .hasSize(4)
        .element(0)
        .asString()
        .contains("Offer,Name,P5,P25,Median");
  }

  @Test
  void nothingToShowIsSaid() {
    window.run(() -> {
      years.show(OfferYears.NONE);
      ridges.show(Ridgeline.NONE);
      quantiles.show(YearQuantiles.NONE);
      trade.show(Indifference.NONE);
    });
    for (Chart chart : List.of(years, ridges, quantiles)) {
      assertThat(words(chart)).containsExactly("No offers to compare yet");
      assertThat(chart.getAccessibleText()).endsWith("nothing to show yet.");
      assertThat(chart.table().rows()).isEmpty();
    }
    assertThat(words(trade)).containsExactly("Nothing to trade yet");
  }

  private void press(Chart chart, KeyCode key) {
    window.run(() ->
        Event.fireEvent(
            chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
  }

  private void choose(Chart chart, String words) {
    window.run(() ->
        ((MenuButton) chart.getParent().lookup(".ow-figure-menu"))
            .getItems().stream()
                .filter(item -> item.getText().equals(words))
                .forEach(MenuItem::fire));
  }

  private List<String> words(Chart chart) {
    window.run(() -> window.scene().getRoot().layout());
    return chart.lookupAll("Text").stream()
        .filter(Text.class::isInstance)
        .map(node -> ((Text) node).getText())
        .toList();
  }

  private static Text text(Chart chart, String words) {
    return chart.lookupAll("Text").stream()
        .map(Text.class::cast)
        .filter(text -> text.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  /// A screen with all of them.
  private record AllCharts(GridPane grid) implements Screen {
    @Override
    public Node content() {
      return grid;
    }

    @Override
    public String help() {
      return "Charts.";
    }
  }
}
