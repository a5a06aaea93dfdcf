package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.TierPath;
import offerwright.domain.workspace.Workspace;
import offerwright.files.csv.PriceHistoryCsv;
import offerwright.files.json.Samples;
import offerwright.support.ForecastExample;
import offerwright.support.WindowSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A finance partner brings list prices in and lets the forecast use them.
class HistoryJourneyTest {
  @TempDir Path folder;
  private final List<ForecastScreen> screens = new ArrayList<>();
  private WindowSupport window;

  @BeforeEach
  void open() {
    Workspace sample = Samples.open("meridian-labs").value().orElseThrow().withHistories(List.of());
    window =
        WindowSupport.open(
            folder,
            sample,
            bench -> {
              screens.add(new ForecastScreen(bench, (_, _) -> ForecastExample.result()));
              return screens.getLast();
            });
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Scenario scenario() {
    return window.workspace().plan().scenarios().getFirst();
  }

  private TierPath path() {
    return scenario().prices().tiers().getFirst();
  }

  private void press(String query) {
    Button button = window.robot().lookup(query).queryAs(Button.class);
    window.run(button::fire);
  }

  private void run(String title) {
    window.run(() ->
        screens.getLast().commands().stream()
            .filter(command -> command.title().equals(title))
            .forEach(command -> command.run().run()));
  }

  private String text(String query) {
    return window.robot().lookup(query).queryAs(Label.class).getText();
  }

  private Path shippedWithBadRows() throws IOException {
    String text = PriceHistoryCsv.text(PriceHistoryCsv.sample().value().orElseThrow());
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.add("2026-02-30,model-a,lab,1,5,0.1,launch,frontier,price page,list");
    lines.add("2026-03-01,model-b,lab,minus one,5,0.1,launch,frontier,price page,list");
    return Files.write(folder.resolve("list prices.csv"), lines);
  }

  @SuppressWarnings("unchecked")
  private <T> ComboBox<T> choice(String query) {
    return window.robot().lookup(query).queryAs(ComboBox.class);
  }

  @Test
  void goodRowsAreImportedASeriesIsChosenItsFitIsUsedAndAllIsUndone() throws IOException {
    int shipped = PriceHistoryCsv.sample().value().orElseThrow().quotes().size();
    PriceProcess before = path().process();
    window.files().answer(shippedWithBadRows());
    run("Import a price history…");
    assertThat(text("#import-summary")).startsWith(shipped + " rows can be used, 2 rows cannot.");
    assertThat(window.workspace().histories()).isEmpty();
    assertThat(window.robot().lookup("#import-take").queryAs(Button.class).getText())
        .isEqualTo("Import the " + shipped + " good rows");

    press("#import-take");
    assertThat(window.workspace().histories())
        .singleElement()
        .satisfies(history -> {
          assertThat(history.name()).isEqualTo("list prices");
          assertThat(history.quotes()).hasSize(shipped);
        });

    ComboBox<Optional<String>> provider = choice("#series-provider");
    window.run(() -> provider.setValue(Optional.of("anthropic")));
    RadioButton trend = window.robot().lookup("#fit-TREND").queryAs(RadioButton.class);
    window.run(trend::fire);
    ComboBox<ModelTier> tier = choice("#use-tier");
    assertThat(tier.getValue()).isEqualTo(ModelTier.FRONTIER);
    press("#use-fit");
    assertThat(path().process()).isInstanceOf(PriceProcess.Exponential.class);
    assertThat(window.robot().lookup("#price-history").tryQuery()).isEmpty();

    window.run(window.session()::undo);
    assertThat(path().process()).isEqualTo(before);
    window.run(window.session()::undo);
    assertThat(window.workspace().histories()).isEmpty();
  }

  @Test
  void aHistoryThatIsFollowedIsRenamedWithItsFollowersAndStays() {
    press("#open-history");
    run("Price history and fits");
    press("Add the sample history");
    window.robot().lookup("#import-take").tryQuery().ifPresent(_ -> press("#import-take"));
    press("#follow-history");
    assertThat(path().process()).isInstanceOf(PriceProcess.FollowHistory.class);

    press("#open-history");
    TextField name = window.robot().lookup("#history-name").queryAs(TextField.class);
    window.run(() -> name.setText("List prices"));
    assertThat(window.workspace().history("List prices")).isPresent();
    assertThat(path().process())
        .isInstanceOfSatisfying(
            PriceProcess.FollowHistory.class,
            followed -> assertThat(followed.series().history()).isEqualTo("List prices"));
    press("#history-remove");
    assertThat(window.workspace().histories()).hasSize(1);

    window.run(() ->
        window
            .session()
            .edit(
                "another path",
                workspace ->
                    workspace.withPlan(
                        workspace
                            .plan()
                            .withScenario(
                                Histories.using(
                                    workspace.plan().scenarios().getFirst(),
                                    ModelTier.FRONTIER,
                                    new PriceProcess.Exponential(
                                        offerwright.domain.money.Percent.NONE))))));
    press("#history-remove");
    assertThat(window.workspace().histories()).isEmpty();
    Node invitation = window.robot().lookup("What did tokens cost so far?").query();
    assertThat(invitation.isVisible()).isTrue();
  }

  @Test
  void aFileWithoutAnyUsableRowIsRefusedRowByRow() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("bad.csv"),
            "date,model,tier,input_usd_per_m,output_usd_per_m\nyesterday,m,frontier,1,2\n");
    window.files().answer(file);
    run("Import a price history…");
    assertThat(text("#import-summary")).isEqualTo("Nothing in bad.csv can be used.");
    assertThat(window.robot().lookup("#import-take").tryQuery()).isEmpty();
    press("#import-cancel");
    assertThat(window.workspace().histories()).isEmpty();
  }
}
