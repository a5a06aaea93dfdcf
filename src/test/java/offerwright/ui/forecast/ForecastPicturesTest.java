package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import offerwright.calc.sample.EmptyWorkspace;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.support.WindowSupport;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/// Renders the screen as people will see it.
class ForecastPicturesTest {
  @TempDir Path folder;

  private void picture(
      String name, Workspace content, Theme theme, int width, int height, String... commands) {
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
                          screen.set(
                              new ForecastScreen(bench));
                          return screen.get();
                        })))) {
      for (String title : commands) {
        window.run(() ->
            screen.get().commands().stream()
                .filter(command -> command.title().equals(title))
                .forEach(command -> command.run().run()));
      }
      assertThat(window.picture(name)).exists();
    }
  }

  @Test
  void showsTheSampleInBothLooks() {
    picture("forecast-light", sample(), Theme.LIGHT, 1280, 800);
    picture("forecast-dark", sample(), Theme.DARK, 1280, 800);
    picture("forecast-large", sample(), Theme.LIGHT, 1440, 900);
  }

  @Test
  void showsEachTab() {
    picture("forecast-lines", sample(), Theme.LIGHT, 1280, 800, "Show budget lines");
    picture("forecast-tokens", sample(), Theme.LIGHT, 1280, 800, "Show token prices");
    picture("forecast-roi", sample(), Theme.LIGHT, 1280, 800, "Show return on tokens");
    picture("forecast-roi-dark", sample(), Theme.DARK, 1280, 800, "Show return on tokens");
    picture("forecast-evidence", sample(), Theme.LIGHT, 1280, 800, "Show evidence and claim");
    picture("forecast-alternatives", sample(), Theme.LIGHT, 1280, 800, "Show alternatives");
    picture("forecast-tasks", sample(), Theme.LIGHT, 1280, 800, "Show task catalogue");
    picture("forecast-drivers", sample(), Theme.LIGHT, 1280, 800, "Show drivers of the return");
    picture("forecast-scenarios", sample(), Theme.LIGHT, 1280, 800, "Compare scenarios");
    picture("forecast-scenarios-small", sample(), Theme.LIGHT, 1024, 700, "Compare scenarios");
  }

  @Test
  void fitsALowAndNarrowWindow() {
    picture("forecast-small", sample(), Theme.LIGHT, 1024, 700);
    picture("forecast-small-form", sample(), Theme.LIGHT, 1024, 700, "Show the assumptions");
  }

  @Test
  void saysWhatToDoWhileThereIsNothingToForecast() {
    picture("forecast-empty", EmptyWorkspace.named("Nobody yet", CurrencyCode.USD), Theme.LIGHT, 1280, 800);
    picture("forecast-unplanned", sample().withPlan(ForecastPlan.UNPLANNED), Theme.LIGHT, 1280, 800);
  }

  private static Workspace sample() {
    Workspace sample = Samples.open("meridian-labs").value().orElseThrow();
    ForecastPlan plan = sample.plan();
    return sample.withPlan(plan.withSimulation(plan.simulation().withPaths(500)));
  }
}
