package offerwright.ui.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import offerwright.calc.sample.EmptyWorkspace;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.support.WindowSupport;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/// Renders the screen as people will see it.
class OffersPicturesTest {
  @TempDir Path folder;

  private void picture(
      String name, Workspace content, Theme theme, int width, int height, String... keys) {
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
                        "offers", "Offers", Feather.EDIT_2, () -> new OffersScreen(bench))))) {
      for (String key : keys) {
        window.run(() -> window.shell().show("offers", key));
      }
      assertThat(window.picture(name)).exists();
    }
  }

  @Test
  void showsTheSampleInBothLooks() {
    picture("offers-light", sample(), Theme.LIGHT, 1280, 800);
    picture("offers-dark", sample(), Theme.DARK, 1280, 800);
  }

  @Test
  void fitsALowAndNarrowWindow() {
    picture("offers-small", sample(), Theme.LIGHT, 1024, 700, "S-101");
  }

  @Test
  void leadsToLevelsWhileThereIsNothingToOffer() {
    picture("offers-tiny", Samples.open("tiny").value().orElseThrow(), Theme.LIGHT, 1280, 800);
    picture(
        "offers-empty",
        EmptyWorkspace.named("Nobody yet", CurrencyCode.USD),
        Theme.LIGHT,
        1280,
        800);
  }

  private static Workspace sample() {
    return Samples.open("meridian-labs").value().orElseThrow();
  }
}
