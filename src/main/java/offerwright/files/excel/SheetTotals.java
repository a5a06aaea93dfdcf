package offerwright.files.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import offerwright.calc.value.PayItem;
import offerwright.calc.value.YearTable;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;

/// Results of a sheet that somebody typed over: a number stands where a formula stood.
///
/// @param cells of the sheet
record SheetTotals(SheetCells cells) {
  /// Half of the smallest unit of any currency that is paid in hundredths.
  static final double CENT = 0.005;

  /// Results in whose cells a number stands instead of the formula.
  List<SheetFinding> findings() {
    List<SheetFinding> findings = new ArrayList<>();
    for (Name name : cells.workbook().getAllNames()) {
      boolean input =
          name.getNameName().endsWith(Names.SHOWN)
              || name.getNameName().startsWith(Names.VESTING_DATES);
      cells
          .cell(name.getNameName())
          .filter(cell -> !input && cell.getCellType() == CellType.NUMERIC)
          .filter(SheetTotals::isOfResults)
          .flatMap(cell -> typedOver(name.getNameName(), cell))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private static boolean isOfResults(Cell cell) {
    String sheet = cell.getSheet().getSheetName();
    return sheet.equals(OfferPage.SHEET) || sheet.equals(VestingSheet.SHEET);
  }

  private Optional<SheetFinding> typedOver(String name, Cell cell) {
    double there = cell.getNumericCellValue();
    OptionalDouble rest = rest(name);
    if (rest.isPresent() && Math.abs(there - rest.getAsDouble()) <= CENT) {
      return Optional.empty();
    }
    return Optional.of(
        SheetFinding.of(
            Optional.empty(),
            cell,
            SheetCells.plain(there) + " is typed over the formula of " + name,
            rest.isPresent()
                ? "the cells it adds up come to " + SheetCells.plain(rest.getAsDouble())
                : "the sheet does not say any more what it comes to"));
  }

  /// What a total comes to by the cells it is made of; empty if it is not a plain sum of others.
  private OptionalDouble rest(String name) {
    for (int year = 1; year <= YearTable.YEARS; year++) {
      if (name.equals(Names.year(Names.CANDIDATE_TOTAL, year))) {
        return ofYear(year);
      }
      if (name.equals(Names.cell("Candidate", PayItem.BASE, year))) {
        return cells.number(Names.BASE);
      }
    }
    return switch (name) {
      case Names.GUARANTEED_CASH -> cells.number(Names.BASE);
      case Names.FOUR_YEAR_TOTAL -> fourYears(1);
      case Names.FOUR_YEAR_AVERAGE -> fourYears(YearTable.YEARS);
      default -> OptionalDouble.empty();
    };
  }

  private OptionalDouble ofYear(int year) {
    double sum = 0;
    boolean any = false;
    for (PayItem item : PayItem.values()) {
      OptionalDouble part = cells.number(Names.cell("Candidate", item, year));
      any |= part.isPresent();
      sum += part.orElse(0);
    }
    return any ? OptionalDouble.of(sum) : OptionalDouble.empty();
  }

  private OptionalDouble fourYears(int share) {
    double sum = 0;
    for (int year = 1; year <= YearTable.YEARS; year++) {
      OptionalDouble total = ofYear(year);
      if (total.isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += total.getAsDouble();
    }
    return OptionalDouble.of(sum / share);
  }
}
