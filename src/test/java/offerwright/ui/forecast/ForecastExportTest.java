package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.controls.Notification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import offerwright.calc.forecast.ForecastRequest;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.Forecaster;
import offerwright.calc.forecast.SensitivityResult;
import offerwright.calc.simulate.Progress;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.support.WindowSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A CFO takes the forecast along.
class ForecastExportTest {
  @TempDir Path folder;
  private final Counting engine = new Counting();
  private final List<ForecastScreen> screens = new ArrayList<>();
  private final List<WindowSupport> windows = new ArrayList<>();

  /// The engine, counting what it is asked for.
  private static final class Counting implements Engine {
    private final AtomicInteger forecasts = new AtomicInteger();
    private final AtomicInteger sensitivities = new AtomicInteger();
    private final List<ForecastResult> results = new ArrayList<>();

    @Override
    public ForecastResult forecast(ForecastRequest request, Progress progress) {
      forecasts.incrementAndGet();
      results.add(Forecaster.run(request, progress));
      return results.getLast();
    }

    @Override
    public SensitivityResult sensitivity(ForecastRequest request, Progress progress) {
      sensitivities.incrementAndGet();
      return Engine.super.sensitivity(request, progress);
    }
  }

  private WindowSupport open() {
    Workspace sample = Samples.open("meridian-labs").value().orElseThrow();
    Workspace small =
        sample.withPlan(
            sample.plan().withSimulation(sample.plan().simulation().withPaths(64).withMonths(14)));
    windows.add(
        WindowSupport.open(
            folder,
            small,
            bench -> {
              screens.add(new ForecastScreen(bench, engine));
              return screens.getLast();
            }));
    return windows.getLast();
  }

  @AfterEach
  void close() {
    windows.forEach(WindowSupport::close);
  }

  private static void penalty(WindowSupport window, String text) {
    TextField field =
        window
            .robot()
            .lookup(node -> node instanceof TextField && "Penalty".equals(node.getAccessibleText()))
            .queryAs(TextField.class);
    window.run(() -> {
      field.requestFocus();
      field.selectAll();
    });
    window.robot().write(text);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void choose(WindowSupport window, String item) {
    MenuButton menu = window.robot().lookup("#scenario-menu").queryAs(MenuButton.class);
    window.run(() ->
        menu.getItems().stream()
            .filter(each -> item.equals(each.getText()))
            .findFirst()
            .map(MenuItem.class::cast)
            .orElseThrow()
            .fire());
  }

  private static Cell named(XSSFWorkbook workbook, String name) {
    CellReference at = new CellReference(workbook.getName(name).getRefersToFormula());
    return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
  }

  private static Row row(Sheet sheet, String label) {
    for (Row row : sheet) {
      Cell first = row.getCell(1);
      if (first != null && first.toString().equals(label)) {
        return row;
      }
    }
    throw new AssertionError("no row " + label);
  }

  @Test
  void theWorkbookHoldsTheChangedPenaltyAndTheFiguresInFront() throws IOException {
    WindowSupport window = open();
    penalty(window, "75");
    double spend = engine.results.getLast().first().headline().spend().value();
    double forfeited = engine.results.getLast().first().headline().forfeited().value();
    int asked = engine.forecasts.get();
    Path target = folder.resolve("board.xlsx");
    window.files().answer(target);

    window.robot().press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(window.files().suggestions()).containsExactly("meridian-labs-base-forecast.xlsx");
    assertThat(engine.forecasts).as("the figures in front are not simulated again").hasValue(asked);
    assertThat(engine.sensitivities).hasValue(1);
    window.run(() ->
        screens.getLast().commands().stream()
            .filter(command -> command.title().equals("Show return on tokens"))
            .findFirst()
            .orElseThrow()
            .run()
            .run());
    assertThat(engine.sensitivities).as("what was worked out for the file is shown").hasValue(1);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(target))) {
      assertThat(named(workbook, "CarryoverPenalty").getNumericCellValue()).isEqualTo(0.75);
      Sheet summary = workbook.getSheet("Summary");
      assertThat(row(summary, "Spending").getCell(2).getNumericCellValue())
          .isCloseTo(spend, within(0.0051));
      assertThat(row(summary, "Forfeited, expired and lapsed").getCell(2).getNumericCellValue())
          .isCloseTo(forfeited, within(0.0051));
      assertThat(summary.getRow(2).getCell(1).getStringCellValue())
          .contains("64 paths of 14 months");
    }

    Button show =
        window
            .robot()
            .lookup(
                node -> node instanceof Button button && "Show in folder".equals(button.getText()))
            .queryAs(Button.class);
    assertThat(window.robot().lookup(".notification").queryAs(Notification.class).getMessage())
        .isEqualTo("Saved board.xlsx.");
    window.run(show::fire);
    assertThat(window.files().shown()).containsExactly(target);
  }

  @Test
  void monthsAreWrittenAsCsv() throws IOException {
    WindowSupport window = open();
    Path target = folder.resolve("months.csv");
    window.files().answer(target);
    choose(window, "Export monthly figures as CSV…");
    assertThat(window.files().suggestions()).containsExactly("meridian-labs-base-months.csv");
    List<String> lines = Files.readAllLines(target);
    assertThat(lines).hasSize(15);
    assertThat(lines.getFirst()).contains("spend_mean");
  }

  @Test
  void nothingIsWrittenIfThePersonChangesTheirMind() {
    WindowSupport window = open();
    choose(window, "Export the finance workbook…");
    assertThat(folder).isDirectoryNotContaining("glob:**.xlsx");
    assertThat(engine.sensitivities).hasValue(0);
  }
}
