package offerwright.cli;

import java.nio.file.Path;
import java.util.List;
import offerwright.files.FileRefused;
import offerwright.files.csv.ComparisonCsv;
import offerwright.files.excel.Paper;
import offerwright.files.excel.compare.ComparisonBook;
import offerwright.files.excel.compare.ComparisonBookRequest;
import offerwright.files.pdf.ComparisonPage;
import offerwright.files.pdf.ComparisonPageRequest;

/// Writes a comparison of offers to a file.
///
/// @param out the file
record CompareFile(OutFile out) {
  /// Refuses an ending that is none of ours, and a file that is there.
  static CompareFile of(Path path, boolean overwrite) {
    return new CompareFile(
        OutFile.of(path, overwrite, "A comparison of offers", List.of(OutFile.Form.values())));
  }

  Path write(CompareReport report, Paper paper) {
    try {
      switch (out.form()) {
        case WORKBOOK ->
            ComparisonBook.write(
                new ComparisonBookRequest(report.paper(), paper), out.path(), out.overwrite());
        case PAGE ->
            ComparisonPage.write(
                new ComparisonPageRequest(report.paper(), paper), out.path(), out.overwrite());
        case JSON -> out.json(CompareJson.full(report));
        case CSV -> ComparisonCsv.write(report.paper(), out.path(), out.overwrite());
      }
      return out.path();
    } catch (FileRefused refused) {
      throw Refusal.because(refused.problem());
    }
  }
}
