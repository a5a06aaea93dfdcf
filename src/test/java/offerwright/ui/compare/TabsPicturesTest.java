package offerwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.support.Example;
import offerwright.support.WindowSupport;
import offerwright.ui.shell.FigureFiles;
import offerwright.ui.shell.Screen;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.shell.Workbench;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/// Renders the tabs in the room they have on their screen, for somebody to look at.
class TabsPicturesTest {
  @TempDir private Path folder;

  @Test
  void lightAsOnALargeScreen() {
    Shown three = ShownExample.of(ShownExample.OWN, ShownExample.NORTHWIND, ShownExample.HALCYON);
    in(Theme.LIGHT, 1440, 900, (window, place) -> all(window, place, three, "light-1440"));
  }

  @Test
  void darkAsOnASmallScreen() {
    Shown four =
        ShownExample.of(
            ShownExample.OWN, ShownExample.NORTHWIND, ShownExample.HALCYON, ShownExample.FERROUS);
    in(Theme.DARK, 1280, 800, (window, place) -> all(window, place, four, "dark-1280"));
  }

  @Test
  void inANarrowWindowWithoutWealth() {
    Shown two =
        ShownExample.of(
            ShownExample.withoutWealth(
                ShownExample.workspace(ShownExample.OWN, ShownExample.FERROUS)));
    Shown before =
        ShownExample.notSimulated(ShownExample.workspace(ShownExample.OWN, ShownExample.FERROUS));
    in(
        Theme.LIGHT,
        1024,
        700,
        (window, place) -> {
          all(window, place, two, "narrow");
          RiskTab risk = risk(window.bench());
          picture(window, place, risk.node(), () -> risk.show(before), "compare-waiting");
        });
  }

  private static void all(WindowSupport window, StackPane place, Shown shown, String look) {
    Workbench bench = window.bench();
    window.run(() -> {
      RiskTab risk = risk(bench);
      risk.show(shown);
      TradeDesk desk = new TradeDesk(bench.background());
      TradeTab trade = trade(bench, desk);
      AskTab ask = new AskTab(bench.formats(), desk);
      trade.show(shown);
      ask.show(shown);
      place.getChildren().setAll(risk.node());
      place.getProperties().put("trade", trade.node());
      place.getProperties().put("ask", ask.node());
    });
    picture(window, place, "compare-risk-" + look);
    window.run(() -> {
      scroll(place, 1);
      byYear(place);
    });
    picture(window, place, "compare-risk-end-" + look);
    for (String tab : List.of("trade", "ask")) {
      window.run(() -> place.getChildren().setAll((Node) place.getProperties().get(tab)));
      picture(window, place, "compare-" + tab + "-" + look);
    }
  }

  private static void byYear(Node place) {
    place.lookupAll(".toggle-button").stream()
        .map(ToggleButton.class::cast)
        .filter(button -> button.getText().equals("By year"))
        .forEach(ToggleButton::fire);
  }

  private static void scroll(Node place, double to) {
    place.lookupAll(".scroll-pane").forEach(pane -> ((ScrollPane) pane).setVvalue(to));
  }

  private static RiskTab risk(Workbench bench) {
    return new RiskTab(bench.formats(), bench.background(), new FigureFiles(bench), () -> {});
  }

  private static TradeTab trade(Workbench bench, TradeDesk desk) {
    return new TradeTab(bench.formats(), bench.background(), new FigureFiles(bench), desk, _ -> {});
  }

  private static void picture(
      WindowSupport window, StackPane place, Node tab, Runnable show, String name) {
    window.run(() -> {
      place.getChildren().setAll(tab);
      show.run();
    });
    picture(window, place, name);
  }

  private static void picture(WindowSupport window, StackPane place, String name) {
    assertThat(window.picture(name)).isNotEmptyFile();
    assertThat(place.getChildren()).hasSize(1);
  }

  private void in(
      Theme theme, int width, int height, BiConsumer<WindowSupport, StackPane> pictures) {
    AtomicReference<Place> screen = new AtomicReference<>();
    try (WindowSupport window =
        WindowSupport.open(
            folder.resolve(theme + "-" + width),
            Example.workspace(),
            theme,
            width,
            height,
            (_, _) ->
                List.of(
                    new ScreenDoor(
                        "compare",
                        "Compare",
                        Feather.COLUMNS,
                        () -> {
                          screen.set(new Place(height));
                          return screen.get();
                        })))) {
      pictures.accept(window, screen.get().tab);
    }
  }

  /// A screen with the room of a tab below that of the verdict and the upper half.
  private static final class Place implements Screen {
    private final StackPane tab = new StackPane();
    private final VBox root;

    Place(int height) {
      Region above = new Region();
      above.setMinHeight(height < 800 ? 180 : 400);
      tab.getStyleClass().add("ow-card");
      tab.setStyle("-fx-padding: 1");
      tab.setMinHeight(0);
      VBox.setVgrow(tab, Priority.ALWAYS);
      root = new VBox(above, tab);
      root.getStyleClass().add("ow-screen");
    }

    @Override
    public Node content() {
      return root;
    }

    @Override
    public String help() {
      return "Tabs of the comparison.";
    }
  }
}
