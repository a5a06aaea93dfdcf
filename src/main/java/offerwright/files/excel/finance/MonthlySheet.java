package offerwright.files.excel.finance;

import offerwright.domain.plan.TokensPerWork;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.Page;

/// The projection month by month: what holds for every level, all levels together, and each level.
final class MonthlySheet {
  private MonthlySheet() {}

  static void write(Model model) {
    Page page = model.page(Sheets.MONTHLY, 2, 52, 14, 17);
    for (int month = 0; month < model.months(); month++) {
      page.sheet().setColumnWidth(Places.monthColumn(month), 15 * 256);
    }
    page.row(26).put(Places.LABEL, Look.TITLE, "Month by month, without chance");
    page.row()
        .put(
            Places.LABEL,
            Look.SUBTITLE,
            "Expected headcount, mean prices, everybody of a level wants the mean. Flows are rounded where they arise; sums add up to the cent. Blue cells are values.");
    heads(model, page);
    prices(model, page);
    totals(model, page);
    for (int level = 0; level < model.levels().size(); level++) {
      if (level % 2 == 1) {
        page.breakAfter();
      }
      level(model, page, level);
    }
    FinancePaper.periods(
        model, page, Places.FIRST_MONTH, Places.HEAD, Math.ceilDiv(model.months(), 12));
  }

  private static void heads(Model model, Page page) {
    page.row(17)
        .put(Places.LABEL, Look.HEAD_LEFT, "")
        .put(Places.UNIT, Look.HEAD_LEFT, "Unit")
        .put(Places.TOTAL, Look.HEAD, "All months");
    for (int month = 0; month < model.months(); month++) {
      page.put(
          Places.monthColumn(month),
          Look.HEAD,
          model.inputs().first().plusMonths(month).toString());
    }
  }

  private static void section(Model model, Page page, String title) {
    int last = Places.monthColumn(model.months() - 1);
    page.row(19).put(Places.LABEL, Look.SECTION, title).fill(Places.LABEL, last, Look.SECTION);
  }

  private static void prices(Model model, Page page) {
    section(model, page, "Prices and demand");
    for (PriceRow row : PriceRow.values()) {
      begin(page, row.label, row.measure.words(model), Places.priceRow(row));
      page.fill(Places.TOTAL, Places.TOTAL, Look.VALUE);
      for (int month = 0; month < model.months(); month++) {
        page.put(
            Places.monthColumn(month),
            row.isInput() ? Look.INPUT : Look.VALUE,
            price(model, row, month));
      }
    }
    page.gap(8);
  }

  private static Entry price(Model model, PriceRow row, int month) {
    String format = row.measure.format(model);
    return switch (row) {
      case NUMBER -> new Entry.Figure(month, format);
      case MONTHS_LEFT -> new Entry.Figure(13 - model.inputs().calendarMonth(month), format);
      case LIST_MEAN -> new Entry.Figure(model.inputs().listIndex().get(month), format);
      case WORK_STEP -> new Entry.Figure(workStep(model, month), format);
      default -> new Entry.Formula(priceFormula(model, row, month), format);
    };
  }

  private static String priceFormula(Model model, PriceRow row, int month) {
    String years = Places.price(PriceRow.NUMBER, month) + "/12";
    String list = Places.price(PriceRow.LIST, month);
    String effective = Places.price(PriceRow.EFFECTIVE, month);
    boolean begins = month == model.inputs().firstMonth(model.inputs().yearOf(month));
    return switch (row) {
      case LIST ->
          Places.price(PriceRow.LIST_MEAN, month) + "*PriceScale*(1+PriceDrift)^(" + years + ")";
      case WORK ->
          Places.price(PriceRow.WORK_STEP, month)
              + "*((1+TokenizerGrowth)*(1+AgentGrowth))^("
              + years
              + ")";
      case EFFECTIVE -> list + "*" + Places.price(PriceRow.WORK, month);
      case UNIT -> model.inputs().inTokens() ? "UnitPrice*" + list : "1";
      case GRANT_INDEX ->
          model.inputs().inTokens()
              ? "1"
              : begins
                  ? "1+Indexation*(" + effective + "-1)"
                  : Places.price(PriceRow.GRANT_INDEX, month - 1);
      case DEMAND ->
          "DemandScale*"
              + Names.of(Names.SEASON, model.inputs().calendarMonth(month))
              + "*EXP(DemandGrowth*"
              + years
              + ")*"
              + effective
              + "^(1-Elasticity)";
      default -> throw new IllegalArgumentException(row + " is a value");
    };
  }

  /// What the scenario's tokens per work have besides their two steady growths: known steps.
  private static double workStep(Model model, int month) {
    TokensPerWork work = model.scenario().prices().work();
    double growth = (1 + work.tokenizer().fraction()) * (1 + work.agents().fraction());
    return model.inputs().tokensPerWork().get(month) / Math.pow(growth, month / 12.0);
  }

  private static void totals(Model model, Page page) {
    section(model, page, "All levels");
    for (TotalRow row : TotalRow.values()) {
      begin(page, row.label, row.of.measure.words(model), Places.totalRow(row));
      String format = row.of.measure.format(model);
      if (row.of.adds()) {
        sum(model, page, Places.totalRow(row), format, Look.STRONG);
      } else {
        page.fill(Places.TOTAL, Places.TOTAL, Look.STRONG);
      }
      for (int month = 0; month < model.months(); month++) {
        StringBuilder all = new StringBuilder();
        for (int level = 0; level < model.levels().size(); level++) {
          all.append(level == 0 ? "" : "+").append(Places.month(level, row.of, month));
        }
        page.put(Places.monthColumn(month), Look.STRONG, new Entry.Formula(all.toString(), format));
      }
    }
    page.gap(8);
  }

  private static void level(Model model, Page page, int level) {
    section(model, page, model.levels().get(level).name());
    MonthFormulas formulas = new MonthFormulas(model, level);
    for (MonthRow row : MonthRow.values()) {
      begin(page, row.label, row.measure.words(model), Places.monthRow(level, row));
      String format = row.measure.format(model);
      if (row.adds()) {
        sum(model, page, Places.monthRow(level, row), format, Look.STRONG);
      } else {
        page.fill(Places.TOTAL, Places.TOTAL, Look.VALUE);
      }
      for (int month = 0; month < model.months(); month++) {
        page.put(
            Places.monthColumn(month),
            row == MonthRow.PHASE ? Look.INPUT : Look.VALUE,
            row == MonthRow.PHASE
                ? new Entry.Figure(model.levels().get(level).phases().get(month), format)
                : new Entry.Formula(formulas.of(row, month), format));
      }
    }
    page.gap(8);
  }

  private static void begin(Page page, String label, String unit, int expected) {
    page.row().put(Places.LABEL, Look.LABEL, label).put(Places.UNIT, Look.EXPLANATION, unit);
    if (page.number() != expected) {
      throw new IllegalStateException(
          label + " stands in row " + page.number() + ", not " + expected);
    }
  }

  private static void sum(Model model, Page page, int row, String format, Look look) {
    String from = Page.letter(Places.monthColumn(0)) + row;
    String to = Page.letter(Places.monthColumn(model.months() - 1)) + row;
    page.put(Places.TOTAL, look, new Entry.Formula("SUM(" + from + ":" + to + ")", format));
  }
}
