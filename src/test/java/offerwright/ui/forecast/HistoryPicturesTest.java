package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.workspace.Workspace;
import offerwright.files.csv.PriceHistoryCsv;
import offerwright.files.json.Samples;
import offerwright.support.ForecastExample;
import offerwright.support.WindowSupport;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/// Renders the price histories for somebody to look at.
class HistoryPicturesTest {
  @TempDir Path folder;

  /// Does something in the window before the picture.
  private interface Step {
    void in(WindowSupport window);
  }

  private void picture(
      String name,
      Workspace content,
      Theme theme,
      int width,
      int height,
      String command,
      Step step) {
    AtomicReference<ForecastScreen> screen = new AtomicReference<>();
    try (WindowSupport window =
        WindowSupport.open(
            folder.resolve(name),
            content,
            theme,
            width,
            height,
            (bench, _) ->
                List.of(
                    new ScreenDoor(
                        "forecast",
                        "Forecast",
                        Feather.TRENDING_UP,
                        () -> {
                          screen.set(new ForecastScreen(bench, (_, _) -> ForecastExample.result()));
                          return screen.get();
                        })))) {
      step.in(window);
      window.run(() ->
          screen.get().commands().stream()
              .filter(each -> each.title().equals(command))
              .forEach(each -> each.run().run()));
      if (command.startsWith("Price")) {
        step.in(window);
      }
      assertThat(window.picture(name)).isNotEmptyFile();
    }
  }

  @Test
  void fitsOfTheSampleInBothLooks() {
    Workspace sample = withHistory();
    picture("history-light", sample, Theme.LIGHT, 1280, 800, "Price history and fits", _ -> {});
    picture("history-dark", sample, Theme.DARK, 1280, 800, "Price history and fits", _ -> {});
    picture("history-small", sample, Theme.LIGHT, 1024, 700, "Price history and fits", _ -> {});
    picture(
        "history-details",
        sample,
        Theme.LIGHT,
        1280,
        800,
        "Price history and fits",
        window -> {
          window
              .robot()
              .lookup("#fit-TREND")
              .tryQueryAs(RadioButton.class)
              .ifPresent(trend -> window.run(trend::fire));
          window
              .robot()
              .lookup(".ow-history-front .scroll-pane")
              .tryQueryAs(ScrollPane.class)
              .ifPresent(scroll -> window.run(() -> scroll.setVvalue(1)));
        });
  }

  @Test
  void nothingYetAndAFileWithProblems() throws Exception {
    Workspace bare = sample().withHistories(List.of());
    picture("history-none", bare, Theme.LIGHT, 1280, 800, "Price history and fits", _ -> {});
    List<String> lines =
        new ArrayList<>(
            PriceHistoryCsv.text(PriceHistoryCsv.sample().value().orElseThrow()).lines().toList());
    lines.add("2026-02-30,model-a,lab,1,5,0.1,launch,frontier,price page,list");
    lines.add("2026-03-01,model-b,lab,minus one,5,0.1,launch,frontier,price page,list");
    lines.add("2026-03-02,model-c,lab,1,5,3,launch,frontier,price page,list");
    lines.add("2026-03-02,model-d,lab,0,0,0,launch,huge,price page,list");
    Path file = Files.write(folder.resolve("list prices.csv"), lines);
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      picture(
          "history-import-" + (theme == Theme.LIGHT ? "light" : "dark"),
          bare,
          theme,
          1280,
          800,
          "Import a price history…",
          window -> window.files().answer(file));
    }
  }

  private static Workspace withHistory() {
    PriceHistory history = PriceHistoryCsv.sample().value().orElseThrow();
    return sample()
        .withHistories(
            List.of(history, new PriceHistory("One lab only", history.quotes().subList(0, 2))));
  }

  private static Workspace sample() {
    return Samples.open("meridian-labs").value().orElseThrow();
  }
}
