package offerwright.ui.compare;

import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.calc.compare.ComparisonReport;
import offerwright.calc.compare.SimulatedComparison;
import offerwright.domain.problem.Checked;
import offerwright.files.FileRefused;
import offerwright.files.excel.Paper;
import offerwright.files.excel.compare.ComparisonBook;
import offerwright.files.excel.compare.ComparisonBookRequest;
import offerwright.files.pdf.ComparisonPage;
import offerwright.files.pdf.ComparisonPageRequest;
import offerwright.ui.shell.FileJob;
import offerwright.ui.shell.Preferences;

/// Writes a comparison as a workbook or as a page, on the paper that offers were exported on last.
///
/// @param preferences remembers that paper
record PaperExport(Preferences preferences) implements CompareExport {
  private static final String PAPER = "offers.export.paper";

  @Override
  public void write(
      CompareExport.Form kind,
      Comparison comparison,
      SimulatedComparison simulated,
      ComparisonAnswer answer,
      FileJob.Target target)
      throws FileRefused {
    ComparisonReport report =
        ComparisonReport.of(comparison, Checked.good(simulated), answer.person());
    switch (kind) {
      case WORKBOOK ->
          ComparisonBook.write(
              new ComparisonBookRequest(report, paper()), target.path(), target.replace());
      case PAGE ->
          ComparisonPage.write(
              new ComparisonPageRequest(report, paper()), target.path(), target.replace());
    }
  }

  private Paper paper() {
    Paper[] papers = Paper.values();
    return papers[Math.clamp((long) preferences.number(PAPER, 0), 0, papers.length - 1)];
  }
}
