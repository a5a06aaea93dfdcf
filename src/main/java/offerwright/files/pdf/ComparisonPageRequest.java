package offerwright.files.pdf;

import offerwright.calc.compare.ComparisonReport;
import offerwright.domain.Require;
import offerwright.files.excel.Paper;

/// What a page of compared offers is made from. Its day is that of the comparison, so that the same
/// request gives the same bytes.
///
/// @param report what was compared and what it says
/// @param paper paper to print on
public record ComparisonPageRequest(ComparisonReport report, Paper paper) {
  /// Refuses a comparison of nothing.
  public ComparisonPageRequest {
    Require.that(!report.comparison().offers().isEmpty(), "there is no offer to print");
  }
}
