package offerwright.files.excel.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import offerwright.calc.forecast.ProjectedLevel;
import offerwright.calc.forecast.ProjectedMonth;
import offerwright.calc.forecast.ProjectedValue;
import offerwright.calc.forecast.ProjectedYear;
import offerwright.calc.forecast.ProjectionResult;
import offerwright.calc.roi.AlternativeValue;
import offerwright.calc.roi.Alternatives;
import offerwright.calc.roi.Workforce;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A finance workbook whose cells are computed by POI's evaluator and held against a projection, to
/// the cent. Cells hold what the evaluator found when the workbook was written, or when it was last
/// recomputed.
record RecomputedForecast(XSSFWorkbook workbook, Model model, FormulaEvaluator evaluator) {
  private static final double CENT = 0.0051;

  static RecomputedForecast of(FinanceWorkbookRequest request) {
    XSSFWorkbook workbook = FinanceWorkbook.workbook(request);
    return new RecomputedForecast(
        workbook,
        new Model(workbook, new offerwright.files.excel.Styles(workbook), request),
        workbook.getCreationHelper().createFormulaEvaluator());
  }

  /// Types a number over an input; nothing follows before [#recompute].
  RecomputedForecast with(String name, double value) {
    cell(name).setCellValue(value);
    return this;
  }

  /// Types a word over an input; nothing follows before [#recompute].
  RecomputedForecast with(String name, String value) {
    cell(name).setCellValue(value);
    return this;
  }

  /// Computes every formula anew.
  RecomputedForecast recompute() {
    evaluator.clearAllCachedResultValues();
    evaluator.evaluateAll();
    return this;
  }

  private static CellType kind(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }

  private Cell cell(String name) {
    Name found = workbook.getName(name);
    assertThat(found).as("name %s", name).isNotNull();
    CellReference at = new CellReference(found.getRefersToFormula());
    return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
  }

  double number(String name) {
    return number(cell(name), name);
  }

  private double number(String sheet, String address) {
    CellReference at = new CellReference(address);
    return number(
        workbook.getSheet(sheet).getRow(at.getRow()).getCell(at.getCol()), sheet + "!" + address);
  }

  private double number(Cell cell, String what) {
    assertThat(kind(cell)).as("%s = %s", what, cell).isEqualTo(CellType.NUMERIC);
    return cell.getNumericCellValue();
  }

  private void isOptional(String name, OptionalDouble expected, double within) {
    if (expected.isPresent()) {
      assertThat(number(name)).as(name).isCloseTo(expected.getAsDouble(), offset(within));
    } else {
      assertThat(kind(cell(name))).as(name).isEqualTo(CellType.STRING);
    }
  }

  /// Every figure of a projection.
  void equalsProjection(ProjectionResult expected) {
    for (int level = 0; level < expected.levels().size(); level++) {
      months(level, expected.levels().get(level));
      years(level, expected.levels().get(level));
    }
    totals(expected);
    value(expected.value());
    alternatives(expected);
    assertThat(number(Names.LEDGER_CHECK)).isZero();
  }

  private void months(int level, ProjectedLevel expected) {
    for (int month = 0; month < expected.months().size(); month++) {
      ProjectedMonth of = expected.months().get(month);
      isMonth(level, MonthRow.HEADS, month, of.heads());
      isMonth(level, MonthRow.JOINERS, month, of.joiners());
      isMonth(level, MonthRow.LEAVERS, month, of.leavers());
      isMonth(level, MonthRow.WANTED, month, of.wanted());
      isMonth(level, MonthRow.GRANTED, month, of.granted());
      isMonth(level, MonthRow.REPAID, month, of.repaid());
      isMonth(level, MonthRow.LAPSED, month, of.lapsed());
      isMonth(level, MonthRow.BALANCE, month, of.balance());
      isMonth(level, MonthRow.SERVED, month, of.served());
      isMonth(level, MonthRow.OVERAGE, month, of.overage());
      isMonth(level, MonthRow.LOW_VALUE, month, of.lowValue());
      isMonth(level, MonthRow.CLOSING, month, of.closing());
      isMonth(level, MonthRow.UNMET, month, of.unmet());
      isMonth(level, MonthRow.SPEND, month, of.spend());
      isMonth(level, MonthRow.OUTPUT, month, of.output());
    }
  }

  private void isMonth(int level, MonthRow row, int month, double expected) {
    double within = row.measure == Measure.HEADS ? 1e-9 : CENT;
    assertThat(number(Sheets.MONTHLY, Places.month(level, row, month)))
        .as("level %d, %s, month %d", level, row, month)
        .isCloseTo(expected, offset(within));
  }

  private void years(int level, ProjectedLevel expected) {
    for (int year = 0; year < expected.years().size(); year++) {
      ProjectedYear of = expected.years().get(year);
      isLedger(level, LedgerRow.OPENING, year, of.opening());
      isLedger(level, LedgerRow.GRANTED, year, of.granted());
      isLedger(level, LedgerRow.USED, year, of.used());
      isLedger(level, LedgerRow.LOW_VALUE, year, of.lowValue());
      isLedger(level, LedgerRow.REPAID, year, of.repaid());
      isLedger(level, LedgerRow.PENALTY, year, of.penalty());
      isLedger(level, LedgerRow.OVER_CAP, year, of.overCap());
      isLedger(level, LedgerRow.EXPIRED, year, of.expired());
      isLedger(level, LedgerRow.LAPSED, year, of.lapsed());
      isLedger(level, LedgerRow.CLOSING, year, of.closing());
      isLedger(level, LedgerRow.CHECK, year, 0);
      isYear(level, YearRow.HEADS, year, of.heads());
      isYear(level, YearRow.SPEND, year, of.spend());
      isYear(level, YearRow.UNMET, year, of.unmet());
      isYear(level, YearRow.OVERAGE, year, of.overage());
      isYear(level, YearRow.RELATIVE_USE, year, of.relativeUse());
      isYear(level, YearRow.RESPONSE, year, of.response());
    }
  }

  private void isLedger(int level, LedgerRow row, int year, double expected) {
    assertThat(number(Sheets.LEDGER, new Places(model).ledger(level, row, year)))
        .as("level %d, %s, year %d", level, row, year)
        .isCloseTo(expected, offset(CENT));
  }

  private void isYear(int level, YearRow row, int year, double expected) {
    double within = row.measure == Measure.MONEY || row.measure == Measure.UNIT ? CENT : 1e-9;
    assertThat(number(Sheets.YEARLY, Places.year(level, row, year)))
        .as("level %d, %s, year %d", level, row, year)
        .isCloseTo(expected, offset(within));
  }

  private void totals(ProjectionResult expected) {
    isTotal(Names.TOTAL_SPEND, expected, ProjectedYear::spend);
    isTotal(Names.TOTAL_GRANTED, expected, ProjectedYear::granted);
    isTotal(Names.TOTAL_USED, expected, ProjectedYear::used);
    isTotal(Names.TOTAL_UNMET, expected, ProjectedYear::unmet);
    isTotal(
        Names.TOTAL_FORFEITED,
        expected,
        year -> year.penalty() + year.overCap() + year.expired() + year.lapsed());
  }

  private void isTotal(
      String name, ProjectionResult expected, ToDoubleFunction<ProjectedYear> figure) {
    assertThat(number(name)).as(name).isCloseTo(expected.total(figure), offset(CENT));
  }

  private void value(ProjectedValue expected) {
    double half = 1e-9;
    assertThat(number(Names.EVIDENCE_UPLIFT)).isCloseTo(expected.evidenceUplift(), offset(half));
    assertThat(number(Names.CLAIM_UPLIFT)).isCloseTo(expected.claimUplift(), offset(half));
    assertThat(number(Names.UPLIFT)).isCloseTo(expected.believedUplift(), offset(half));
    assertThat(number(Names.NET_PRESENT_VALUE)).isCloseTo(expected.npv(), offset(CENT));
    assertThat(number(Names.EXCEL_NPV)).isCloseTo(expected.npv(), offset(CENT));
    assertThat(number(Names.PRESENT_COST)).isCloseTo(expected.presentCost(), offset(CENT));
    assertThat(number(Names.PRESENT_OUTPUT)).isCloseTo(expected.presentOutput(), offset(CENT));
    isOptional(Names.BREAK_EVEN_UPLIFT, expected.breakEvenUplift(), half);
    isOptional(Names.BREAK_EVEN_BELIEF, expected.breakEvenBelief(), 1e-8);
    isOptional(Names.MODIFIED_RATE, expected.modifiedRate(), 1e-7);
    isOptional(Names.PAYBACK, expected.payback(), 1e-6);
    isOptional(Names.DISCOUNTED_PAYBACK, expected.discountedPayback(), 1e-6);
    isOptional(Names.COST_PER_ENGINEER, expected.costPerEngineer(), CENT);
  }

  private void alternatives(ProjectionResult expected) {
    Workforce workforce =
        Workforce.of(
            expected.inputs().scenario().value(),
            number(Names.ENGINEERS),
            number(Names.MEAN_BASE),
            expected.inputs().months());
    List<AlternativeValue> values =
        Alternatives.of(
            expected.inputs().scenario().value().alternatives(),
            workforce,
            number(Names.YEARLY_SPEND),
            expected.value().presentCost());
    for (int i = 0; i < values.size(); i++) {
      isOptional(
          Names.of(RoiTables.ALTERNATIVE_COST, i + 1), values.get(i).costPerEngineer(), CENT);
      assertThat(number(Names.of(RoiTables.ALTERNATIVE_EQUIVALENTS, i + 1)))
          .isCloseTo(values.get(i).equivalents(), offset(1e-6));
      assertThat(number(Names.of(RoiTables.ALTERNATIVE_VALUE, i + 1)))
          .isCloseTo(values.get(i).npv(), offset(0.02));
    }
  }

  /// Every formula of every sheet computes to a number or to words, never to an error.
  int formulasWithoutErrors() {
    int formulas = 0;
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            CellType kind = kind(cell);
            if (kind != CellType.NUMERIC && kind != CellType.STRING) {
              fail("%s!%s = %s", sheet.getSheetName(), cell.getAddress(), cell.getCellFormula());
            }
            formulas++;
          }
        }
      }
    }
    return formulas;
  }
}
