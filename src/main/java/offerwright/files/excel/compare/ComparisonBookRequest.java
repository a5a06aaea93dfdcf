package offerwright.files.excel.compare;

import offerwright.calc.compare.ComparisonReport;
import offerwright.domain.Require;
import offerwright.files.excel.Paper;

/// What a workbook of compared offers is made from. Its day is that of the comparison.
///
/// @param report what was compared and what it says
/// @param paper paper to print on
public record ComparisonBookRequest(ComparisonReport report, Paper paper) {
  /// Refuses a comparison of nothing.
  public ComparisonBookRequest {
    Require.that(!report.comparison().offers().isEmpty(), "there is no offer to write");
  }
}
