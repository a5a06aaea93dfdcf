package offerwright.files.offers;

import java.util.List;

/// One row under the headings.
///
/// @param number as a spreadsheet counts, from 1
/// @param cells as text; may be fewer or more than headings
public record GridRow(int number, List<String> cells) {
  /// Copies the list.
  public GridRow {
    cells = List.copyOf(cells);
  }

  /// The cell of a column, from 0; empty text if there is none.
  public String cell(int column) {
    return column < 0 || column >= cells.size() ? "" : cells.get(column);
  }
}
