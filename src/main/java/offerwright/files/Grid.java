package offerwright.files;

import java.util.List;

/// A table of cells as text, wherever it was read from.
///
/// @param name of the file, for problems; example: "offers.csv"
/// @param rows from the first on, empty ones too, so that row 7 of a spreadsheet is the seventh;
///   rows need not be equally long
/// @param commas true if a comma may stand before decimals, because it does not part cells
public record Grid(String name, List<List<String>> rows, boolean commas) {
  /// Most rows that are looked at: 2,000 offers under headings within the first 20 rows.
  public static final int MOST_ROWS = 2_020;

  /// Most columns that are looked at.
  public static final int MOST_COLUMNS = 1_000;

  /// Copies the lists.
  public Grid {
    rows = List.copyOf(rows);
  }
}
