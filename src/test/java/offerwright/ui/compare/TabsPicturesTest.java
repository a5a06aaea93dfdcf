package offerwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import javafx.scene.Node;
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
    in(
        Theme.LIGHT,
        1440,
        900,
        (window, place) -> {
          Workbench bench = window.bench();
          RiskTab risk = risk(bench);
          Shown three =
              ShownExample.of(ShownExample.OWN, ShownExample.NORTHWIND, ShownExample.FERROUS);
          picture(window, place, risk.node(), () -> risk.show(three), "compare-risk-1440");
          TradeTab trade = trade(bench, new TradeDesk(bench.background()));
          picture(window, place, trade.node(), () -> trade.show(three), "compare-trade-1440");
        });
  }

  private static RiskTab risk(Workbench bench) {
    return new RiskTab(
        bench.formats(), bench.background(), new FigureFiles(bench), () -> {});
  }

  private static TradeTab trade(Workbench bench, TradeDesk desk) {
    return new TradeTab(
        bench.formats(), bench.background(), new FigureFiles(bench), desk, _ -> {});
  }

  private static void picture(
      WindowSupport window, StackPane place, Node tab, Runnable show, String name) {
    window.run(() -> {
      place.getChildren().setAll(tab);
      show.run();
    });
    assertThat(window.picture(name)).isNotEmptyFile();
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
