package offerwright.files.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import offerwright.domain.comparison.OfferFact;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;

/// Holds the pages of a sheet against the terms it carries, so that a figure somebody typed over
/// does not pass for what was offered, nor the other way round.
///
/// @param cells of the sheet
/// @param data what it carries
record SheetAgreement(SheetCells cells, SheetData data) {
  /// Two numbers closer than this share of the larger are one: a spreadsheet keeps 15 digits.
  private static final double SAME = 1e-9;

  /// Everything that does not agree, in the order of the terms: inputs, what the printed page
  /// repeats of them, totals, vesting.
  List<SheetFinding> findings() {
    List<SheetFinding> findings = new ArrayList<>();
    employer().ifPresent(findings::add);
    List<SheetInput> inputs =
        SheetInput.of(data.terms(), !data.hidden().contains(OfferFact.TOKEN_BUDGET));
    for (SheetInput input : inputs) {
      input(input).ifPresent(findings::add);
      shown(input).ifPresent(findings::add);
    }
    findings.addAll(new SheetTotals(cells).findings());
    for (int i = 0; i < data.terms().grants().size(); i++) {
      new SheetTranches(cells, data.terms(), i).finding().ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<SheetFinding> employer() {
    return Optional.ofNullable(cells.workbook().getSheet(OfferPage.SHEET))
        .map(sheet -> sheet.getRow(0))
        .map(row -> row.getCell(OfferPage.LABEL))
        .filter(cell -> !SheetCells.words(cell).isBlank())
        .filter(cell -> !SheetCells.words(cell).equals(PlainText.harmless(data.employer())))
        .map(cell ->
            SheetFinding.of(
                Optional.empty(),
                cell,
                "the offer is headed “" + SheetCells.words(cell) + "”",
                "“" + data.employer() + "” made it"));
  }

  private Optional<SheetFinding> input(SheetInput input) {
    Optional<Cell> cell = cells.cell(input.name());
    if (cell.isEmpty()) {
      return Optional.of(
          new SheetFinding(
              Optional.empty(),
              Parameters.SHEET,
              "The input " + input.name() + " is not on the sheet any more."));
    }
    OptionalDouble there = SheetCells.number(cell.get());
    if (there.isPresent() && input.expected().isPresent()) {
      return same(there.getAsDouble(), input.expected().getAsDouble())
          ? Optional.empty()
          : Optional.of(
              SheetFinding.of(
                  input.fact(),
                  cell.get(),
                  input.unit().words(there.getAsDouble()) + " stands there",
                  input.unit().words(input.expected().getAsDouble()) + " was sent"));
    }
    if (there.isPresent()) {
      return Optional.of(
          SheetFinding.of(
              input.fact(),
              cell.get(),
              input.unit().words(there.getAsDouble()) + " stands there",
              "the employer did not disclose it"));
    }
    boolean formula = cell.get().getCellType() == CellType.FORMULA;
    return formula || input.expected().isEmpty()
        ? Optional.empty()
        : Optional.of(
            SheetFinding.of(
                input.fact(),
                cell.get(),
                "no number stands there",
                input.unit().words(input.expected().getAsDouble()) + " was sent"));
  }

  /// The printed page's copy of an input, if somebody typed over the formula.
  private Optional<SheetFinding> shown(SheetInput input) {
    OptionalDouble kept = cells.number(input.name());
    return cells
        .cell(input.name() + Names.SHOWN)
        .filter(cell -> !repeats(cell, input.name()))
        .filter(cell -> SheetCells.number(cell).isPresent() && kept.isPresent())
        .filter(cell -> !same(SheetCells.number(cell).getAsDouble(), kept.getAsDouble()))
        .map(cell ->
            SheetFinding.of(
                input.fact(),
                cell,
                input.unit().words(SheetCells.number(cell).getAsDouble()) + " stands there",
                "the sheet "
                    + Parameters.SHEET
                    + " says "
                    + input.unit().words(kept.getAsDouble())));
  }

  private static boolean repeats(Cell cell, String name) {
    return cell.getCellType() == CellType.FORMULA && cell.getCellFormula().equals(name);
  }

  private static boolean same(double one, double other) {
    return Math.abs(one - other) <= SAME * Math.max(1, Math.abs(other));
  }
}
