package offerwright.ui.compare;

import java.util.List;
import java.util.Optional;
import offerwright.calc.value.PackagePart;

/// A row of the table.
///
/// @param kind what it is
/// @param part whose colour stands before the name; empty = none
/// @param name example: "Base salary, a year"
/// @param more behind the name; may be empty
/// @param cells one an offer, or none in a heading
/// @param differences one an offer after the first, or none
record LineRow(
    Kind kind,
    Optional<PackagePart> part,
    String name,
    String more,
    List<LineText> cells,
    List<LineText> differences) {
  LineRow {
    cells = List.copyOf(cells);
    differences = List.copyOf(differences);
  }

  /// What a row is.
  enum Kind {
    /// A line.
    LINE,
    /// A line that sums others up.
    TOTAL,
    /// The heading of the rows under it.
    HEADING,
    /// What was assumed.
    NOTE
  }

  /// The cell of an offer.
  LineText cell(int offer) {
    return offer < cells.size() ? cells.get(offer) : LineText.EMPTY;
  }

  /// How an offer differs from the first.
  LineText difference(int offer) {
    return offer - 1 < differences.size() ? differences.get(offer - 1) : LineText.EMPTY;
  }
}
