package offerwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TableView;
import offerwright.calc.sample.EmptyWorkspace;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Percent;
import offerwright.domain.tax.TaxChoice;
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
class ComparePicturesTest {
  private static final String AS_OPENED = "";
  private static final String BELOW = "scrolled to the end";
  private static final String FIND = "Choose an offer";
  private static final OfferKey OWN = OfferKey.own("S-104");
  private static final OfferKey NORTHWIND = OfferKey.competing("northwind");
  private static final OfferKey HALCYON = OfferKey.competing("halcyon");
  private static final OfferKey FERROUS = OfferKey.competing("ferrous");

  @TempDir Path folder;

  private void pictures(
      Workspace content, Theme theme, int width, int height, String... namesAndCommands) {
    Map<String, String> commands = new LinkedHashMap<>();
    for (int i = 0; i < namesAndCommands.length; i += 2) {
      commands.put(namesAndCommands[i], namesAndCommands[i + 1]);
    }
    AtomicReference<CompareScreen> screen = new AtomicReference<>();
    try (WindowSupport window =
        WindowSupport.open(
            folder.resolve(namesAndCommands[0]),
            content,
            theme,
            width,
            height,
            (bench, _) ->
                List.of(
                    new ScreenDoor(
                        "compare",
                        "Compare",
                        Feather.COLUMNS,
                        () -> {
                          screen.set(new CompareScreen(bench));
                          return screen.get();
                        })))) {
      commands.forEach((name, title) -> {
        if (title.equals(BELOW)) {
          window.run(
              () -> window.robot().lookup("#compare-lines").queryAs(TableView.class).scrollTo(60));
        }
        if (title.equals(FIND)) {
          window.robot().clickOn(FIND);
        }
        window.run(() ->
            screen.get().commands().stream()
                .filter(command -> command.title().equals(title))
                .forEach(command -> command.run().run()));
        assertThat(window.picture(name)).exists();
      });
    }
  }

  private static Workspace sample(OfferKey... offers) {
    Workspace sample = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    return sample.withComparison(
        sample
            .comparison()
            .withRun(new ComparisonRun(2_000, 20261121))
            .withOffers(List.of(offers)));
  }

  @Test
  void showsTheOtherTabs() {
    Workspace sample = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    pictures(
        sample,
        Theme.LIGHT,
        1440,
        900,
        "compare-sample",
        AS_OPENED,
        "compare-risk",
        "Show tab Risk",
        "compare-trade",
        "Show tab Trade",
        "compare-ask",
        "Show tab Ask");
  }

  private static Workspace incomplete() {
    Workspace sample = sample(OWN, NORTHWIND, HALCYON);
    ComparisonPlan plan = sample.comparison();
    return sample.withComparison(
        plan.withOwnUse(Percent.of(30))
            .withOutlook(
                OfferOutlook.of(HALCYON)
                    .withNote(FactNote.notDisclosed(OfferFact.RETIREMENT_MATCH))
                    .withNote(FactNote.assumed(OfferFact.HEALTH, "median of the offers here"))));
  }

  @Test
  void showsThreeOffers() {
    pictures(incomplete(), Theme.LIGHT, 1440, 900, "compare-large", AS_OPENED);
  }

  @Test
  void fitsTheUsualWindow() {
    pictures(
        incomplete(),
        Theme.LIGHT,
        1280,
        800,
        "compare-light",
        AS_OPENED,
        "compare-calendar",
        "By calendar years",
        "compare-below",
        BELOW);
    pictures(incomplete(), Theme.DARK, 1280, 800, "compare-dark", AS_OPENED);
  }

  @Test
  void fitsALowAndNarrowWindow() {
    pictures(incomplete(), Theme.LIGHT, 1024, 700, "compare-small", AS_OPENED);
  }

  @Test
  void showsFourOffersAndTaxes() {
    Workspace four = sample(OWN, NORTHWIND, HALCYON, FERROUS);
    pictures(
        four.withComparison(four.comparison().withTax(new TaxChoice.Effective(Percent.of(38)))),
        Theme.LIGHT,
        1280,
        800,
        "compare-four",
        AS_OPENED);
  }

  @Test
  void saysWhatToDoWhileNothingIsChosen() {
    pictures(sample(), Theme.LIGHT, 1280, 800, "compare-none", AS_OPENED, "compare-find", FIND);
    pictures(sample(NORTHWIND), Theme.LIGHT, 1280, 800, "compare-one", AS_OPENED);
    pictures(
        EmptyWorkspace.named("Nobody yet", CurrencyCode.USD),
        Theme.LIGHT,
        1280,
        800,
        "compare-empty",
        AS_OPENED);
  }
}
