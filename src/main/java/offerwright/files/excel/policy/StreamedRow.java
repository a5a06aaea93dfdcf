package offerwright.files.excel.policy;

import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.PlainText;
import offerwright.files.excel.Styles;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/// A row that leaves the memory once the next ones are written.
///
/// @param row the row
/// @param styles styles of the workbook
record StreamedRow(Row row, Styles styles) {
  /// Number of the row as people count, from 1.
  int number() {
    return row.getRowNum() + 1;
  }

  StreamedRow words(int column, Look look, String text) {
    Cell cell = row.createCell(column);
    cell.setCellValue(PlainText.harmless(text));
    cell.setCellStyle(styles.words(look, text));
    return this;
  }

  StreamedRow figure(int column, Look look, double value, String format) {
    Cell cell = row.createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(styles.of(look, format));
    return this;
  }

  StreamedRow worked(int column, String formula, double value, String format) {
    Cell cell = row.createCell(column);
    cell.setCellFormula(formula);
    cell.setCellValue(value);
    cell.setCellStyle(styles.of(Look.VALUE, format));
    return this;
  }

  StreamedRow workedWords(int column, String formula, String words) {
    Cell cell = row.createCell(column);
    cell.setCellFormula(formula);
    cell.setCellValue(words);
    cell.setCellStyle(styles.of(Look.VALUE, NumberFormats.GENERAL));
    return this;
  }
}
