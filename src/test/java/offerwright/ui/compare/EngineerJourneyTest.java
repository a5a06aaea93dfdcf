package offerwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Notification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.YearBasis;
import offerwright.domain.money.Percent;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.support.WindowSupport;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// An engineer's way: offers side by side from the menu by keys, what tokens are worth to them, how
/// averse to risk they are, and back.
@SuppressWarnings("NullAway.Init") // the window fills the field
class EngineerJourneyTest {
  private static final OfferKey OWN = OfferKey.own("S-104");
  private static final OfferKey NORTHWIND = OfferKey.competing("northwind");
  private static final OfferKey HALCYON = OfferKey.competing("halcyon");
  private static final OfferKey FERROUS = OfferKey.competing("ferrous");

  @TempDir private Path folder;
  private WindowSupport window;
  private CompareScreen screen;

  private static Workspace sample(OfferKey... offers) {
    Workspace sample = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    return sample.withComparison(
        sample
            .comparison()
            .withOffers(List.of(offers))
            .withOutlooks(List.of())
            .withOwnUse(Percent.NONE)
            .withRun(new ComparisonRun(2_000, 20_261_121)));
  }

  @BeforeEach
  void open() {
    window =
        WindowSupport.open(
            folder,
            sample(OWN),
            bench -> {
              screen = new CompareScreen(bench);
              return screen;
            });
  }

  @AfterEach
  void close() {
    window.close();
  }

  private List<OfferKey> offers() {
    return window.workspace().comparison().offers();
  }

  private String text(String id) {
    return window.robot().lookup("#" + id).queryAs(Label.class).getText();
  }

  private void command(String title) {
    window.run(() ->
        screen.commands().stream()
            .filter(command -> command.title().equals(title))
            .findFirst()
            .orElseThrow()
            .run()
            .run());
  }

  private void keys(KeyCode... keys) {
    for (KeyCode key : keys) {
      window.robot().type(key);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  private void chord(KeyCode... keys) {
    window.robot().push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void focus(String id) {
    Node node = window.robot().lookup("#" + id).query();
    window.run(node::requestFocus);
  }

  @SuppressWarnings("unchecked")
  private TableView<LineRow> lines() {
    return window.robot().lookup("#compare-lines").queryAs(TableView.class);
  }

  private Optional<LineRow> line(String name) {
    return lines().getItems().stream().filter(row -> row.name().equals(name)).findFirst();
  }

  @Test
  void offersAreAddedByKeysAndWeighedForThePerson() {
    assertThat(text("verdict")).isEqualTo("A stands alone; add another offer to compare it with.");
    assertThat(text("confidence")).isEqualTo("No verdict");

    chord(KeyCode.CONTROL, KeyCode.N);
    keys(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(offers()).containsExactly(OWN, NORTHWIND);
    chord(KeyCode.CONTROL, KeyCode.N);
    keys(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(offers()).containsExactly(OWN, NORTHWIND, HALCYON);
    assertThat(text("verdict")).contains(" ahead of ").contains("of the paths");
    assertThat(text("confidence")).isIn("Clear", "Likely", "Low confidence");
    assertThat(text("compare-paths")).isEqualTo("2,000 paths · seed 20261121");
    assertThat(lines().getColumns()).as("name, three offers, two differences").hasSize(6);

    String before = text("verdict");
    assertThat(line("Worth to me a year").orElseThrow().cell(0).plain()).isEqualTo("0.00");
    focus("own-use-slider");
    keys(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
    assertThat(window.workspace().comparison().ownUse()).isEqualTo(Percent.of(3));
    assertThat(line("Worth to me a year").orElseThrow().cell(0).plain()).isEqualTo("1845.00");
    assertThat(text("totals-footnote")).contains("you set 0.03");
    assertThat(text("verdict-more")).contains("tokens are worth nothing to you");
    focus("own-use");
    window.run(() -> window.robot().lookup("#own-use").queryAs(TextField.class).setText("1"));
    assertThat(text("verdict")).as("tokens at their full worth").isNotEqualTo(before);

    chord(KeyCode.CONTROL, KeyCode.Z);
    chord(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.workspace().comparison().ownUse()).isEqualTo(Percent.NONE);
    assertThat(text("verdict")).isEqualTo(before);
    chord(KeyCode.CONTROL, KeyCode.Z);
    chord(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.workspace()).isEqualTo(sample(OWN));
  }

  @Test
  void oneDragOfTheSliderIsOneStep() {
    Slider slider = window.robot().lookup("#own-use-slider").queryAs(Slider.class);
    window.run(() -> {
      slider.setValueChanging(true);
      for (int i = 1; i <= 30; i++) {
        slider.setValue(i / 100.0);
      }
      slider.setValueChanging(false);
    });
    assertThat(window.workspace().comparison().ownUse()).isEqualTo(Percent.of(30));
    window.run(window.session()::undo);
    assertThat(window.workspace().comparison().ownUse()).isEqualTo(Percent.NONE);
    assertThat(window.session().canUndo()).isFalse();
    assertThat(slider.getValue()).isZero();
  }

  @Test
  void offersAreMovedAndTakenOutByKeys() {
    command("Compare Northwind Systems, Senior engineer");
    assertThat(offers()).containsExactly(OWN, NORTHWIND);
    focus("offer-northwind");
    chord(KeyCode.ALT, KeyCode.LEFT);
    assertThat(offers()).containsExactly(NORTHWIND, OWN);
    chord(KeyCode.ALT, KeyCode.LEFT);
    assertThat(offers()).as("at the end it stays").containsExactly(NORTHWIND, OWN);
    chord(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(offers()).as("the keyboard goes along").containsExactly(OWN, NORTHWIND);
    keys(KeyCode.DELETE);
    assertThat(offers()).containsExactly(OWN);
    keys(KeyCode.DELETE);
    assertThat(offers()).isEmpty();
    assertThat(window.robot().lookup("Which offer is worth more to you?").tryQuery()).isPresent();
    chord(KeyCode.CONTROL, KeyCode.Z);
    assertThat(offers()).containsExactly(OWN);
    assertThat(window.robot().lookup("#compare-lines").tryQuery()).isPresent();
  }

  @Test
  void aFifthOfferIsRefusedInWords() {
    window.run(
        () -> window.session().edit("Choose four", _ -> sample(OWN, NORTHWIND, HALCYON, FERROUS)));
    window.run(() -> screen.open("S-101"));
    assertThat(offers()).hasSize(4);
    assertThat(window.robot().lookup(".notification").queryAllAs(Notification.class))
        .extracting(Notification::getMessage)
        .singleElement()
        .asString()
        .contains("Four offers are compared already; a fifth has no place beside them.");
  }

  @Test
  void withoutOutsideWealthTheMeanCountsAndTheFieldSaysSo() {
    command("Compare Northwind Systems, Senior engineer");
    window.run(() -> window.robot().lookup("#outside-wealth").queryAs(TextField.class).setText(""));
    assertThat(window.workspace().settings().valuation().outsideWealth()).isEmpty();
    String needed = "Needed to weigh risk at γ above 0; until then the mean counts.";
    assertThat(window.robot().lookup(needed).tryQuery()).isPresent();
    assertThat(text("verdict-more")).startsWith("Outside wealth is not given");

    focus("risk-aversion");
    window.run(() -> window.robot().lookup("#risk-aversion").queryAs(TextField.class).setText("0"));
    assertThat(window.robot().lookup(needed).tryQuery()).as("γ is 0").isEmpty();
    window.run(
        () -> window.robot().lookup("#risk-aversion").queryAs(TextField.class).setText("11"));
    assertThat(window.workspace().settings().valuation().riskAversion()).isZero();
    assertThat(window.robot().lookup("From 0 to 10.").tryQuery()).isPresent();
  }

  @Test
  void calendarYearsAreShownOnTheSamePaths() {
    command("Compare Northwind Systems, Senior engineer");
    String verdict = text("verdict");
    command("By calendar years");
    assertThat(window.workspace().comparison().years()).isEqualTo(YearBasis.CALENDAR);
    assertThat(text("verdict")).isEqualTo(verdict);
  }

  @Test
  void anOfferOfTheWorkspaceIsFoundByAPartOfItsName() {
    command("Take A out of the comparison");
    window.robot().clickOn("Choose an offer");
    WaitForAsyncUtils.waitForFxEvents();
    window.robot().write("halc");
    keys(KeyCode.ENTER);
    assertThat(offers()).containsExactly(HALCYON);
  }

  @Test
  void whatWasAssumedStandsBelowTheLinesWithItsSource() {
    command("Compare Halcyon Robotics, Founding engineer");
    assertThat(lines().getItems())
        .extracting(LineRow::name)
        .containsSubsequence(
            "Base salary, a year",
            "Four-year total",
            "Worth to me a year",
            "What was assumed",
            "Chance of a layoff in a year");
    assertThat(line("Chance of a layoff in a year").orElseThrow().more()).isEqualTo("judgement");
    assertThat(line("Chance of a layoff in a year").orElseThrow().cells())
        .extracting(LineText::text)
        .containsExactly("4.0 %", "4.0 %");
  }

  @Test
  void theComparisonIsExportedByKeysAsAWorkbookAndByCommandAsAPage() throws IOException {
    chord(KeyCode.CONTROL, KeyCode.N);
    keys(KeyCode.DOWN, KeyCode.ENTER);
    String verdict = text("verdict");
    Path book = folder.resolve("comparison.xlsx");
    window.files().answer(book);
    chord(KeyCode.CONTROL, KeyCode.E);
    keys(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(book).exists();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
      XSSFSheet page = workbook.getSheet("Compare");
      List<String> words = new ArrayList<>();
      page.forEach(row -> row.forEach(cell -> words.add(cell.toString())));
      assertThat(words).contains(verdict);
    }
    Path paper = folder.resolve("comparison.pdf");
    window.files().answer(paper);
    command("Export the comparison as a page…");
    assertThat(Files.readAllBytes(paper)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
  }
}
