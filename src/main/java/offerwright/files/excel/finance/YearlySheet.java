package offerwright.files.excel.finance;

import offerwright.domain.plan.ResponseCurve;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.Page;

/// The projection by calendar year, and the response of output to use.
final class YearlySheet {
  private YearlySheet() {}

  static void write(Model model) {
    Page page = model.page(Sheets.YEARLY, 2, 46, 14);
    for (int column = Places.FIRST_YEAR; column <= Places.yearColumn(model.years()); column++) {
      page.sheet().setColumnWidth(column, 18 * 256);
    }
    page.row(26).put(Places.LABEL, Look.TITLE, "Year by year, without chance");
    page.row()
        .put(Places.LABEL, Look.SUBTITLE, "Sums of the sheet Monthly; losses of the sheet Ledger.");
    LedgerSheet.heads(model, page);
    block(model, page, -1, "All levels");
    for (int level = 0; level < model.levels().size(); level++) {
      block(model, page, level, model.levels().get(level).name());
    }
    FinancePaper.periods(model, page, Places.FIRST_YEAR, Places.HEAD, 1);
  }

  private static void block(Model model, Page page, int level, String title) {
    LedgerSheet.section(model, page, title);
    for (YearRow row : YearRow.values()) {
      page.row()
          .put(Places.LABEL, Look.LABEL, row.label)
          .put(Places.UNIT, Look.EXPLANATION, row.measure.words(model));
      if (page.number() != Places.yearRow(level, row)) {
        throw new IllegalStateException(row + " stands in row " + page.number());
      }
      Look look = level < 0 ? Look.STRONG : Look.VALUE;
      String format = row.measure.format(model);
      for (int year = 0; year < model.years(); year++) {
        String formula = level < 0 ? total(model, row, year) : of(model, level, row, year);
        page.put(
            Places.yearColumn(year),
            look,
            formula.isEmpty() ? Entry.words("") : new Entry.Formula(formula, format));
      }
      String all = allYears(model, level, row);
      page.put(
          Places.yearColumn(model.years()),
          Look.STRONG,
          all.isEmpty() ? Entry.words("") : new Entry.Formula(all, format));
      name(model, page, level, row);
    }
    page.gap(8);
  }

  private static void name(Model model, Page page, int level, YearRow row) {
    if (level >= 0) {
      return;
    }
    int column = Places.yearColumn(model.years());
    switch (row) {
      case SPEND -> page.name(column, Names.TOTAL_SPEND);
      case GRANTED -> page.name(column, Names.TOTAL_GRANTED);
      case USED -> page.name(column, Names.TOTAL_USED);
      case FORFEITED -> page.name(column, Names.TOTAL_FORFEITED);
      case UNMET -> page.name(column, Names.TOTAL_UNMET);
      case HEADS -> page.name(column, Names.ENGINEERS);
      default -> {}
    }
  }

  private static String total(Model model, YearRow row, int year) {
    if (row == YearRow.UTILISATION) {
      return utilisation(-1, year);
    }
    if (!row.adds()) {
      return "";
    }
    StringBuilder all = new StringBuilder();
    for (int level = 0; level < model.levels().size(); level++) {
      all.append(level == 0 ? "" : "+").append(Places.year(level, row, year));
    }
    return all.toString();
  }

  private static String allYears(Model model, int level, YearRow row) {
    int years = model.years();
    return switch (row) {
      case HEADS -> {
        StringBuilder people = new StringBuilder("(");
        for (int year = 0; year < years; year++) {
          int months = model.inputs().endMonth(year) - model.inputs().firstMonth(year);
          people
              .append(year == 0 ? "" : "+")
              .append(Places.year(level, row, year))
              .append("*")
              .append(months);
        }
        yield people.append(")/").append(model.months()).toString();
      }
      case UTILISATION -> utilisation(level, years);
      case RELATIVE_USE, RESPONSE -> "";
      default ->
          "SUM(" + Places.year(level, row, 0) + ":" + Places.year(level, row, years - 1) + ")";
    };
  }

  private static String utilisation(int level, int year) {
    String granted = Places.year(level, YearRow.GRANTED, year);
    return "IF(" + granted + ">0," + Places.year(level, YearRow.USED, year) + "/" + granted + ",0)";
  }

  private static String of(Model model, int level, YearRow row, int year) {
    Places places = new Places(model);
    return switch (row) {
      case HEADS -> "AVERAGE(" + places.months(level, MonthRow.HEADS, year) + ")";
      case WANTED -> "SUM(" + places.months(level, MonthRow.WANTED, year) + ")";
      case GRANTED -> ledger(places, level, LedgerRow.GRANTED, year);
      case USED -> ledger(places, level, LedgerRow.USED, year);
      case OVERAGE -> "SUM(" + places.months(level, MonthRow.OVERAGE, year) + ")";
      case UNMET -> "SUM(" + places.months(level, MonthRow.UNMET, year) + ")";
      case FORFEITED ->
          ledger(places, level, LedgerRow.PENALTY, year)
              + "+"
              + ledger(places, level, LedgerRow.OVER_CAP, year)
              + "+"
              + ledger(places, level, LedgerRow.EXPIRED, year)
              + "+"
              + ledger(places, level, LedgerRow.LAPSED, year);
      case SPEND -> "SUM(" + places.months(level, MonthRow.SPEND, year) + ")";
      case UTILISATION -> utilisation(level, year);
      case RELATIVE_USE -> relativeUse(places, level, year);
      case RESPONSE ->
          response(
              model.scenario().value().response(), Places.year(level, YearRow.RELATIVE_USE, year));
      case OUTPUT -> "SUM(" + places.months(level, MonthRow.OUTPUT, year) + ")";
    };
  }

  private static String ledger(Places places, int level, LedgerRow row, int year) {
    return Places.on(Sheets.LEDGER, places.ledger(level, row, year));
  }

  private static String relativeUse(Places places, int level, int year) {
    String usual =
        "(SUM("
            + places.months(level, MonthRow.HEADS, year)
            + ")*"
            + Names.of(Names.DEMAND, level + 1)
            + "*DemandScale)";
    return "IF("
        + usual
        + ">0,SUM("
        + places.months(level, MonthRow.WORK, year)
        + ")/"
        + usual
        + ",0)";
  }

  /// `f(x)/f(1)` of the scenario's curve.
  private static String response(ResponseCurve curve, String use) {
    String formula =
        switch (curve) {
          case ResponseCurve.Power _ -> use + "^ResponseParameter";
          case ResponseCurve.Logarithmic _ ->
              "LN(1+" + use + "/ResponseParameter)/LN(1+1/ResponseParameter)";
          case ResponseCurve.MichaelisMenten _ ->
              use + "/(ResponseParameter+" + use + ")*(ResponseParameter+1)";
          case ResponseCurve.Saturating _ ->
              "(1-EXP(-" + use + "/ResponseParameter))/(1-EXP(-1/ResponseParameter))";
          case ResponseCurve.Hill _ ->
              use
                  + "^ResponseSteepness/(ResponseParameter^ResponseSteepness+"
                  + use
                  + "^ResponseSteepness)*(ResponseParameter^ResponseSteepness+1)";
        };
    return "IF(" + use + "<=0,0," + formula + ")";
  }
}
