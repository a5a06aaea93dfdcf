package offerwright.files.excel.compare;

import java.io.IOException;
import java.nio.file.Path;
import offerwright.files.AtomicFile;
import offerwright.files.FileRefused;
import offerwright.files.excel.PrintedBook;
import offerwright.files.excel.Styles;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The workbook of compared offers as an Excel file (`.xlsx`).
///
/// Sheets: `Compare` (one printed page), `Years` (year by year), `Inputs` (every agreed figure as a
/// named cell), `Risk` (simulated, values), `Asks` and `Assumptions`. Type over an input, and
/// years, totals, lines, differences and charts follow; what was simulated stays and says so. No
/// macros, no hidden sheets, no links.
public final class ComparisonBook {
  private ComparisonBook() {}

  /// Writes the workbook.
  ///
  /// @param target file to write; example: `offers.xlsx`
  /// @param overwrite whether an existing file may be replaced
  /// @throws FileRefused if the file exists and may not be replaced, or cannot be written; what was
  ///   there before is untouched
  public static void write(ComparisonBookRequest request, Path target, boolean overwrite)
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
  static XSSFWorkbook workbook(ComparisonBookRequest request) {
    XSSFWorkbook workbook = new XSSFWorkbook();
    Model model = Model.of(workbook, new Styles(workbook), request);
    Sheets.NAMES.forEach(workbook::createSheet);
    InputsSheet.write(model);
    ChartRows rows = YearsSheet.write(model);
    CompareSheet.write(model, rows);
    RiskSheet.write(model);
    AsksSheet.write(model);
    AssumptionsSheet.write(model);
    properties(model);
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    workbook.setForceFormulaRecalculation(true);
    return workbook;
  }

  private static void properties(Model model) {
    model
        .book()
        .properties(
            model.workbook(),
            new PrintedBook.About(
                "Offers side by side: " + model.names(),
                model.comparison().workspace().settings().desk(),
                "Which offer is worth more, and what to ask for",
                "offers, comparison",
                model.comparison().today()));
  }
}
