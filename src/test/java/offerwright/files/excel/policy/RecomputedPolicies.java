package offerwright.files.excel.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import offerwright.files.excel.Paper;
import offerwright.support.ComparedPolicies;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook of policies as it was written, read again, and its evaluator.
record RecomputedPolicies(XSSFWorkbook workbook, FormulaEvaluator evaluator)
    implements AutoCloseable {
  static RecomputedPolicies of(ComparedPolicies compared) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PolicyWorkbook.write(request(compared), bytes);
    XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    return new RecomputedPolicies(workbook, workbook.getCreationHelper().createFormulaEvaluator());
  }

  static PolicyWorkbookRequest request(ComparedPolicies compared) {
    return new PolicyWorkbookRequest(
        compared.request(),
        compared.result(),
        Optional.empty(),
        Paper.A4,
        LocalDate.of(2026, 11, 22));
  }

  Cell cell(String sheet, String address) {
    CellReference at = new CellReference(address);
    return workbook.getSheet(sheet).getRow(at.getRow()).getCell(at.getCol());
  }

  /// What a cell of numbers comes to when it is computed anew.
  double number(String sheet, String address) {
    return evaluator.evaluate(cell(sheet, address)).getNumberValue();
  }

  String words(String sheet, String address) {
    return evaluator.evaluate(cell(sheet, address)).getStringValue();
  }

  /// Each formula comes to what was written beside it; returns how many there are.
  int formulasSayWhatWasWritten() {
    int formulas = 0;
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            same(cell);
            formulas++;
          }
        }
      }
    }
    return formulas;
  }

  private void same(Cell cell) {
    String where =
        cell.getSheet().getSheetName() + "!" + cell.getAddress() + " =" + cell.getCellFormula();
    CellValue found = evaluator.evaluate(cell);
    if (cell.getCachedFormulaResultType() == CellType.STRING) {
      assertThat(found.getStringValue()).as(where).isEqualTo(cell.getStringCellValue());
    } else {
      double written = cell.getNumericCellValue();
      assertThat(found.getCellType()).as(where).isEqualTo(CellType.NUMERIC);
      assertThat(Math.abs(found.getNumberValue() - written))
          .as("%s: computed %s, written %s", where, found.getNumberValue(), written)
          .isLessThanOrEqualTo(1e-9 * Math.max(1, Math.abs(written)));
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
