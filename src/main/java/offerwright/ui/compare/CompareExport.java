package offerwright.ui.compare;

import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.calc.compare.SimulatedComparison;
import offerwright.files.FileRefused;
import offerwright.ui.shell.FileJob;
import offerwright.ui.shell.FilePicker;

/// Writes a comparison to paper.
@FunctionalInterface
interface CompareExport {
  /// What is written.
  enum Form {
    /// A workbook with live formulas.
    WORKBOOK(FilePicker.Kind.EXCEL, ".xlsx"),
    /// A page to print.
    PAGE(FilePicker.Kind.PDF, ".pdf");

    private final FilePicker.Kind kind;
    private final String ending;

    Form(FilePicker.Kind kind, String ending) {
      this.kind = kind;
      this.ending = ending;
    }

    FilePicker.Kind kind() {
      return kind;
    }

    String ending() {
      return ending;
    }
  }

  /// Writes the whole file, or throws and leaves what was there. Not on the JavaFX thread.
  ///
  /// @param comparison of the workspace as it is
  /// @param simulated its paths
  /// @param answer what they say to the person of that workspace
  void write(
      Form form,
      Comparison comparison,
      SimulatedComparison simulated,
      ComparisonAnswer answer,
      FileJob.Target target)
      throws FileRefused;
}
