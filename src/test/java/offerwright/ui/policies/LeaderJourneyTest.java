package offerwright.ui.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import offerwright.domain.company.Person;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
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

/// An engineering leader's whole way: the sample company, its policies with real figures, another
/// pool, the hybrid, adopting it and taking that back, and the workbook.
@SuppressWarnings("NullAway.Init") // the window fills the fields
class LeaderJourneyTest {
  private static final String HYBRID = "Hybrid 50 / 50";
  private static final Money TODAY = Money.of(37_200_000, CurrencyCode.USD);

  @TempDir private Path folder;
  private final AtomicReference<PoliciesScreen> screen = new AtomicReference<>();
  private final Workspace sample = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
  private WindowSupport window;

  @BeforeEach
  void open() {
    window =
        WindowSupport.open(
            folder,
            sample,
            bench -> {
              screen.set(new PoliciesScreen(bench));
              return screen.get();
            });
  }

  @AfterEach
  void close() {
    window.close();
  }

  @SuppressWarnings("unchecked")
  private TableView<TableLine> table() {
    return window.robot().lookup("#policies").queryAs(TableView.class);
  }

  private List<String> titles() {
    return table().getItems().stream().map(TableLine::title).toList();
  }

  private void choose(String name) {
    window.run(() ->
        table().getItems().stream()
            .filter(line -> line.name().equals(name))
            .forEach(line -> table().getSelectionModel().select(line)));
  }

  private Button button(String id) {
    return window.robot().lookup("#" + id).queryAs(Button.class);
  }

  private void press(String id) {
    Button button = button(id);
    window.run(button::fire);
  }

  private String text(String id) {
    return window.robot().lookup("#" + id).queryAs(Label.class).getText();
  }

  private static Money together(Workspace workspace) {
    return workspace.people().stream().map(Person::tokenBudget).reduce(Money::plus).orElseThrow();
  }

  @Test
  void theHybridIsComparedAdoptedAndTakenBack() {
    assertThat(titles()).startsWith("By seniority (today)", "Equal").doesNotContain("Today");
    assertThat(text("finding")).startsWith("Fairness ");
    Slider pool = window.robot().lookup("#pool-slider").queryAs(Slider.class);
    window.run(pool::requestFocus);
    window.robot().type(KeyCode.RIGHT, 4);
    WaitForAsyncUtils.waitForFxEvents();
    Money moved = window.workspace().policies().pool().orElseThrow();
    assertThat(moved).isGreaterThan(TODAY);
    assertThat(titles()).startsWith("Today", "Equal", "By seniority");

    choose(HYBRID);
    assertThat(button("adopt").getText()).isEqualTo("Adopt " + HYBRID);
    assertThat(window.robot().lookup("#why").queryParent().getChildrenUnmodifiable())
        .hasSizeGreaterThan(2);
    assertThat(text("re-adds")).startsWith("Budgets re-add to ");
    press("adopt");
    press("adopt-now");
    assertThat(together(window.workspace())).isEqualTo(moved);
    assertThat(titles()).startsWith(HYBRID + " (today)").doesNotContain("Today");
    assertThat(button("adopt").isDisabled()).isTrue();
    assertThat(text("not-adopted")).isEqualTo("Today’s budgets are in force");

    window.run(window.session()::undo);
    assertThat(together(window.workspace())).isEqualTo(TODAY);
    assertThat(window.workspace().policies().adopted()).isEmpty();
    assertThat(titles()).startsWith("Today").contains(HYBRID);
    while (window.session().canUndo()) {
      window.run(window.session()::undo);
    }
    assertThat(window.workspace()).isEqualTo(sample);
    assertThat(titles()).startsWith("By seniority (today)");
  }

  @Test
  void theWorkbookHoldsWhatIsOnTheScreen() throws IOException {
    choose(HYBRID);
    Path file = folder.resolve("policies.xlsx");
    window.files().answer(file);
    window.robot().push(KeyCode.CONTROL, KeyCode.E);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(file).exists();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet allocation = book.getSheet("Allocation");
      assertThat(allocation).isNotNull();
      assertThat(allocation.getLastRowNum()).isGreaterThan(sample.people().size());
      List<String> words = new java.util.ArrayList<>();
      book.getSheetAt(0)
          .forEach(row ->
              row.forEach(cell -> {
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING) {
                  words.add(cell.getStringCellValue());
                }
              }));
      assertThat(words).contains(HYBRID, "Equal", "By leverage");
    }
  }
}
