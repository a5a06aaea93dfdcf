package offerwright.files.excel.compare;

import java.util.Arrays;
import offerwright.files.excel.Look;
import offerwright.files.excel.Page;

/// Year by year: what each offer pays in its own currency, line by line, and then brought into the
/// comparison, part by part. Each table re-adds to the cent in both directions.
final class YearsSheet {
  static final int LABEL = 1;
  static final int FIRST = 2;
  private static final int NOTE_LINE = 118;

  private YearsSheet() {}

  /// Writes the sheet; what charts read is told.
  static ChartRows write(Model model) {
    int years = model.comparison().years().getFirst().size();
    int[] widths = new int[FIRST + Math.max(years, 4) + 2];
    Arrays.fill(widths, 16);
    widths[0] = 2;
    widths[LABEL] = 40;
    Page page = model.page(Sheets.YEARS, widths);
    page.row(26).put(LABEL, Look.TITLE, "Year by year");
    page.row(15)
        .put(
            LABEL,
            Look.SUBTITLE,
            "Live formulas over the sheet Inputs. Tokens are in none of the sums.");
    for (Column column : model.columns()) {
      OfferYears.write(model, page, column);
    }
    int last = FIRST + Math.max(years, 4);
    Model.section(page, "Side by side, in " + model.currency(), LABEL, last);
    page.paragraph(
        LABEL,
        last,
        Look.NOTE,
        "Each part is brought into the comparison and rounded, then added; the totals of the page Compare are converted as a whole and may differ by a few cents.",
        NOTE_LINE);
    for (Column column : model.columns()) {
      SharedYears.write(model, page, column);
    }
    ChartRows rows = ChartRows.write(model, page);
    model.book().upright(page, 2);
    return rows;
  }
}
