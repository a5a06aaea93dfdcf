package offerwright.files.offers;

import java.util.List;
import java.util.Optional;
import offerwright.domain.comparison.Entered;
import offerwright.domain.problem.Problem;

/// What became of one row.
///
/// @param number of the row, as a spreadsheet counts
/// @param entered the offer; empty if the row is left out
/// @param problems with row and column
public record ReadRow(int number, Optional<Entered> entered, List<Problem> problems) {
  /// Copies the list.
  public ReadRow {
    problems = List.copyOf(problems);
  }
}
