package offerwright.files.excel.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonLine;
import offerwright.calc.compare.ComparisonReport;
import offerwright.calc.compare.LineCell;
import offerwright.calc.compare.LineDifference;
import offerwright.calc.compare.YearBar;
import offerwright.calc.value.OfferFigures;
import offerwright.domain.money.Money;
import offerwright.files.excel.Paper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook of compared offers, written and read again, whose cells are recomputed and held
/// against `calc`, to the cent.
record RecomputedComparison(XSSFWorkbook workbook, FormulaEvaluator evaluator, List<Column> columns)
    implements AutoCloseable {
  private static final double CENT = 0.0051;

  static RecomputedComparison of(ComparisonReport report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook written =
        ComparisonBook.workbook(new ComparisonBookRequest(report, Paper.A4))) {
      written.write(bytes);
    }
    XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    List<Column> columns =
        IntStream.range(0, report.comparison().offers().size())
            .mapToObj(i -> new Column(report.comparison(), i))
            .toList();
    return new RecomputedComparison(
        workbook, workbook.getCreationHelper().createFormulaEvaluator(), columns);
  }

  Cell cell(String name) {
    Name found = workbook.getName(name);
    assertThat(found).as("name %s", name).isNotNull();
    CellReference at = new CellReference(found.getRefersToFormula());
    return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
  }

  /// Types a number over an input.
  RecomputedComparison with(String name, double value) {
    assertThat(cell(name).getSheet().getSheetName()).as(name).isEqualTo(Sheets.INPUTS);
    cell(name).setCellValue(value);
    evaluator.clearAllCachedResultValues();
    return this;
  }

  double number(String name) {
    CellValue value = evaluator.evaluate(cell(name));
    assertThat(value.getCellType())
        .as("%s holds %s", name, value.formatAsString())
        .isEqualTo(CellType.NUMERIC);
    return value.getNumberValue();
  }

  String words(String name) {
    CellValue value = evaluator.evaluate(cell(name));
    assertThat(value.getCellType())
        .as("%s holds %s", name, value.formatAsString())
        .isEqualTo(CellType.STRING);
    return value.getStringValue();
  }

  void isMoney(String name, Money expected) {
    assertThat(number(name)).as(name).isCloseTo(expected.toDouble(), within(CENT));
  }

  /// Every amount of a comparison: lines with differences, years and totals.
  void equals(Comparison expected) {
    expected.lines().forEach(this::line);
    for (Column column : columns) {
      OfferFigures figures = expected.offers().get(column.index()).figures();
      for (int year = 1; year <= 4; year++) {
        isMoney(column.name(Names.YEAR, year), figures.candidate().year(year));
      }
      isMoney(column.name(Names.FOUR_YEARS), figures.fourYearTotal());
      isMoney(column.name(Names.AVERAGE), figures.fourYearAverage());
      years(column, expected.years().get(column.index()));
    }
  }

  private void line(ComparisonLine line) {
    for (Column column : columns) {
      String name = LinesTable.name(line.item(), column);
      switch (line.cells().get(column.index())) {
        case LineCell.Amount amount -> {
          if (LineFormulas.source(line.item(), column).isPresent()) {
            isMoney(name, amount.money());
          }
        }
        case LineCell.AmountWithShare amount -> isMoney(name, amount.money());
        case LineCell.None _ -> assertThat(words(name)).as(name).isEqualTo("none");
        case LineCell.NotKnown unknown ->
            assertThat(words(name)).as(name).isEqualTo(unknown.reason());
        default -> assertThat(words(name)).as(name).isNotBlank();
      }
    }
    for (int i = 1; i < columns.size(); i++) {
      difference(line, i);
    }
  }

  private void difference(ComparisonLine line, int offer) {
    Cell first = cell(LinesTable.name(line.item(), columns.getFirst()));
    Cell cell = first.getRow().getCell(first.getColumnIndex() + columns.size() + offer - 1);
    CellValue value = evaluator.evaluate(cell);
    String where = line.item() + " " + offer + ": " + value.formatAsString();
    switch (line.againstFirst().get(offer - 1)) {
      case LineDifference.ByAmount amount ->
          assertThat(value.getNumberValue())
              .as(where)
              .isCloseTo(amount.more().toDouble(), within(2 * CENT));
      case LineDifference.Same _ -> assertThat(value.getStringValue()).as(where).isEqualTo("same");
      case LineDifference.Differs _ ->
          assertThat(value.getStringValue()).as(where).isEqualTo("differs");
      case LineDifference.NotKnown _ ->
          assertThat(value.getStringValue()).as(where).isEqualTo("not known");
    }
  }

  private void years(Column column, List<YearBar> bars) {
    for (int i = 0; i < bars.size(); i++) {
      YearBar bar = bars.get(i);
      for (BarPart part : BarPart.STACK) {
        isMoney(SharedYears.cell(column, part.part(), i + 1), part.of().apply(bar));
      }
      isMoney(SharedYears.total(column, i + 1), bar.total());
      isMoney(column.name(Names.BAR + Names.TOKEN_FACE) + "_Y" + (i + 1), bar.tokens());
      isMoney(column.name(Names.BAR + Names.TOKEN_USED) + "_Y" + (i + 1), bar.tokensUsed());
    }
  }

  /// No formula comes to an error; returns how many there are.
  int formulas() {
    int formulas = 0;
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas++;
            assertThat(evaluator.evaluate(cell).getCellType())
                .as("%s!%s =%s", sheet.getSheetName(), cell.getAddress(), cell.getCellFormula())
                .isNotEqualTo(CellType.ERROR);
          }
        }
      }
    }
    return formulas;
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
