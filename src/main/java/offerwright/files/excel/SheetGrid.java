package offerwright.files.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.files.Grid;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The first sheet of a workbook as a grid of cells, for tables whose headings have to be looked
/// for.
public final class SheetGrid {
  private static final MathContext DIGITS = new MathContext(15);

  private SheetGrid() {}

  /// Reads the first sheet. Numbers become plain numbers with a point (244000.5), shares in cells
  /// formatted as such keep their sign (15 %), days become 2027-01-04; formulas are not computed:
  /// what they last came to is taken, and text stays text whatever it looks like. Rows and columns
  /// beyond those of [Grid] are left out with a warning. No value, and one problem, for a file that
  /// is not there, too large, damaged, encrypted, with macros or of another kind.
  public static Checked<Grid> read(Path file) {
    Checked<XSSFWorkbook> opened = WorkbookFile.open(file);
    if (opened.value().isEmpty()) {
      return Checked.bad(opened.problems());
    }
    try (XSSFWorkbook workbook = opened.value().get()) {
      return read(workbook.getSheetAt(0), WorkbookFile.name(file));
    } catch (IOException impossible) {
      throw new IllegalStateException("a workbook in memory does not fail to close", impossible);
    }
  }

  private static Checked<Grid> read(Sheet sheet, String name) {
    List<List<String>> rows = new ArrayList<>();
    boolean cut = sheet.getLastRowNum() >= Grid.MOST_ROWS;
    int last = Math.min(sheet.getLastRowNum(), Grid.MOST_ROWS - 1);
    for (int number = 0; number <= last; number++) {
      Row row = sheet.getRow(number);
      List<String> cells = new ArrayList<>();
      int columns = row == null ? 0 : row.getLastCellNum();
      cut |= columns > Grid.MOST_COLUMNS;
      for (int column = 0; column < Math.min(columns, Grid.MOST_COLUMNS); column++) {
        Cell cell = row == null ? null : row.getCell(column);
        cells.add(cell == null ? "" : text(cell));
      }
      rows.add(List.copyOf(cells));
    }
    List<Problem> problems =
        cut
            ? List.of(
                Problem.warning(
                    name,
                    "Only the first "
                        + Grid.MOST_ROWS
                        + " rows and "
                        + Grid.MOST_COLUMNS
                        + " columns are read.",
                    "Split the sheet if the others matter."))
            : List.of();
    return Checked.of(new Grid(name, rows, false), problems);
  }

  private static String text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> number(cell);
      case STRING -> SheetCells.words(cell);
      case BOOLEAN -> cell.getBooleanCellValue() ? "true" : "false";
      case ERROR -> "an error of the spreadsheet";
      case BLANK, FORMULA, _NONE -> "";
    };
  }

  private static String number(Cell cell) {
    OptionalDouble number = SheetCells.number(cell);
    if (number.isEmpty()) {
      return "";
    }
    if (DateUtil.isCellDateFormatted(cell)) {
      return SheetCells.day(cell).map(Object::toString).orElse("");
    }
    BigDecimal exact = BigDecimal.valueOf(number.getAsDouble()).round(DIGITS);
    String format = cell.getCellStyle().getDataFormatString();
    return format != null && format.contains("%")
        ? plain(exact.movePointRight(2)) + " %"
        : plain(exact);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
