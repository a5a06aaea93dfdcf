package offerwright.files.offers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import offerwright.domain.comparison.Entered;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.csv.NumberCell;

/// A table of offers that is opened and not read yet.
///
/// @param name of the file; example: "offers.csv"
/// @param titles its headings as they are written
/// @param rows under the headings that are not empty, at most 2,000
/// @param commas true if a comma may stand before decimals
/// @param guessed what the headings say the columns hold
public record OfferTable(
    String name, List<String> titles, List<GridRow> rows, boolean commas, ColumnMapping guessed) {
  /// Rows of a preview.
  public static final int PREVIEW_ROWS = 20;

  private static final Set<OfferField> SHARES =
      EnumSet.of(OfferField.BONUS_SHARE, OfferField.UTILISATION);

  /// Copies the lists.
  public OfferTable {
    titles = List.copyOf(titles);
    rows = List.copyOf(rows);
  }

  /// The first 20 rows as they would be read.
  ///
  /// @param mapping what the columns hold
  /// @param today the day it is read; first days that the table lacks are reckoned from it
  public List<ReadRow> preview(Workspace workspace, ColumnMapping mapping, LocalDate today) {
    return missing(mapping).isEmpty() ? read(workspace, mapping, today, PREVIEW_ROWS) : List.of();
  }

  /// Reads every row as an offer; what a row does not say is assumed as by
  /// [offerwright.calc.draft.QuickOffers] and listed.
  ///
  /// Problems name row and column ("offers.csv, row 7, Base salary"); an error says that the row is
  /// left out, a warning that the offer is read without a part. No value if no column holds the
  /// employer or the base pay.
  ///
  /// @param mapping what the columns hold
  /// @param today the day it is read; first days that the table lacks are reckoned from it
  public Checked<List<Entered>> read(Workspace workspace, ColumnMapping mapping, LocalDate today) {
    List<Problem> missing = missing(mapping);
    if (!missing.isEmpty()) {
      return Checked.bad(missing);
    }
    List<ReadRow> read = read(workspace, mapping, today, rows.size());
    return Checked.of(
        read.stream().flatMap(row -> row.entered().stream()).toList(),
        read.stream().flatMap(row -> row.problems().stream()).toList());
  }

  private List<Problem> missing(ColumnMapping mapping) {
    return Stream.of(OfferField.EMPLOYER, OfferField.BASE)
        .filter(field -> mapping.column(field) < 0)
        .map(field ->
            Problem.error(
                name,
                "No column holds the " + field.label() + ".",
                "Say which column does, or head it “" + field.label() + "”."))
        .toList();
  }

  private List<ReadRow> read(
      Workspace workspace, ColumnMapping mapping, LocalDate today, int most) {
    Set<OfferField> fractions = fractions(mapping);
    Set<String> taken = new HashSet<>();
    List<ReadRow> read = new ArrayList<>();
    for (GridRow row : rows.subList(0, Math.min(most, rows.size()))) {
      RowCells cells = new RowCells(this, mapping, row, fractions);
      Optional<Entered> entered = new OfferRow(workspace, cells, taken, today).read();
      entered.ifPresent(offer -> taken.add(offer.offer().id()));
      read.add(new ReadRow(row.number(), entered, cells.problems()));
    }
    return read;
  }

  /// Columns of shares that are written 0.15: none without a sign is above 1.
  private Set<OfferField> fractions(ColumnMapping mapping) {
    NumberCell cell = new NumberCell(commas);
    Set<OfferField> fractions = EnumSet.noneOf(OfferField.class);
    for (OfferField field : SHARES) {
      boolean percents =
          rows.stream()
              .map(row -> row.cell(mapping.column(field)).strip())
              .filter(text -> !text.isEmpty())
              .flatMap(text -> cell.plain(text).stream())
              .anyMatch(number -> number.compareTo(BigDecimal.ONE) > 0);
      if (!percents) {
        fractions.add(field);
      }
    }
    return fractions;
  }
}
