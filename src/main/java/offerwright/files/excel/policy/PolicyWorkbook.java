package offerwright.files.excel.policy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import offerwright.files.AtomicFile;
import offerwright.files.FileRefused;
import offerwright.files.excel.Page;
import offerwright.files.excel.PrintedBook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The workbook of policies: a comparison as an Excel workbook (`.xlsx`).
///
/// Sheets: `Summary` (a row a policy with intervals, and the indices as live formulas), `Charts`,
/// `Allocation` (a row a person), `Gains` (by level and team, live), `Fairness`, `Differences`,
/// `Frontier`, `Defaults`, `Assumptions` and `Sorted`. Type over a budget on `Allocation`, and
/// sums, changes, shares and indices follow; what was simulated stays. No macros, no hidden sheets,
/// no links.
///
/// Rows of people are streamed to the file, and each formula carries what it comes to, so that a
/// hundred thousand people fit a small heap and viewers that do not calculate show all figures.
public final class PolicyWorkbook {
  /// Rows that are kept in memory at a time.
  private static final int WINDOW = 200;

  private PolicyWorkbook() {}

  /// Writes the workbook.
  ///
  /// @param request question, answer, paper, day
  /// @param target file to write; example: `policies.xlsx`
  /// @param overwrite whether an existing file may be replaced
  /// @throws FileRefused if the file exists and may not be replaced, or cannot be written; what was
  ///   there before is untouched
  public static void write(PolicyWorkbookRequest request, Path target, boolean overwrite)
      throws FileRefused {
    AtomicFile.write(target, overwrite, out -> write(request, out));
  }

  /// Writes the workbook to a stream and leaves the stream open.
  static void write(PolicyWorkbookRequest request, OutputStream out) throws IOException {
    XSSFWorkbook workbook = new XSSFWorkbook();
    Model model = Model.of(workbook, request);
    Sheets.names().forEach(workbook::createSheet);
    Names.declare(workbook, request.result().rows().size());
    Page allocation = AllocationSheet.write(model);
    Page sorted = SortedSheet.write(model);
    AssumptionsSheet.write(model);
    FairnessSheet.write(model);
    Page gains = GainsSheet.write(model);
    SummarySheet.write(model);
    DifferencesSheet.write(model);
    FrontierSheet.write(model);
    DefaultsSheet.write(model);
    ChartsSheet.write(model);
    properties(model);
    workbook.setForceFormulaRecalculation(true);
    try (SXSSFWorkbook streamed = new SXSSFWorkbook(workbook, WINDOW)) {
      AllocationRows.write(model, allocation.streamed(streamed.getSheet(Sheets.ALLOCATION)));
      GainsSheet.teams(model, gains.streamed(streamed.getSheet(Sheets.GAINS)));
      SortedSheet.rows(model, sorted.streamed(streamed.getSheet(Sheets.SORTED)));
      streamed.write(out);
    }
  }

  private static void properties(Model model) {
    PrintedBook book = model.book();
    book.properties(
        model.workbook(),
        new PrintedBook.About(
            "Token policies, " + book.company(),
            model.workspace().settings().desk(),
            "Output and fairness of ways to hand out token budgets",
            "policies, " + model.request().asked().scenario().name(),
            model.request().today()));
  }
}
