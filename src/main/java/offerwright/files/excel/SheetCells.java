package offerwright.files.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The named cells of a workbook that others may have edited. Formulas are not computed: what they
/// last came to is taken, and one without such a result has no number.
///
/// @param workbook as it was opened
record SheetCells(XSSFWorkbook workbook) {
  /// More cells than any table of an offer sheet has; a name over a whole column is no table.
  private static final int MOST_CELLS = 5_000;

  /// The cell of a name; empty if the name is gone, names a range, or its cell is.
  Optional<Cell> cell(String name) {
    List<Cell> cells = range(name);
    return cells.size() == 1 ? Optional.of(cells.getFirst()) : Optional.empty();
  }

  /// The cells of a name that are there, row by row; none if it names nothing.
  List<Cell> range(String name) {
    Name known = workbook.getName(name);
    if (known == null) {
      return List.of();
    }
    try {
      return cells(known.getRefersToFormula());
    } catch (IllegalArgumentException | IllegalStateException gone) {
      // "#REF!" once the cells were deleted, or anything else that somebody wrote there.
      return List.of();
    }
  }

  private List<Cell> cells(String formula) {
    AreaReference area = new AreaReference(formula, SpreadsheetVersion.EXCEL2007);
    CellReference first = area.getFirstCell();
    CellReference last = area.getLastCell();
    if (first.getSheetName() == null) {
      return List.of();
    }
    Sheet sheet = workbook.getSheet(first.getSheetName());
    long size = (long) (last.getRow() - first.getRow() + 1) * (last.getCol() - first.getCol() + 1);
    if (sheet == null || size > MOST_CELLS) {
      return List.of();
    }
    List<Cell> cells = new ArrayList<>();
    for (int row = first.getRow(); row <= last.getRow(); row++) {
      Row line = sheet.getRow(row);
      for (int column = first.getCol(); line != null && column <= last.getCol(); column++) {
        Cell cell = line.getCell(column);
        if (cell != null) {
          cells.add(cell);
        }
      }
    }
    return cells;
  }

  /// The number in a cell; what a formula last came to; empty for words and for a formula that was
  /// saved without a result.
  static OptionalDouble number(Cell cell) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    boolean stored = !(cell instanceof XSSFCell own) || own.getCTCell().isSetV();
    return type == CellType.NUMERIC && stored
        ? OptionalDouble.of(cell.getNumericCellValue())
        : OptionalDouble.empty();
  }

  /// The number of a named cell.
  OptionalDouble number(String name) {
    return cell(name).map(SheetCells::number).orElse(OptionalDouble.empty());
  }

  /// The words in a cell; empty text if there are none.
  static String words(Cell cell) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    return type == CellType.STRING ? cell.getRichStringCellValue().getString() : "";
  }

  /// The day in a cell; empty if it holds no number that is a day.
  static Optional<LocalDate> day(Cell cell) {
    OptionalDouble number = number(cell);
    return number.isPresent() && DateUtil.isValidExcelDate(number.getAsDouble())
        ? Optional.ofNullable(DateUtil.getLocalDateTime(number.getAsDouble()))
            .map(moment -> moment.toLocalDate())
        : Optional.empty();
  }

  /// `Parameters!C9`.
  static String address(Cell cell) {
    return cell.getSheet().getSheetName() + "!" + cell.getAddress().formatAsString();
  }

  /// A number in a sentence: 244,000 or 0.1234.
  static String plain(double number) {
    BigDecimal exact =
        BigDecimal.valueOf(number)
            .round(new MathContext(15))
            .setScale(10, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, exact.scale()) + "f", exact);
  }
}
