package offerwright.files.excel;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// One sheet while it is being written, from top to bottom. Columns are counted from 0; column 0 is
/// a narrow margin.
public final class Page {
  /// Height of an ordinary row in points.
  public static final float ROW = 16f;

  private final XSSFSheet sheet;
  private final Sheet rows;
  private final Styles styles;
  private int next;
  private Row current;

  /// Begins at the top of an empty sheet.
  ///
  /// @param widths widths of the columns in characters, from column 0
  public Page(XSSFSheet sheet, Styles styles, int... widths) {
    this.sheet = sheet;
    this.rows = sheet;
    this.styles = styles;
    for (int column = 0; column < widths.length; column++) {
      sheet.setColumnWidth(column, widths[column] * 256);
    }
    sheet.setDisplayGridlines(false);
    this.current = sheet.createRow(0);
  }

  private Page(Page above, Sheet rows) {
    this.sheet = above.sheet;
    this.rows = rows;
    this.styles = above.styles;
    this.next = above.next;
    this.current = above.current;
  }

  /// This page as far as it is written, whose next rows go to the same sheet in a workbook that
  /// keeps only the last ones in memory. A row is done with once the next one begins.
  public Page streamed(Sheet stream) {
    return new Page(this, stream);
  }

  /// The sheet that is written.
  public XSSFSheet sheet() {
    return sheet;
  }

  /// Begins the next row.
  public Page row() {
    return row(ROW);
  }

  /// Begins the next row at a height in points.
  public Page row(float height) {
    current = rows.createRow(next++);
    current.setHeightInPoints(height);
    return this;
  }

  /// An empty row as a pause.
  public Page gap(float height) {
    return row(height);
  }

  /// Begins a new printed page with the next row.
  public void breakAfter() {
    sheet.setRowBreak(current.getRowNum());
  }

  /// Number of the current row as people count, from 1; what formulas use.
  public int number() {
    return current.getRowNum() + 1;
  }

  /// Puts an entry into the current row.
  public Page put(int column, Look look, Entry entry) {
    Cell cell = current.createCell(column);
    switch (entry) {
      case Entry.Words words -> text(cell, look, words.text());
      case Entry.Figure number -> {
        cell.setCellValue(number.value());
        cell.setCellStyle(styles.of(look, number.format()));
      }
      case Entry.Formula formula -> {
        cell.setCellFormula(formula.expression());
        cell.setCellStyle(styles.of(look, formula.format()));
      }
      case Entry.Worked worked -> {
        cell.setCellFormula(worked.expression());
        cell.setCellValue(worked.value());
        cell.setCellStyle(styles.of(look, worked.format()));
      }
      case Entry.WorkedArray worked -> {
        sheet.setArrayFormula(
            worked.expression(),
            new CellRangeAddress(current.getRowNum(), current.getRowNum(), column, column));
        cell.setCellValue(worked.value());
        cell.setCellStyle(styles.of(look, worked.format()));
      }
      case Entry.WorkedWords worked -> {
        cell.setCellFormula(worked.expression());
        cell.setCellValue(worked.words());
        cell.setCellStyle(styles.of(look, NumberFormats.GENERAL));
      }
      case Entry.Day day -> day(cell, look, day.date());
      case Entry.Unknown unknown -> text(cell, unknownLook(look), unknown.why());
    }
    return this;
  }

  /// Puts words into the current row.
  public Page put(int column, Look look, String words) {
    return put(column, look, Entry.words(words));
  }

  /// Gives the cells of a look from one column to another, both included, without content.
  public Page fill(int from, int to, Look look) {
    for (int column = from; column <= to; column++) {
      if (current.getCell(column) == null) {
        current.createCell(column).setCellStyle(styles.of(look, NumberFormats.GENERAL));
      }
    }
    return this;
  }

  /// Joins cells of the current row; the first holds the content and the others take its look.
  public Page join(int from, int to, Look look) {
    fill(from, to, look);
    sheet.addMergedRegionUnsafe(
        new CellRangeAddress(current.getRowNum(), current.getRowNum(), from, to));
    return this;
  }

  /// A line of running text over joined columns, as high as it needs to be at `perLine` characters
  /// a line.
  public Page paragraph(int from, int to, Look look, String text, int perLine) {
    int lines = Math.max(1, Math.ceilDiv(text.length(), perLine));
    row(5 + lines * (look.points + 3f)).put(from, look, text);
    return join(from, to, look);
  }

  /// Names a cell of the current row for the whole workbook.
  public Page name(int column, String name) {
    known(name).setRefersToFormula(reference(column));
    return this;
  }

  private Name known(String name) {
    Name known = sheet.getWorkbook().getName(name);
    return known == null ? declare(sheet.getWorkbook(), name) : known;
  }

  /// Makes a name whose cell is only known later, so that formulas above it can use it.
  public static Name declare(Workbook workbook, String name) {
    Name made = workbook.createName();
    made.setNameName(name);
    made.setRefersToFormula(
        workbook.getSheetName(0)
            + "!$A$1"); // a name without a cell is refused by the formula parser
    return made;
  }

  /// Names the cells of a column from one row to another, counted from 1.
  public Page nameRange(String name, int column, int from, int to) {
    String letter = "$" + letter(column) + "$";
    known(name).setRefersToFormula(sheetName() + "!" + letter + from + ":" + letter + to);
    return this;
  }

  /// Absolute address of a cell of the current row with its sheet: `Parameters!$C$5`.
  public String reference(int column) {
    return sheetName()
        + "!"
        + new CellReference(current.getRowNum(), column, true, true).formatAsString();
  }

  /// Address of a cell of the current row within its own sheet: `C5`.
  public String address(int column) {
    return new CellReference(current.getRowNum(), column).formatAsString();
  }

  /// Letter of a column: `C` for 2.
  public static String letter(int column) {
    return CellReference.convertNumToColString(column);
  }

  /// Absolute address of a cell by its row, counted from 1, for charts.
  public CellReference at(int row, int column) {
    return new CellReference(sheetName(), row - 1, column, true, true);
  }

  private String sheetName() {
    return sheet.getSheetName();
  }

  private void text(Cell cell, Look look, String text) {
    cell.setCellValue(PlainText.harmless(text));
    cell.setCellStyle(styles.words(look, text));
  }

  private void day(Cell cell, Look look, LocalDate date) {
    cell.setCellValue(date);
    cell.setCellStyle(styles.of(look, NumberFormats.DATE));
  }

  private static Look unknownLook(Look look) {
    return switch (look) {
      case INPUT -> Look.INPUT_UNKNOWN;
      case WORDS -> Look.UNKNOWN_WORDS;
      case TOKEN_VALUE -> Look.TOKEN_UNKNOWN;
      case VALUE, STRONG -> Look.UNKNOWN;
      default -> look;
    };
  }
}
