package offerwright.files.excel.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.forecast.ProjectionResult;
import offerwright.calc.forecast.StandardPlan;
import offerwright.domain.company.CompanyProfile;
import offerwright.domain.plan.Scenario;
import offerwright.files.FileRefused;
import offerwright.files.excel.Paper;
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

/// The finance workbook as a file: what is in it, how it prints, and that nothing typed by a person
/// becomes a formula.
class FinanceWorkbookTest {
  private static final String EVIL = "=HYPERLINK(\"http://evil\",\"click\")";

  private static FinanceWorkbookRequest request() {
    Scenario base = FinanceCases.base();
    Scenario evil = base.withName(EVIL).withBudget(base.budget().withName("+cmd|' /C calc'!A0"));
    ProjectionResult projection = FinanceCases.small(evil);
    return FinanceCases.request(
        projection,
        workspace ->
            workspace.withCompany(
                new CompanyProfile(
                    "@SUM(1+1)*cmd",
                    workspace.company().listing(),
                    workspace.company().currency(),
                    workspace.company().stock(),
                    "")));
  }

  @Test
  void isWrittenReopenedAndComplete(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("forecast.xlsx");
    FinanceWorkbook.write(request(), file, false);
    assertThat(Files.size(file)).isBetween(50_000L, 2_000_000L);
    assertThatThrownBy(() -> FinanceWorkbook.write(request(), file, false))
        .isInstanceOf(FileRefused.class);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      List<String> names = new ArrayList<>();
      workbook.forEach(sheet -> names.add(sheet.getSheetName()));
      assertThat(names).containsExactlyElementsOf(Sheets.names());
      assertThat(workbook.getForceFormulaRecalculation()).isTrue();
      assertThat(workbook.getAllNames())
          .allSatisfy(name -> assertThat(name.getRefersToFormula()).doesNotContain("#REF"));
      for (Sheet sheet : workbook) {
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getFooter().getRight()).contains("page");
      }
      assertThat(workbook.getSheet(Sheets.MONTHLY).getPaneInformation().isFreezePane()).isTrue();
    }
  }

  @Test
  void everyFormulaHoldsItsValue(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("forecast.xlsx");
    FinanceWorkbook.write(request(), file, true);
    int formulas = 0;
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Cell cell : cells(workbook)) {
        if (cell.getCellType() == CellType.FORMULA) {
          formulas++;
          assertThat(cell.getCachedFormulaResultType())
              .as("%s!%s", cell.getSheet().getSheetName(), cell.getAddress())
              .isIn(CellType.NUMERIC, CellType.STRING);
        }
      }
    }
    assertThat(formulas).isGreaterThan(1500);
  }

  @Test
  void textOfPeopleIsNeverAFormula() throws IOException {
    try (XSSFWorkbook workbook = FinanceWorkbook.workbook(request())) {
      for (Cell cell : cells(workbook)) {
        if (cell.getCellType() == CellType.FORMULA) {
          assertThat(cell.getCellFormula()).doesNotContain("HYPERLINK").doesNotContain("cmd");
        }
        if (cell.getCellType() == CellType.STRING
            && !cell.getStringCellValue().isEmpty()
            && "=+-@".indexOf(cell.getStringCellValue().charAt(0)) >= 0) {
          assertThat(cell.getCellStyle().getQuotePrefixed())
              .as("%s!%s", cell.getSheet().getSheetName(), cell.getAddress())
              .isTrue();
        }
      }
    }
  }

  @Test
  void chartsHaveATextForThoseWhoDoNotSeeThem() throws IOException {
    try (XSSFWorkbook workbook = FinanceWorkbook.workbook(request())) {
      XSSFSheet sheet = workbook.getSheet(Sheets.CHARTS);
      List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
      assertThat(charts).hasSize(4);
      assertThat(charts)
          .allSatisfy(chart ->
              assertThat(chart.getCTChart().getPlotArea().getValAxArray(0).isSetTitle()).isTrue());
      assertThat(charts)
          .allSatisfy(chart ->
              assertThat(
                      chart
                          .getGraphicFrame()
                          .getCTGraphicalObjectFrame()
                          .getNvGraphicFramePr()
                          .getCNvPr()
                          .getDescr())
                  .isNotEmpty());
    }
  }

  @Test
  void aWorkbookWithoutATornadoHasThreeCharts() throws IOException {
    FinanceWorkbookRequest with = request();
    FinanceWorkbookRequest without =
        new FinanceWorkbookRequest(
            with.workspace(),
            with.forecast(),
            with.projection(),
            Optional.empty(),
            Paper.LETTER,
            with.today());
    try (XSSFWorkbook workbook = FinanceWorkbook.workbook(without)) {
      assertThat(workbook.getSheet(Sheets.CHARTS).getDrawingPatriarch().getCharts()).hasSize(3);
    }
  }

  @Test
  void theSimulatedFiguresSayHowTheyWereMade() throws IOException {
    try (XSSFWorkbook workbook = FinanceWorkbook.workbook(request())) {
      assertThat(workbook.getSheet(Sheets.SIMULATION).getRow(1).getCell(1).getStringCellValue())
          .contains("10,000 paths of 36 months, seed 20261121");
      assertThat(workbook.getSheet(Sheets.SIMULATION).getRow(2).getCell(1).getStringCellValue())
          .contains("95 % intervals");
    }
  }

  @Test
  void theSummarySaysByHowMuchTheProjectionDiffersAndWhereItComesFrom() throws IOException {
    try (XSSFWorkbook workbook = FinanceWorkbook.workbook(request())) {
      Sheet summary = workbook.getSheet(Sheets.SUMMARY);
      Row wanted = row(summary, "Wanted");
      for (int column :
          List.of(SummarySheet.SIMULATED, SummarySheet.PROJECTED, SummarySheet.DIFFERENCE)) {
        double used =
            number(wanted, column)
                - number(row(summary, "less wanted and not served"), column)
                + number(row(summary, "plus burned on low-value work before a reset"), column);
        assertThat(number(row(summary, "Used, within and above budgets"), column))
            .isCloseTo(used, offset(0.0051));
      }
      Row spending = row(summary, "Spending");
      assertThat(number(spending, SummarySheet.DIFFERENCE))
          .isCloseTo(
              number(spending, SummarySheet.PROJECTED) - number(spending, SummarySheet.SIMULATED),
              offset(0.0051));
      assertThat(number(row(summary, "Used, within and above budgets"), SummarySheet.PROJECTED))
          .isCloseTo(number(spending, SummarySheet.PROJECTED), offset(0.0051));
    }
  }

  private static double number(Row row, int column) {
    return row.getCell(column).getNumericCellValue();
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
  void aProjectionOfAnotherScenarioIsRefused() {
    FinanceWorkbookRequest given = request();
    ProjectionResult other =
        FinanceCases.small(StandardPlan.scenarios(FinanceCases.COMPANY).getLast());
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new FinanceWorkbookRequest(
                given.workspace(),
                given.forecast(),
                other,
                Optional.empty(),
                Paper.A4,
                given.today()));
  }

  private static List<Cell> cells(XSSFWorkbook workbook) {
    List<Cell> cells = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        row.forEach(cells::add);
      }
    }
    return cells;
  }
}
