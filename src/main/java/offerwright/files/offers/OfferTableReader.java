package offerwright.files.offers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.files.Grid;
import offerwright.files.csv.CsvGrid;
import offerwright.files.excel.SheetGrid;

/// Opens tables of offers.
public final class OfferTableReader {
  private static final int ROWS_WITH_HEADINGS = 20;
  private static final int MOST_OFFERS = 2_000;

  private OfferTableReader() {}

  /// Opens a CSV file (UTF-8 or UTF-16; comma, semicolon or tab) or the first sheet of an `.xlsx`
  /// workbook. The headings are the row among the first 20 in which most are recognised.
  ///
  /// A warning says that no heading was recognised, or that rows beyond 2,000 are left out. No
  /// value, and one error, for a file that cannot be used or has no rows.
  public static Checked<OfferTable> open(Path file) {
    Checked<Grid> grid = isWorkbook(file) ? SheetGrid.read(file) : CsvGrid.read(file);
    return grid.value()
        .map(found -> open(found, grid.problems()))
        .orElseGet(() -> Checked.bad(grid.problems()));
  }

  private static boolean isWorkbook(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.matches(".*\\.(xls[xmb]?|ods)");
  }

  private static Checked<OfferTable> open(Grid grid, List<Problem> read) {
    List<Problem> problems = new ArrayList<>(read);
    Headings headings = new Headings();
    int at = headingRow(grid, headings);
    List<GridRow> rows = new ArrayList<>();
    for (int i = at + 1; i < grid.rows().size(); i++) {
      if (!grid.rows().get(i).stream().allMatch(String::isBlank)) {
        rows.add(new GridRow(i + 1, grid.rows().get(i)));
      }
    }
    if (rows.isEmpty()) {
      return Checked.bad(
          Problem.error(
              grid.name(),
              "The file has no rows under headings.",
              "Choose a file with a row of headings and a row for each offer."));
    }
    List<String> titles = grid.rows().get(at).stream().map(String::strip).toList();
    if (headings.recognised(titles) == 0) {
      problems.add(
          Problem.warning(
              grid.name() + ", row " + (at + 1),
              "No heading was recognised.",
              "Say which column holds what."));
    }
    if (rows.size() > MOST_OFFERS) {
      problems.add(
          Problem.warning(
              grid.name(),
              "Only the first " + MOST_OFFERS + " rows are read.",
              "Split the file if the others matter."));
    }
    return Checked.of(
        new OfferTable(
            grid.name(),
            titles,
            rows.subList(0, Math.min(MOST_OFFERS, rows.size())),
            grid.commas(),
            ColumnMapping.guess(titles, headings)),
        problems);
  }

  /// The row with most headings that are ours; the first that is not empty if none has any.
  private static int headingRow(Grid grid, Headings headings) {
    int best = -1;
    int most = 0;
    int looked = Math.min(ROWS_WITH_HEADINGS, grid.rows().size());
    for (int i = 0; i < looked; i++) {
      int recognised = headings.recognised(grid.rows().get(i));
      if (recognised > most) {
        most = recognised;
        best = i;
      }
    }
    for (int i = 0; best < 0 && i < grid.rows().size(); i++) {
      best = grid.rows().get(i).stream().allMatch(String::isBlank) ? best : i;
    }
    return Math.max(best, 0);
  }
}
