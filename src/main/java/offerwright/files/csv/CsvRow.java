package offerwright.files.csv;

import java.util.List;

/// One row of a table.
///
/// @param number as a spreadsheet counts: the headings are row 1
/// @param headings of the table
/// @param cells may be fewer or more than headings
record CsvRow(int number, List<String> headings, List<String> cells) {
  CsvRow {
    headings = List.copyOf(headings);
    cells = List.copyOf(cells);
  }

  /// The cell under a heading without outer blanks; empty text if there is none.
  String cell(String heading) {
    return cell(headings.indexOf(heading));
  }

  /// The cell of a column, from 0, without outer blanks; empty text if there is none.
  String cell(int column) {
    return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
  }
}
