package offerwright.files.excel.finance;

import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.Page;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

/// The carryover ledger by calendar year, with the lots that make it.
final class LedgerSheet {
  private LedgerSheet() {}

  static void write(Model model) {
    Page page = model.page(Sheets.LEDGER, 2, 46, 14);
    int last = Places.yearColumn(model.years());
    for (int column = Places.FIRST_YEAR; column <= last; column++) {
      page.sheet().setColumnWidth(column, 18 * 256);
    }
    page.row(26).put(Places.LABEL, Look.TITLE, "Carryover ledger");
    page.row()
        .put(
            Places.LABEL,
            Look.SUBTITLE,
            "Close of a year: lots grow older, expired ones go, the penalty is taken, what is above the cap goes oldest first; then the new grant. In "
                + model.unitWords()
                + ".");
    heads(model, page);
    total(model, page);
    for (int level = 0; level < model.levels().size(); level++) {
      page.breakAfter();
      level(model, page, level);
    }
    FinancePaper.periods(model, page, Places.FIRST_YEAR, Places.HEAD, 1);
  }

  static void heads(Model model, Page page) {
    page.row(17).put(Places.LABEL, Look.HEAD_LEFT, "").put(Places.UNIT, Look.HEAD_LEFT, "Unit");
    for (int year = 0; year < model.years(); year++) {
      page.put(Places.yearColumn(year), Look.HEAD, words(model, year));
    }
    page.put(Places.yearColumn(model.years()), Look.HEAD, "All years");
  }

  private static String words(Model model, int year) {
    int months = model.inputs().endMonth(year) - model.inputs().firstMonth(year);
    String name = Integer.toString(model.inputs().first().getYear() + year);
    return months == 12 ? name : name + " (" + months + " months)";
  }

  static void section(Model model, Page page, String title) {
    page.row(19)
        .put(Places.LABEL, Look.SECTION, title)
        .fill(Places.LABEL, Places.yearColumn(model.years()), Look.SECTION);
  }

  private static void total(Model model, Page page) {
    Places places = new Places(model);
    section(model, page, "All levels");
    for (LedgerRow row : LedgerRow.values()) {
      begin(model, page, row.label, places.ledgerRow(-1, row));
      for (int year = 0; year < model.years(); year++) {
        StringBuilder all = new StringBuilder();
        for (int level = 0; level < model.levels().size(); level++) {
          all.append(level == 0 ? "" : "+").append(places.ledger(level, row, year));
        }
        String formula = row == LedgerRow.CHECK ? check(places, -1, year) : all.toString();
        page.put(
            Places.yearColumn(year), Look.STRONG, new Entry.Formula(formula, format(model, row)));
      }
      allYears(model, page, row, -1);
    }
    page.name(Places.yearColumn(model.years()), Names.LEDGER_CHECK);
    red(page, places.ledgerRow(-1, LedgerRow.CHECK), Places.yearColumn(model.years()));
    page.gap(8);
  }

  private static void level(Model model, Page page, int level) {
    Places places = new Places(model);
    section(model, page, model.levels().get(level).name());
    for (LedgerRow row : LedgerRow.values()) {
      begin(model, page, row.label, places.ledgerRow(level, row));
      for (int year = 0; year < model.years(); year++) {
        page.put(
            Places.yearColumn(year),
            row == LedgerRow.CLOSING ? Look.STRONG : Look.VALUE,
            new Entry.Formula(ledger(model, level, row, year), format(model, row)));
      }
      allYears(model, page, row, level);
    }
    red(page, places.ledgerRow(level, LedgerRow.CHECK), Places.yearColumn(model.years()));
    lots(model, page, level);
    page.gap(8);
  }

  private static String format(Model model, LedgerRow row) {
    return row == LedgerRow.CHECK ? model.unitFormat() : model.unitTable();
  }

  private static void allYears(Model model, Page page, LedgerRow row, int level) {
    Places places = new Places(model);
    String range =
        places.ledger(level, row, 0) + ":" + places.ledger(level, row, model.years() - 1);
    String formula =
        switch (row) {
          case OPENING -> places.ledger(level, row, 0);
          case CLOSING -> places.ledger(level, row, model.years() - 1);
          case CHECK -> "SUMSQ(" + range + ")";
          default -> "SUM(" + range + ")";
        };
    page.put(
        Places.yearColumn(model.years()),
        Look.STRONG,
        new Entry.Formula(formula, format(model, row)));
  }

  private static String ledger(Model model, int level, LedgerRow row, int year) {
    Places places = new Places(model);
    int ages = model.years();
    boolean closes = model.inputs().closes(year);
    return switch (row) {
      case OPENING -> year == 0 ? "0" : places.ledger(level, LedgerRow.CLOSING, year - 1);
      case GRANTED -> sum(places.months(level, MonthRow.GRANTED, year));
      case USED ->
          sum(places.months(level, MonthRow.SERVED, year))
              + "-"
              + sum(places.months(level, MonthRow.OVERAGE, year))
              + "+"
              + sum(places.months(level, MonthRow.LOW_VALUE, year));
      case LOW_VALUE -> sum(places.months(level, MonthRow.LOW_VALUE, year));
      case REPAID -> sum(places.months(level, MonthRow.REPAID, year));
      case LAPSED -> sum(places.months(level, MonthRow.LAPSED, year));
      case PENALTY -> closes ? sum(ages(places, level, LotRow.PENALTY, year, 0, ages - 1)) : "0";
      case OVER_CAP -> closes ? sum(ages(places, level, LotRow.CUT, year, 0, ages - 1)) : "0";
      case EXPIRED -> closes ? LotFormulas.expired(places, level, year) : "0";
      case CLOSING ->
          closes
              ? sum(ages(places, level, LotRow.KEPT, year, 0, ages - 1))
                  + "-"
                  + places.ledger(level, LedgerRow.OVER_CAP, year)
              : Places.on(
                  Sheets.MONTHLY,
                  Places.month(level, MonthRow.CLOSING, model.inputs().endMonth(year) - 1));
      case CHECK -> check(places, level, year);
    };
  }

  /// Rounded to a millionth, so that the last bits of a sum do not show.
  private static String check(Places places, int level, int year) {
    StringBuilder all = new StringBuilder("ROUND(");
    all.append(places.ledger(level, LedgerRow.OPENING, year));
    all.append("+").append(places.ledger(level, LedgerRow.GRANTED, year));
    for (LedgerRow row :
        new LedgerRow[] {
          LedgerRow.USED,
          LedgerRow.REPAID,
          LedgerRow.PENALTY,
          LedgerRow.OVER_CAP,
          LedgerRow.EXPIRED,
          LedgerRow.LAPSED,
          LedgerRow.CLOSING
        }) {
      all.append("-").append(places.ledger(level, row, year));
    }
    return all.append(",6)").toString();
  }

  private static String sum(String range) {
    return "SUM(" + range + ")";
  }

  static String ages(Places places, int level, LotRow row, int year, int from, int to) {
    return places.lot(level, row, from, year) + ":" + places.lot(level, row, to, year);
  }

  private static void lots(Model model, Page page, int level) {
    Places places = new Places(model);
    for (LotRow row : LotRow.values()) {
      for (int age = 0; age < model.years(); age++) {
        begin(model, page, "    " + row.words(age), places.lotRow(level, row, age));
        for (int year = 0; year < model.years(); year++) {
          page.put(
              Places.yearColumn(year),
              Look.VALUE,
              new Entry.Formula(LotFormulas.of(model, level, row, age, year), model.unitTable()));
        }
        page.fill(Places.yearColumn(model.years()), Places.yearColumn(model.years()), Look.VALUE);
      }
    }
    begin(model, page, "    Most that is carried", places.mostRow(level));
    for (int year = 0; year < model.years(); year++) {
      page.put(
          Places.yearColumn(year),
          Look.VALUE,
          new Entry.Formula(LotFormulas.most(model, level, year), model.unitTable()));
    }
    page.fill(Places.yearColumn(model.years()), Places.yearColumn(model.years()), Look.VALUE);
    page.sheet().groupRow(places.lotRow(level, LotRow.START, 0) - 1, places.mostRow(level) - 1);
  }

  static void begin(Model model, Page page, String label, int expected) {
    page.row()
        .put(Places.LABEL, Look.LABEL, label)
        .put(Places.UNIT, Look.EXPLANATION, model.unitWords());
    if (page.number() != expected) {
      throw new IllegalStateException(
          label + " stands in row " + page.number() + ", not " + expected);
    }
  }

  /// Red where a check is not zero.
  private static void red(Page page, int row, int lastColumn) {
    SheetConditionalFormatting formatting = page.sheet().getSheetConditionalFormatting();
    ConditionalFormattingRule wrong =
        formatting.createConditionalFormattingRule(ComparisonOperator.NOT_EQUAL, "0");
    wrong.createPatternFormatting().setFillBackgroundColor(IndexedColors.ROSE.index);
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {
          new CellRangeAddress(row - 1, row - 1, Places.FIRST_YEAR, lastColumn)
        },
        wrong);
  }
}
