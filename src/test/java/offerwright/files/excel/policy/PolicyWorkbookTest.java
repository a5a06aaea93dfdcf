package offerwright.files.excel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import offerwright.domain.company.Team;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.workspace.Workspace;
import offerwright.files.FileRefused;
import offerwright.files.excel.Page;
import offerwright.support.ComparedPolicies;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyWorkbookTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void everySheetIsSetUpForReadingAndPrinting() throws IOException {
    try (RecomputedPolicies book = RecomputedPolicies.of(ComparedPolicies.of(25))) {
      XSSFWorkbook workbook = book.workbook();
      assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
          .containsExactlyElementsOf(Sheets.names());
      for (Sheet sheet : workbook) {
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getFitToPage()).as(sheet.getSheetName()).isTrue();
        assertThat(sheet.getFooter().getRight()).contains("page &P of &N");
        assertThat(sheet.getPaneInformation() != null)
            .as("%s stays in sight", sheet.getSheetName())
            .isEqualTo(!sheet.getSheetName().equals(Sheets.CHARTS));
        assertThat(workbook.isSheetHidden(workbook.getSheetIndex(sheet))).isFalse();
      }
      assertThat(workbook.getForceFormulaRecalculation()).isTrue();
      assertThat(workbook.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Token policies, Meridian");
    }
  }

  @Test
  void chartsReadTheCellsAndAPolicyCanBeChosen() throws IOException {
    ComparedPolicies compared = ComparedPolicies.of(25);
    try (RecomputedPolicies book = RecomputedPolicies.of(compared)) {
      XSSFSheet charts = book.workbook().getSheet(Sheets.CHARTS);
      assertThat(charts.getDrawingPatriarch().getCharts()).hasSize(2);
      var scatter =
          charts
              .getDrawingPatriarch()
              .getCharts()
              .getFirst()
              .getCTChart()
              .getPlotArea()
              .getScatterChartArray(0);
      assertThat(scatter.getSerList()).hasSize(compared.result().all().size() + 1);
      var dot = scatter.getSerArray(2);
      assertThat(dot.getXVal().getNumRef().getF()).startsWith("Frontier!$C$");
      assertThat(dot.getErrBarsArray(0).getPlus().getNumRef().getF()).startsWith("Frontier!$F$");
      assertThat(dot.getDLbls().getShowSerName().getVal()).isTrue();

      assertThat(charts.getDataValidations()).hasSize(1);
      AllocationPolicy last = compared.request().policies().getLast();
      String shown = book.workbook().getName(Names.SHOWN).getRefersToFormula();
      book.cell(Sheets.CHARTS, shown.substring(shown.indexOf('!') + 1)).setCellValue(last.name());
      book.evaluator().clearAllCachedResultValues();
      int head = GainsSheet.meanHead();
      int row = Integer.parseInt(shown.substring(shown.lastIndexOf('$') + 1)) + 2;
      assertThat(book.number(Sheets.CHARTS, "F" + row))
          .isEqualTo(
              book.number(
                  Sheets.GAINS,
                  Page.letter(GainsSheet.mean(compared.result().rows().size())) + (head + 1)));
    }
  }

  @Test
  void namesThatLookLikeFormulasOrPatternsStayNames() throws IOException {
    Workspace workspace = ComparedPolicies.of(24).request().workspace();
    List<Team> teams = new ArrayList<>(workspace.teams());
    String[] names = {"=1+1", "R*", "r*"};
    for (int i = 0; i < names.length; i++) {
      Team team = teams.get(i);
      teams.set(i, new Team(team.id(), names[i], team.hiringBudget(), team.costCentre()));
    }
    try (RecomputedPolicies book =
        RecomputedPolicies.of(
            ComparedPolicies.of(
                workspace.withTeams(teams),
                List.of(
                    new AllocationPolicy(
                        "=SUM(A1)",
                        new AllocationRule.ByLeverage(1),
                        new PolicyTotal.SamePool()))))) {
      assertThat(book.formulasSayWhatWasWritten()).isGreaterThan(200);
      assertThat(book.cell(Sheets.SUMMARY, "B9").getCellType()).isEqualTo(CellType.STRING);
      assertThat(book.cell(Sheets.SUMMARY, "B9").getStringCellValue()).isEqualTo("=SUM(A1)");
    }
  }

  /// Order and teams of so many people are values: a formula for each would take minutes to
  /// compute.
  @Test
  void formulasOfALargeCompanyStayLinear() throws IOException {
    ComparedPolicies small = ComparedPolicies.of(Model.MOST_LIVE + 1);
    ComparedPolicies compared =
        ComparedPolicies.of(small.request().workspace(), small.request().policies().subList(0, 2));
    try (RecomputedPolicies book = RecomputedPolicies.of(compared)) {
      for (Sheet sheet : book.workbook()) {
        boolean allocation = sheet.getSheetName().equals(Sheets.ALLOCATION);
        int formulas = 0;
        for (var row : sheet) {
          for (var cell : row) {
            formulas += cell.getCellType() == CellType.FORMULA ? 1 : 0;
          }
        }
        assertThat(formulas)
            .as(sheet.getSheetName())
            .isBetween(allocation ? 5 * Model.MOST_LIVE : 0, allocation ? 26_000 : 400);
      }
    }
  }

  @Test
  void anExistingFileIsReplacedOnlyIfAsked() throws Exception {
    Path file = folder.resolve("policies.xlsx");
    Files.writeString(file, "mine");
    PolicyWorkbookRequest request = RecomputedPolicies.request(ComparedPolicies.of(5));
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> PolicyWorkbook.write(request, file, false));
    assertThat(file).hasContent("mine");
    PolicyWorkbook.write(request, file, true);
    assertThat(Files.size(file)).isGreaterThan(10_000);
    assertThat(folder.toFile().list()).containsExactly("policies.xlsx");
  }

  @Test
  void aPolicyThatWasNotComparedCannotBeShown() {
    PolicyWorkbookRequest request = RecomputedPolicies.request(ComparedPolicies.of(5));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new PolicyWorkbookRequest(
                request.asked(),
                request.result(),
                Optional.of("By lot"),
                request.paper(),
                request.today()));
  }
}
