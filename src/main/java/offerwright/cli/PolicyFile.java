package offerwright.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.files.FileRefused;
import offerwright.files.csv.AllocationCsv;
import offerwright.files.excel.Paper;
import offerwright.files.excel.policy.PolicyWorkbook;
import offerwright.files.excel.policy.PolicyWorkbookRequest;

/// Writes a comparison of policies to a file.
///
/// @param out the file
record PolicyFile(OutFile out) {
  /// Refuses an ending that is none of ours, and a file that is there.
  static PolicyFile of(Path path, boolean overwrite) {
    return new PolicyFile(
        OutFile.of(path, overwrite, "A comparison of policies", OutFile.WITHOUT_PAGE));
  }

  Path write(PolicyRequest request, PolicyResult result, Paper paper, LocalDate today) {
    try {
      switch (out.form()) {
        case WORKBOOK ->
            PolicyWorkbook.write(
                new PolicyWorkbookRequest(request, result, Optional.empty(), paper, today),
                out.path(),
                out.overwrite());
        case JSON -> out.json(PolicyJson.full(request, result));
        case CSV -> AllocationCsv.write(result, out.path(), out.overwrite());
        case PAGE -> throw out.impossible();
      }
      return out.path();
    } catch (FileRefused refused) {
      throw Refusal.because(refused.problem());
    }
  }
}
