package offerwright.files.excel.finance;

/// The rows of one level on the sheet Yearly, and over all levels.
enum YearRow {
  HEADS("People at work on average", Measure.HEADS),
  WANTED("Wanted", Measure.UNIT),
  GRANTED("Granted", Measure.UNIT),
  USED("Used within budgets", Measure.UNIT),
  OVERAGE("Used above budgets", Measure.UNIT),
  UNMET("Wanted and not served", Measure.UNIT),
  FORFEITED("Forfeited, expired and lapsed", Measure.UNIT),
  SPEND("Spending", Measure.MONEY),
  UTILISATION("Used of what was granted", Measure.SHARE),
  RELATIVE_USE("Work done against the level's mean of today", Measure.FACTOR),
  RESPONSE("Output against use: response", Measure.FACTOR),
  OUTPUT("Output by value", Measure.MONEY);

  final String label;
  final Measure measure;

  YearRow(String label, Measure measure) {
    this.label = label;
    this.measure = measure;
  }

  /// True where the levels add up to something.
  boolean adds() {
    return switch (this) {
      case UTILISATION, RELATIVE_USE, RESPONSE -> false;
      default -> true;
    };
  }
}
