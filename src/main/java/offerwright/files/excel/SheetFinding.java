package offerwright.files.excel;

import java.util.Optional;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.problem.Problem;
import org.apache.poi.ss.usermodel.Cell;

/// Two parts of an edited sheet that do not agree.
///
/// @param fact of the offer that is in doubt; empty where it has no name of its own
/// @param where sheet and cell; example: "Parameters!C9"
/// @param message what stands there and what the rest says; one sentence
record SheetFinding(Optional<OfferFact> fact, String where, String message) {
  static final String REPAIR =
      "Ask the employer which of the two holds; the terms as they were sent are used until then.";

  /// Something about a cell.
  ///
  /// @param there what stands in it
  /// @param rest what the rest of the sheet says
  static SheetFinding of(Optional<OfferFact> fact, Cell cell, String there, String rest) {
    String where = SheetCells.address(cell);
    return new SheetFinding(fact, where, "In " + where + " " + there + ", but " + rest + ".");
  }

  /// As a warning.
  ///
  /// @param name of the file
  Problem problem(String name) {
    return Problem.warning(name + ", " + where, message, REPAIR);
  }
}
