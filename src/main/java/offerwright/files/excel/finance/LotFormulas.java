package offerwright.files.excel.finance;

import offerwright.files.excel.Page;

/// The formulas of lots: the order of operations of `calc.budget.CarryoverLedger`, written out. A
/// lot keeps the row of its age before the close; after it, it is a year older.
final class LotFormulas {
  private LotFormulas() {}

  static String of(Model model, int level, LotRow row, int age, int year) {
    Places places = new Places(model);
    return switch (row) {
      case START -> start(places, level, age, year);
      case LEFT -> left(model, level, age, year);
      case PENALTY ->
          model.inputs().closes(year)
              ? "IF("
                  + (age + 1)
                  + ">CarryoverExpiry,0,IF(AND(PenaltyOnce=1,"
                  + (age + 1)
                  + ">1),0,"
                  + model.flow(places.lot(level, LotRow.LEFT, age, year) + "*CarryoverPenalty")
                  + "))"
              : "0";
      case KEPT ->
          "IF("
              + (age + 1)
              + ">CarryoverExpiry,0,"
              + places.lot(level, LotRow.LEFT, age, year)
              + "-"
              + places.lot(level, LotRow.PENALTY, age, year)
              + ")";
      case CUT -> cut(model, level, age, year);
    };
  }

  private static String start(Places places, int level, int age, int year) {
    if (age == 0) {
      return places.ledger(level, LedgerRow.GRANTED, year)
          + "-"
          + places.ledger(level, LedgerRow.REPAID, year);
    }
    return year == 0
        ? "0"
        : places.lot(level, LotRow.KEPT, age - 1, year - 1)
            + "-"
            + places.lot(level, LotRow.CUT, age - 1, year - 1);
  }

  private static String left(Model model, int level, int age, int year) {
    Places places = new Places(model);
    int oldest = model.years() - 1;
    String start = places.lot(level, LotRow.START, age, year);
    String older =
        age == oldest
            ? "0"
            : "SUM(" + LedgerSheet.ages(places, level, LotRow.START, year, age + 1, oldest) + ")";
    String younger =
        age == 0
            ? "0"
            : "SUM(" + LedgerSheet.ages(places, level, LotRow.START, year, 0, age - 1) + ")";
    return start
        + "-MIN("
        + start
        + ",MAX(0,"
        + places.ledger(level, LedgerRow.USED, year)
        + "+"
        + places.ledger(level, LedgerRow.LAPSED, year)
        + "-IF(NewestFirst=1,"
        + younger
        + ","
        + older
        + ")))";
  }

  private static String cut(Model model, int level, int age, int year) {
    if (!model.inputs().closes(year)) {
      return "0";
    }
    Places places = new Places(model);
    int oldest = model.years() - 1;
    String most = most(places, level, year);
    String kept = places.lot(level, LotRow.KEPT, age, year);
    String older =
        age == oldest
            ? ""
            : "-SUM(" + LedgerSheet.ages(places, level, LotRow.KEPT, year, age + 1, oldest) + ")";
    return "IF(ISNUMBER("
        + most
        + "),MIN("
        + kept
        + ",MAX(0,SUM("
        + LedgerSheet.ages(places, level, LotRow.KEPT, year, 0, oldest)
        + ")-"
        + most
        + older
        + ")),0)";
  }

  /// What is expired at the close: lots that would be too old.
  static String expired(Places places, int level, int year) {
    StringBuilder all = new StringBuilder();
    for (int age = 0; age < places.model().years(); age++) {
      all.append(age == 0 ? "" : "+")
          .append("IF(")
          .append(age + 1)
          .append(">CarryoverExpiry,")
          .append(places.lot(level, LotRow.LEFT, age, year))
          .append(",0)");
    }
    return all.toString();
  }

  /// The most that is carried: a share of what the people who are then there are granted next, at
  /// the price of then, as far as the horizon reaches.
  static String most(Model model, int level, int year) {
    int next = Math.min(model.inputs().endMonth(year), model.months() - 1);
    String index =
        model.inputs().inTokens()
            ? ""
            : "*(1+Indexation*("
                + Places.on(Sheets.MONTHLY, Places.price(PriceRow.EFFECTIVE, next))
                + "-1))";
    return "IF(ISNUMBER(CarryoverCap),"
        + model.flow(
            "CarryoverCap*"
                + Places.on(
                    Sheets.MONTHLY,
                    Places.month(level, MonthRow.HEADS, model.inputs().endMonth(year) - 1))
                + "*"
                + MonthFormulas.grantToday(model, level)
                + index)
        + ",\"none\")";
  }

  private static String most(Places places, int level, int year) {
    return Page.letter(Places.yearColumn(year)) + places.mostRow(level);
  }
}
