package offerwright.files.excel.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import offerwright.calc.compare.ComparisonReport;
import offerwright.calc.compare.OfferRisk;
import offerwright.domain.workspace.Workspace;
import offerwright.files.FileRefused;
import offerwright.files.excel.Paper;
import offerwright.support.SideBySide;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonBookTest {
  private static final String MANY =
      "Gesellschaft zur Erforschung und Anwendung außerordentlich langer Firmennamen mbH & Co. KGaA, Niederlassung Süd, vormals Müller";

  @TempDir private Path folder = Path.of("");

  private static List<String> text(Sheet sheet) {
    List<String> all = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING) {
          all.add(cell.getStringCellValue());
        }
      }
    }
    return all;
  }

  private static String allText(RecomputedComparison book, String sheet) {
    return String.join("\n", text(book.workbook().getSheet(sheet)));
  }

  @Test
  void everySheetIsSetUpForReadingAndPrinting() throws IOException {
    try (RecomputedComparison book =
        RecomputedComparison.of(SideBySide.report(SideBySide.workspace(4)))) {
      XSSFWorkbook workbook = book.workbook();
      assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
          .containsExactlyElementsOf(Sheets.NAMES);
      for (Sheet sheet : workbook) {
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getFitToPage()).as(sheet.getSheetName()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPaneInformation()).as(sheet.getSheetName()).isNotNull();
        assertThat(workbook.isSheetHidden(workbook.getSheetIndex(sheet))).isFalse();
      }
      assertThat(workbook.getSheet(Sheets.COMPARE).getPrintSetup().getFitHeight())
          .as("the page Compare is one page")
          .isEqualTo((short) 1);
      assertThat(workbook.getForceFormulaRecalculation()).isTrue();
      assertThat(workbook.isMacroEnabled()).isFalse();
    }
  }

  @Test
  void theVerdictStandsWithItsConfidenceAndChartsReadTheYears() throws IOException {
    ComparisonReport report = SideBySide.report(SideBySide.workspace(3));
    try (RecomputedComparison book = RecomputedComparison.of(report)) {
      XSSFSheet compare = book.workbook().getSheet(Sheets.COMPARE);
      assertThat(text(compare))
          .contains(report.answer().value().orElseThrow().standing().sentence())
          .containsAnyOf("Clear", "Likely", "Low confidence");
      List<XSSFChart> charts = compare.getDrawingPatriarch().getCharts();
      assertThat(charts).hasSize(2);
      var bars = charts.getFirst().getCTChart().getPlotArea().getBarChartArray(0);
      assertThat(bars.getSerList()).as("base, variable, equity, benefits").hasSize(4);
      assertThat(bars.getSerArray(0).getVal().getNumRef().getF()).startsWith("Years!$C$");
    }
  }

  @Test
  void simulatedFiguresAreValuesAndSaySo() throws IOException {
    ComparisonReport report = SideBySide.report(SideBySide.workspace(2));
    try (RecomputedComparison book = RecomputedComparison.of(report)) {
      for (String sheet : List.of(Sheets.RISK, Sheets.ASKS)) {
        for (Row row : book.workbook().getSheet(sheet)) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).as(sheet).isNotEqualTo(CellType.FORMULA);
          }
        }
      }
      assertThat(allText(book, Sheets.RISK))
          .contains("400 paths, seed 7", "they stay as simulated", "95 % intervals");
      OfferRisk risk = report.answer().value().orElseThrow().risks().getFirst();
      Row sure = rowOf(book.workbook().getSheet(Sheets.RISK), "Sure amount it is worth to you");
      assertThat(sure.getCell(2).getNumericCellValue())
          .isCloseTo(
              risk.certain().value().orElseThrow().amount().value(),
              org.assertj.core.data.Offset.offset(0.0051));
      assertThat(sure.getCell(3).getNumericCellValue())
          .isLessThan(sure.getCell(2).getNumericCellValue());
    }
  }

  private static Row rowOf(Sheet sheet, String label) {
    for (Row row : sheet) {
      Cell cell = row.getCell(1);
      if (cell != null
          && cell.getCellType() == CellType.STRING
          && cell.getStringCellValue().equals(label)) {
        return row;
      }
    }
    throw new AssertionError("no row " + label);
  }

  @Test
  void asksQuestionsAssumptionsAndProblemsAreAllThere() throws IOException {
    ComparisonReport report = SideBySide.report(SideBySide.workspace(3));
    try (RecomputedComparison book = RecomputedComparison.of(report)) {
      String asks = allText(book, Sheets.ASKS);
      assertThat(asks).contains("Raise the base", "costs the employer a year");
      assertThat(report.asks()).hasSize(2);
      report
          .comparison()
          .offers()
          .forEach(offer ->
              report
                  .questions(offer)
                  .forEach(question -> assertThat(asks).contains(question.text())));
      String assumptions = allText(book, Sheets.ASSUMPTIONS);
      assertThat(assumptions).contains("not disclosed", "usual there", "Spread of bonus payouts");
      report
          .comparison()
          .allProblems()
          .forEach(problem ->
              assertThat(assumptions).contains(problem.message()).contains(problem.repair()));
    }
  }

  @Test
  void withoutSimulationTheRiskSheetSaysWhy() throws IOException {
    Workspace apart =
        SideBySide.changed(
            SideBySide.workspace(2), 1, terms -> terms.withStart(LocalDate.of(2032, 1, 1)));
    ComparisonReport report = SideBySide.report(apart);
    assertThat(report.answer().value()).isEmpty();
    try (RecomputedComparison book = RecomputedComparison.of(report)) {
      assertThat(allText(book, Sheets.RISK))
          .contains("Nothing was simulated", "is more than 24 months after the earliest one");
      assertThat(allText(book, Sheets.COMPARE)).contains("No verdict");
      assertThat(allText(book, Sheets.ASKS)).contains("Nothing was simulated");
      book.equals(report.comparison());
    }
  }

  @Test
  void namesThatLookLikeFormulasStayNamesAndLongOnesFit() throws IOException {
    Workspace workspace =
        SideBySide.named(SideBySide.named(SideBySide.workspace(2), 0, "=1+1"), 1, MANY);
    try (RecomputedComparison book = RecomputedComparison.of(SideBySide.unsimulated(workspace))) {
      assertThat(text(book.workbook().getSheet(Sheets.INPUTS))).contains("=1+1", MANY);
      assertThat(book.formulas()).isGreaterThan(100);
      for (Sheet sheet : book.workbook()) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(
                    cell.getCellType() == CellType.FORMULA && cell.getCellFormula().equals("1+1"))
                .isFalse();
          }
        }
      }
    }
    try (RecomputedComparison book =
        RecomputedComparison.of(
            SideBySide.unsimulated(
                SideBySide.named(SideBySide.workspace(2), 1, "شركة 🚀 \u0001")))) {
      assertThat(allText(book, Sheets.INPUTS)).contains("شركة 🚀");
    }
  }

  @Test
  void anExistingFileIsReplacedOnlyIfAsked() throws Exception {
    Path file = folder.resolve("offers.xlsx");
    Files.writeString(file, "mine");
    ComparisonBookRequest request =
        new ComparisonBookRequest(SideBySide.unsimulated(SideBySide.workspace(2)), Paper.LETTER);
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> ComparisonBook.write(request, file, false));
    assertThat(file).hasContent("mine");
    ComparisonBook.write(request, file, true);
    assertThat(Files.size(file)).isGreaterThan(10_000);
    assertThat(folder.toFile().list()).containsExactly("offers.xlsx");
  }

  @Test
  void nothingIsNoWorkbook() {
    ComparisonReport nothing =
        SideBySide.unsimulated(
            SideBySide.with(SideBySide.workspace(1), plan -> plan.withOffers(List.of())));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ComparisonBookRequest(nothing, Paper.A4));
  }
}
