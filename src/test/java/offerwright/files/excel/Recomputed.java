package offerwright.files.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import offerwright.calc.value.GrantFigures;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.PayItem;
import offerwright.calc.value.PayLine;
import offerwright.calc.value.YearTable;
import offerwright.domain.money.Money;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook whose named cells are recomputed by POI's evaluator and held against `calc`, to the
/// cent.
record Recomputed(XSSFWorkbook workbook, FormulaEvaluator evaluator) {
  static Recomputed of(XSSFWorkbook workbook) {
    return new Recomputed(workbook, workbook.getCreationHelper().createFormulaEvaluator());
  }

  /// Types a number over an input.
  Recomputed with(String name, double value) {
    cell(name).setCellValue(value);
    evaluator.clearAllCachedResultValues();
    return this;
  }

  /// Types a word over an input.
  Recomputed with(String name, String value) {
    cell(name).setCellValue(value);
    evaluator.clearAllCachedResultValues();
    return this;
  }

  Cell cell(String name) {
    Name found = workbook.getName(name);
    assertThat(found).as("name %s", name).isNotNull();
    CellReference at = new CellReference(found.getRefersToFormula());
    return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
  }

  boolean has(String name) {
    return workbook.getName(name) != null;
  }

  CellValue value(String name) {
    return evaluator.evaluate(cell(name));
  }

  double number(String name) {
    CellValue value = value(name);
    assertThat(value.getCellType())
        .as("%s holds %s", name, value.formatAsString())
        .isEqualTo(CellType.NUMERIC);
    return value.getNumberValue();
  }

  void isMoney(String name, Money expected) {
    BigDecimal shown =
        BigDecimal.valueOf(number(name))
            .setScale(expected.currency().digits(), RoundingMode.HALF_UP);
    assertThat(shown).as(name).isEqualByComparingTo(expected.amount());
  }

  void isMoney(String name, Optional<Money> expected) {
    if (expected.isPresent()) {
      isMoney(name, expected.get());
    } else {
      assertThat(value(name).getCellType()).as(name).isEqualTo(CellType.STRING);
    }
  }

  /// Every figure of an offer that the workbook names.
  void equalsFigures(OfferFigures figures) {
    isMoney(Names.GUARANTEED_CASH, figures.guaranteedRecurringCash());
    for (int year = 1; year <= YearTable.YEARS; year++) {
      isMoney(Names.year(Names.CANDIDATE_TOTAL, year), figures.candidate().year(year));
    }
    isMoney(Names.FOUR_YEAR_TOTAL, figures.fourYearTotal());
    isMoney(Names.FOUR_YEAR_AVERAGE, figures.fourYearAverage());
    table("Candidate", figures.candidate());
    List<GrantFigures> grants = figures.equity().grants();
    for (int i = 0; i < grants.size(); i++) {
      grant(grants.get(i), i);
    }
    isMoney(Names.BENEFITS_TOTAL, figures.benefits().total());
    isMoney(Names.PTO_VALUE, figures.benefits().paidTimeOff());
    if (!grants.isEmpty()) {
      isMoney(Names.CLAIMED_ALL, figures.equity().claimed());
      isMoney(Names.VALUED_ALL, figures.equity().valued());
    }
    if (has(Names.TOKEN_FACE)) {
      tokens(figures);
    }
    if (has(Names.ON_COST)) {
      table("Company", figures.company());
      for (int year = 1; year <= YearTable.YEARS; year++) {
        isMoney(Names.year(Names.COMPANY_TOTAL, year), figures.company().year(year));
      }
      isMoney(Names.COMPANY_FOUR_YEARS, figures.company().total());
    }
  }

  private void table(String table, YearTable expected) {
    for (PayItem item : PayItem.values()) {
      Optional<PayLine> line = expected.line(item);
      for (int year = 1; year <= YearTable.YEARS; year++) {
        String name = Names.cell(table, item, year);
        if (line.isPresent()) {
          isMoney(name, line.get().years().get(year - 1));
        } else if (has(name)) {
          assertThat(number(name)).as(name).isZero();
        }
      }
    }
  }

  private void grant(GrantFigures grant, int index) {
    isMoney(Names.of(Names.CLAIMED, index), grant.claimed());
    isMoney(Names.of(Names.VALUED, index), grant.valued());
    grant
        .units()
        .ifPresent(units ->
            assertThat(number(Names.of(Names.UNITS, index))).isEqualTo(units.doubleValue()));
    for (int year = 1; year <= YearTable.YEARS; year++) {
      isMoney(
          Names.year(Names.of(Names.CLAIMED, index), year), grant.claimedByYear().get(year - 1));
      isMoney(Names.year(Names.of(Names.VALUED, index), year), grant.valuedByYear().get(year - 1));
    }
    tranches(grant, index);
  }

  /// Every tranche on its day; lines that come to nothing for this number of units are passed over,
  /// as `calc` leaves them out.
  private void tranches(GrantFigures grant, int index) {
    CellReference[] cells = referred(Names.of(Names.VESTING_AMOUNTS, index));
    Sheet sheet = workbook.getSheet(VestingSheet.SHEET);
    int event = 0;
    for (CellReference at : cells) {
      Row row = sheet.getRow(at.getRow());
      CellValue amount = evaluator.evaluate(row.getCell(VestingTable.QUANTITY));
      if (amount != null && amount.getNumberValue() != 0) {
        assertThat(row.getCell(VestingTable.DATE).getLocalDateTimeCellValue().toLocalDate())
            .isEqualTo(grant.events().get(event).date());
        assertThat(amount.getNumberValue())
            .isCloseTo(grant.events().get(event).quantity().doubleValue(), offset(1e-9));
        event++;
      }
    }
    assertThat(event).isEqualTo(grant.events().size());
  }

  private CellReference[] referred(String name) {
    String formula = workbook.getName(name).getRefersToFormula();
    return new AreaReference(formula, workbook.getSpreadsheetVersion()).getAllReferencedCells();
  }

  private void tokens(OfferFigures figures) {
    var tokens = figures.tokens().orElseThrow();
    isMoney(Names.TOKEN_FACE, tokens.face());
    isMoney(Names.TOKEN_USE, tokens.expectedUse());
    isMoney(Names.TOKEN_UNSPENT, tokens.expectedUnspent());
    isMoney(Names.TOKEN_PERSONAL, tokens.personalValue());
    tokens
        .faceTokens()
        .ifPresent(
            count -> assertThat(number(Names.TOKENS_BOUGHT)).isEqualTo((double) count.tokens()));
    tokens
        .expectedTokens()
        .ifPresent(
            count -> assertThat(number(Names.TOKENS_EXPECTED)).isEqualTo((double) count.tokens()));
  }

  /// Every formula of every sheet computes to a number or to words, never to an error.
  void hasNoErrors() {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            CellValue value = evaluator.evaluate(cell);
            assertThat(value.getCellType())
                .as("%s!%s = %s", sheet.getSheetName(), cell.getAddress(), cell.getCellFormula())
                .isIn(CellType.NUMERIC, CellType.STRING);
          }
        }
      }
    }
  }
}
