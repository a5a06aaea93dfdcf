package offerwright.files.excel.finance;

import offerwright.files.excel.NumberFormats;

/// What a row of a table is counted in.
enum Measure {
  /// People; may be parts of one, because they are expected.
  HEADS,
  /// Money, or tokens in millions: the unit of budgets.
  UNIT,
  /// Money.
  MONEY,
  /// A plain factor; 1 is today.
  FACTOR,
  /// A share.
  SHARE,
  /// A count of months or years.
  COUNT;

  String format(Model model) {
    return switch (this) {
      case HEADS -> "#,##0.00";
      case UNIT -> model.unitTable();
      case MONEY -> NumberFormats.moneyOrDash(model.currency());
      case FACTOR -> "0.0000";
      case SHARE -> NumberFormats.PERCENT_TABLE;
      case COUNT -> "0";
    };
  }

  String words(Model model) {
    return switch (this) {
      case HEADS -> "heads";
      case UNIT -> model.unitWords();
      case MONEY -> model.currency().code();
      case FACTOR -> "factor";
      case SHARE -> "share";
      case COUNT -> "number";
    };
  }
}
