package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import offerwright.calc.forecast.Forecaster;
import offerwright.calc.sample.EmptyWorkspace;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.support.FewPaths;
import offerwright.support.ForecastExample;
import offerwright.support.WindowSupport;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/// Renders the screen as people will see it: one window for each look and size, in which each
/// picture is taken after a command.
class ForecastPicturesTest {
  private static final String AS_OPENED = "";

  @TempDir Path folder;

  private void pictures(
      Workspace content, Theme theme, int width, int height, Map<String, String> commands) {
    pictures(content, Forecaster::run, theme, width, height, commands);
  }

  private void pictures(
      Workspace content,
      Engine engine,
      Theme theme,
      int width,
      int height,
      Map<String, String> commands) {
    AtomicReference<ForecastScreen> screen = new AtomicReference<>();
    try (WindowSupport window =
        WindowSupport.open(
            folder.resolve(commands.keySet().iterator().next()),
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
                          screen.set(new ForecastScreen(bench, engine));
                          return screen.get();
                        })))) {
      commands.forEach((name, title) -> {
        window.run(() ->
            screen.get().commands().stream()
                .filter(command -> command.title().equals(title))
                .forEach(command -> command.run().run()));
        assertThat(window.picture(name)).exists();
      });
    }
  }

  /// Names of pictures, each followed by the command it is taken after.
  private static Map<String, String> each(String... namesAndCommands) {
    Map<String, String> pictures = new LinkedHashMap<>();
    for (int i = 0; i < namesAndCommands.length; i += 2) {
      pictures.put(namesAndCommands[i], namesAndCommands[i + 1]);
    }
    return pictures;
  }

  @Test
  void showsTheSampleWithAllItsPaths() {
    Workspace sample = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    pictures(sample, Theme.LIGHT, 1440, 900, each("forecast-large", AS_OPENED));
  }

  @Test
  void showsEachTab() {
    pictures(
        FewPaths.sample(),
        Theme.LIGHT,
        1280,
        800,
        each(
            "forecast-light", AS_OPENED,
            "forecast-lines", "Show budget lines",
            "forecast-tokens", "Show token prices",
            "forecast-roi", "Show return on tokens",
            "forecast-evidence", "Show evidence and claim",
            "forecast-alternatives", "Show alternatives",
            "forecast-tasks", "Show task catalogue",
            "forecast-drivers", "Show drivers of the return",
            "forecast-scenarios", "Compare scenarios"));
  }

  @Test
  void showsTheDarkLook() {
    pictures(
        FewPaths.sample(),
        // Colours do not depend on where figures come from.
        (_, _) -> ForecastExample.result(),
        Theme.DARK,
        1280,
        800,
        each("forecast-dark", AS_OPENED, "forecast-roi-dark", "Show return on tokens"));
  }

  @Test
  void fitsALowAndNarrowWindow() {
    pictures(
        FewPaths.sample(),
        Theme.LIGHT,
        1024,
        700,
        each(
            "forecast-small", AS_OPENED,
            "forecast-scenarios-small", "Compare scenarios",
            "forecast-small-form", "Show the assumptions"));
  }

  @Test
  void saysWhatToDoWhileThereIsNothingToForecast() {
    pictures(
        EmptyWorkspace.named("Nobody yet", CurrencyCode.USD),
        Theme.LIGHT,
        1280,
        800,
        each("forecast-empty", AS_OPENED));
    pictures(
        FewPaths.sample().withPlan(ForecastPlan.UNPLANNED),
        Theme.LIGHT,
        1280,
        800,
        each("forecast-unplanned", AS_OPENED));
  }
}
