package offerwright.calc.compare;

import java.util.List;
import offerwright.domain.Require;

/// One line of the table.
///
/// @param item what it is
/// @param cells one an offer
/// @param againstFirst how each further offer differs from the first
public record ComparisonLine(
    LineItem item, List<LineCell> cells, List<LineDifference> againstFirst) {
  /// Copies the lists; refuses a difference too many or too few.
  public ComparisonLine {
    cells = List.copyOf(cells);
    againstFirst = List.copyOf(againstFirst);
    Require.that(
        againstFirst.size() == Math.max(0, cells.size() - 1),
        "%d differences for %d offers",
        againstFirst.size(),
        cells.size());
  }
}
