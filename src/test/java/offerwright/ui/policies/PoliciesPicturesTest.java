package offerwright.ui.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
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

/// Renders the screen as people will see it: one window for each look and size, in which each
/// picture is taken after a command.
class PoliciesPicturesTest {
  private static final String AS_OPENED = "";

  @TempDir Path folder;

  private void pictures(
      Workspace content, Theme theme, int width, int height, Map<String, String> commands) {
    AtomicReference<PoliciesScreen> screen = new AtomicReference<>();
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
                        "policies",
                        "Policies",
                        Feather.SHARE_2,
                        () -> {
                          screen.set(
                              new PoliciesScreen(
                                  bench,
                                  new PolicyLabDoor(),
                                  (_, _, _) -> {},
                                  (_, _) -> new NoDialogs()));
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

  private static Workspace sample() {
    return Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
  }

  @Test
  void showsTheSample() {
    pictures(
        sample(),
        Theme.LIGHT,
        1440,
        900,
        each(
            "policies-large", AS_OPENED,
            "policies-use", "Show use of policies",
            "policies-fairness", "Show fairness of policies",
            "policies-today", "Show policies against today"));
  }

  @Test
  void fitsTheUsualWindow() {
    pictures(
        sample(),
        Theme.LIGHT,
        1280,
        800,
        each(
            "policies-light", AS_OPENED,
            "policies-team", "Who gains and loses by team",
            "policies-person", "Find a person who gains or loses"));
  }

  @Test
  void showsTheDarkLook() {
    pictures(sample(), Theme.DARK, 1440, 900, each("policies-dark", AS_OPENED));
  }

  @Test
  void fitsALowAndNarrowWindow() {
    pictures(
        sample(),
        Theme.LIGHT,
        1024,
        700,
        each(
            "policies-small", AS_OPENED,
            "policies-small-gain", "Who gains and loses by level",
            "policies-small-why", "Why the policy stands where it stands"));
  }

  @Test
  void namesWhatIsWrongAndShowsWhatCanStillBeCompared() {
    pictures(
        Wrong.sample(),
        Theme.LIGHT,
        1280,
        800,
        each("policies-wrong", AS_OPENED));
  }

  @Test
  void saysWhatToDoWhileThereIsNobody() {
    pictures(
        EmptyWorkspace.named("Nobody yet", CurrencyCode.USD),
        Theme.LIGHT,
        1280,
        800,
        each("policies-empty", AS_OPENED));
  }
}
