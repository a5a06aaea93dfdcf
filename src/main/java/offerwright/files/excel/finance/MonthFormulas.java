package offerwright.files.excel.finance;

/// The formulas of one level on the sheet Monthly: the recursion of `calc.forecast.Projection`,
/// written out.
///
/// @param model the workbook
/// @param level index of the level
record MonthFormulas(Model model, int level) {
  private static final String LEAVING = "(1-(1-Attrition)^(1/12))";

  String of(MonthRow row, int month) {
    return switch (row) {
      case HEADS, LEAVERS, FILLED, ADDED, MOVED, JOINERS -> people(row, month);
      case GRANTED, REPAID, LAPSED, BALANCE, BUDGET_TO_DATE, CLOSING -> budget(row, month);
      case WANTED, DEMAND_TO_DATE, SERVED, SERVED_TO_DATE, OVERAGE, LOW_VALUE, UNMET ->
          use(row, month);
      case SPEND ->
          model.money(
              "("
                  + at(MonthRow.SERVED, month)
                  + "+"
                  + at(MonthRow.LOW_VALUE, month)
                  + "+OveragePremium*"
                  + at(MonthRow.OVERAGE, month)
                  + "+PaidOutOnLeaving*"
                  + at(MonthRow.LAPSED, month)
                  + ")*"
                  + Places.price(PriceRow.UNIT, month));
      case WORK ->
          "("
              + at(MonthRow.SERVED, month)
              + "+LowValueWorth*"
              + at(MonthRow.LOW_VALUE, month)
              + ")*"
              + Places.price(PriceRow.UNIT, month)
              + "/"
              + Places.price(PriceRow.EFFECTIVE, month);
      case OUTPUT ->
          model.money(
              at(MonthRow.HEADS, month)
                  + "*"
                  + name(Names.BASE)
                  + "*(1+OnCostLoad)/12*"
                  + Places.on(
                      Sheets.YEARLY,
                      Places.year(level, YearRow.RESPONSE, model.inputs().yearOf(month))));
      case PHASE -> throw new IllegalArgumentException("phases are values");
    };
  }

  private String people(MonthRow row, int month) {
    if (month == 0) {
      return row == MonthRow.HEADS ? name(Names.PEOPLE) : "0";
    }
    String years = Places.price(PriceRow.NUMBER, month) + "/12";
    String yearsBefore = Places.price(PriceRow.NUMBER, month - 1) + "/12";
    String before = at(MonthRow.HEADS, month - 1);
    return switch (row) {
      case HEADS ->
          "MAX(0,"
              + before
              + "-"
              + at(MonthRow.LEAVERS, month)
              + "+"
              + at(MonthRow.FILLED, month)
              + "+"
              + at(MonthRow.ADDED, month)
              + "+"
              + at(MonthRow.MOVED, month)
              + ")";
      case LEAVERS -> before + "*" + LEAVING;
      case FILLED ->
          "IF(AND(Backfill=1,"
              + Places.price(PriceRow.NUMBER, month)
              + "-MonthsToHire>=1),INDEX("
              + at(MonthRow.LEAVERS, 0)
              + ":"
              + at(MonthRow.LEAVERS, month)
              + ",1,"
              + Places.price(PriceRow.NUMBER, month)
              + "-MonthsToHire+1),0)";
      case ADDED ->
          name(Names.PEOPLE)
              + "*((1+HeadcountGrowth)^("
              + years
              + ")-(1+HeadcountGrowth)^("
              + yearsBefore
              + "))";
      case MOVED -> moved(month);
      default -> at(MonthRow.FILLED, month) + "+MAX(0," + at(MonthRow.ADDED, month) + ")";
    };
  }

  private String moved(int month) {
    if (model.inputs().calendarMonth(month) != 1) {
      return "0";
    }
    StringBuilder all = new StringBuilder("0");
    for (int other = 0; other < model.levels().size(); other++) {
      if (model.levels().get(other).above() == level) {
        all.append("+").append(movingUp(other, month));
      }
    }
    if (model.levels().get(level).above() >= 0) {
      all.append("-").append(movingUp(level, month));
    }
    return all.toString();
  }

  private static String movingUp(int from, int month) {
    return "Promotion*("
        + Places.month(from, MonthRow.HEADS, month - 1)
        + "-"
        + Places.month(from, MonthRow.LEAVERS, month)
        + ")";
  }

  private String budget(MonthRow row, int month) {
    return switch (row) {
      case GRANTED ->
          model.flow(
              at(begins(month) ? MonthRow.HEADS : MonthRow.JOINERS, month)
                  + "*"
                  + yearlyGrant(month)
                  + "*"
                  + Places.price(PriceRow.MONTHS_LEFT, month)
                  + "/12");
      case REPAID -> repaid(month);
      case LAPSED ->
          month == 0
              ? "0"
              : "IF("
                  + at(MonthRow.HEADS, month - 1)
                  + ">0,"
                  + model.flow(
                      before(month)
                          + "*"
                          + at(MonthRow.LEAVERS, month)
                          + "/"
                          + at(MonthRow.HEADS, month - 1))
                  + ",0)";
      case BALANCE -> before(month) + added(month);
      case BUDGET_TO_DATE ->
          (begins(month) ? before(month) : at(MonthRow.BUDGET_TO_DATE, month - 1)) + added(month);
      default ->
          at(MonthRow.BALANCE, month)
              + "-("
              + at(MonthRow.SERVED, month)
              + "-"
              + at(MonthRow.OVERAGE, month)
              + ")-"
              + at(MonthRow.LOW_VALUE, month);
    };
  }

  /// A year's grant a head at the indexation of a month.
  private String yearlyGrant(int month) {
    return grantToday(model, level) + "*" + Places.price(PriceRow.GRANT_INDEX, month);
  }

  /// A year's grant a head before indexation.
  static String grantToday(Model model, int level) {
    return Names.of(Names.BUDGET, level + 1)
        + "*BudgetScale"
        + (model.inputs().inTokens() ? "/UnitPrice" : "");
  }

  private String added(int month) {
    return "+"
        + at(MonthRow.GRANTED, month)
        + "-"
        + at(MonthRow.REPAID, month)
        + "-"
        + at(MonthRow.LAPSED, month);
  }

  private String repaid(int month) {
    if (month == 0 || !begins(month)) {
      return "0";
    }
    int year = model.inputs().yearOf(month) - 1;
    StringBuilder overage = new StringBuilder();
    for (int m = model.inputs().firstMonth(year); m < model.inputs().endMonth(year); m++) {
      overage.append(overage.isEmpty() ? "" : "+").append(at(MonthRow.OVERAGE, m));
    }
    return "MIN("
        + at(MonthRow.GRANTED, month)
        + ","
        + model.flow("DebtRate*(" + overage + ")")
        + ")";
  }

  /// What was there before the month: left of the month before, or what the ledger carries in.
  private String before(int month) {
    if (month == 0) {
      return "0";
    }
    return begins(month)
        ? Places.on(
            Sheets.LEDGER,
            new Places(model).ledger(level, LedgerRow.CLOSING, model.inputs().yearOf(month) - 1))
        : at(MonthRow.CLOSING, month - 1);
  }

  private String use(MonthRow row, int month) {
    return switch (row) {
      case WANTED ->
          model.flow(
              at(MonthRow.HEADS, month)
                  + "*"
                  + name(Names.DEMAND)
                  + "*"
                  + at(MonthRow.PHASE, month)
                  + "*"
                  + Places.price(PriceRow.DEMAND, month)
                  + "/"
                  + Places.price(PriceRow.UNIT, month));
      case DEMAND_TO_DATE -> toDate(MonthRow.DEMAND_TO_DATE, MonthRow.WANTED, month);
      case SERVED -> served(month);
      case SERVED_TO_DATE -> toDate(MonthRow.SERVED_TO_DATE, MonthRow.SERVED, month);
      case OVERAGE ->
          "MAX(0," + at(MonthRow.SERVED, month) + "-" + at(MonthRow.BALANCE, month) + ")";
      case LOW_VALUE -> lowValue(month);
      default -> at(MonthRow.WANTED, month) + "-" + at(MonthRow.SERVED, month);
    };
  }

  private String toDate(MonthRow sum, MonthRow of, int month) {
    return begins(month) ? at(of, month) : at(sum, month - 1) + "+" + at(of, month);
  }

  private String served(int month) {
    String demand = at(MonthRow.DEMAND_TO_DATE, month);
    String budget = at(MonthRow.BUDGET_TO_DATE, month);
    String full = "MIN(" + demand + ",ThrottleFrom*" + budget + ")";
    String more =
        "MIN((1-Throttle)*MAX(0,"
            + demand
            + "-ThrottleFrom*"
            + budget
            + "),(1+OverageLimit*ApprovalChance)*"
            + budget
            + "-"
            + full
            + ")";
    String before = begins(month) ? "" : "-" + at(MonthRow.SERVED_TO_DATE, month - 1);
    return model.flow(
        "MIN(" + at(MonthRow.WANTED, month) + ",MAX(0," + full + "+" + more + before + "))");
  }

  private String lowValue(int month) {
    if (model.inputs().calendarMonth(month) != 12) {
      return "0";
    }
    int year = model.inputs().yearOf(month);
    int months = model.inputs().endMonth(year) - model.inputs().firstMonth(year);
    return model.flow(
        "MAX(0,MIN(BurnShare*("
            + at(MonthRow.BALANCE, month)
            + "-("
            + at(MonthRow.SERVED, month)
            + "-"
            + at(MonthRow.OVERAGE, month)
            + ")),LowValueCeiling*"
            + at(MonthRow.SERVED_TO_DATE, month)
            + "/"
            + months
            + "))");
  }

  private boolean begins(int month) {
    return month == model.inputs().firstMonth(model.inputs().yearOf(month));
  }

  private String at(MonthRow row, int month) {
    return Places.month(level, row, month);
  }

  private String name(String name) {
    return Names.of(name, level + 1);
  }
}
