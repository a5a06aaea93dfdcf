package offerwright.files.excel.finance;

/// The rows of the sheet Monthly that hold for every level.
enum PriceRow {
  NUMBER("Month of the horizon, from 0", Measure.COUNT),
  MONTHS_LEFT("Months left in the budget year", Measure.COUNT),
  LIST_MEAN("List price: exact mean of the scenario (values)", Measure.FACTOR),
  LIST("List price against today, scaled and drifted", Measure.FACTOR),
  WORK_STEP("Steps in tokens per work (values)", Measure.FACTOR),
  WORK("Tokens per work against today", Measure.FACTOR),
  EFFECTIVE("Effective price: list price × tokens per work", Measure.FACTOR),
  UNIT("Price of one unit of a budget", Measure.FACTOR),
  GRANT_INDEX("Indexation of grants", Measure.FACTOR),
  DEMAND("Demand: scale × season × growth × answer to the price", Measure.FACTOR);

  final String label;
  final Measure measure;

  PriceRow(String label, Measure measure) {
    this.label = label;
    this.measure = measure;
  }

  /// True for rows of values that a person may type over.
  boolean isInput() {
    return this == LIST_MEAN || this == WORK_STEP;
  }
}
