package offerwright.files.excel.finance;

/// The rows of one level on the sheet Monthly.
enum MonthRow {
  HEADS("People at work", Measure.HEADS),
  LEAVERS("  left since the month before", Measure.HEADS),
  FILLED("  empty seats filled", Measure.HEADS),
  ADDED("  seats added", Measure.HEADS),
  MOVED("  moved up from below, less moved up from here", Measure.HEADS),
  JOINERS("  of them new people", Measure.HEADS),
  PHASE("Project phases of their teams (values)", Measure.FACTOR),
  WANTED("Wanted", Measure.UNIT),
  GRANTED("Granted", Measure.UNIT),
  REPAID("Taken for last year's overage", Measure.UNIT),
  LAPSED("Lapsed with leavers", Measure.UNIT),
  BALANCE("Available", Measure.UNIT),
  DEMAND_TO_DATE("Wanted, year to date", Measure.UNIT),
  BUDGET_TO_DATE("Budget, year to date", Measure.UNIT),
  SERVED("Served", Measure.UNIT),
  SERVED_TO_DATE("Served, year to date", Measure.UNIT),
  OVERAGE("  of it above budgets", Measure.UNIT),
  LOW_VALUE("Burned on low-value work", Measure.UNIT),
  CLOSING("Left", Measure.UNIT),
  UNMET("Wanted and not served", Measure.UNIT),
  SPEND("Spending", Measure.MONEY),
  WORK("Work done, at today's price", Measure.UNIT),
  OUTPUT("Output by value", Measure.MONEY);

  final String label;
  final Measure measure;

  MonthRow(String label, Measure measure) {
    this.label = label;
    this.measure = measure;
  }

  /// True where the months add up to something.
  boolean adds() {
    return switch (this) {
      case HEADS, PHASE, BALANCE, DEMAND_TO_DATE, BUDGET_TO_DATE, SERVED_TO_DATE, CLOSING -> false;
      default -> true;
    };
  }
}
