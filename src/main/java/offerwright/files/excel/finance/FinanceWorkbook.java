package offerwright.files.excel.finance;

import java.io.IOException;
import java.nio.file.Path;
import offerwright.files.AtomicFile;
import offerwright.files.FileRefused;
import offerwright.files.excel.Styles;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The finance workbook: a forecast as an Excel workbook (`.xlsx`) that a finance department can
/// take over.
///
/// Sheets: `Summary`, `Charts`, `Assumptions` (every input as a named cell), `Monthly`, `Yearly`,
/// `Ledger` and `ROI` (the projection without chance as live formulas, rounded flow by flow as
/// `calc.forecast.Projection` rounds), `Simulation` (quantiles and means with their intervals, as
/// values) and `Lines` (by level, team, cost centre and beside software). Change `CarryoverPenalty`
/// on `Assumptions` and every sheet but the simulated figures follows. No macros, no hidden sheets,
/// no links.
public final class FinanceWorkbook {
  private FinanceWorkbook() {}

  /// Writes the workbook.
  ///
  /// @param request forecast, projection, paper, day
  /// @param target file to write; example: `forecast 2027.xlsx`
  /// @param overwrite whether an existing file may be replaced
  /// @throws FileRefused if the file exists and may not be replaced, or cannot be written; what was
  ///   there before is untouched
  public static void write(FinanceWorkbookRequest request, Path target, boolean overwrite)
      throws FileRefused {
    try (XSSFWorkbook workbook = workbook(request)) {
      AtomicFile.write(target, overwrite, workbook::write);
    } catch (FileRefused refused) {
      throw refused;
    } catch (IOException impossible) {
      throw new IllegalStateException("a workbook in memory does not fail to close", impossible);
    }
  }

  /// The workbook with all values computed, so that viewers that do not calculate show them; told
  /// to recompute when opened.
  static XSSFWorkbook workbook(FinanceWorkbookRequest request) {
    XSSFWorkbook workbook = new XSSFWorkbook();
    Model model = new Model(workbook, new Styles(workbook), request);
    Sheets.names().forEach(workbook::createSheet);
    AssumptionsSheet.write(model);
    RoiSheet.prepare(model);
    MonthlySheet.write(model);
    LedgerSheet.write(model);
    YearlySheet.write(model);
    RoiSheet.write(model);
    SimulationSheet.write(model);
    LinesSheet.write(model);
    SummarySheet.write(model);
    ChartsSheet.write(model);
    FinancePaper.properties(model);
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    workbook.setForceFormulaRecalculation(true);
    return workbook;
  }
}
