package offerwright.files.excel.finance;

/// The rows of one level on the sheet Ledger, and over all levels.
enum LedgerRow {
  OPENING("Carried in"),
  GRANTED("plus granted"),
  USED("less used within budgets"),
  LOW_VALUE("  of it low-value work"),
  REPAID("less taken for last year's overage"),
  PENALTY("less forfeited: penalty"),
  OVER_CAP("less forfeited: over the cap"),
  EXPIRED("less forfeited: expired"),
  LAPSED("less lapsed with leavers"),
  CLOSING("Carried out"),
  CHECK("Check: must be 0");

  final String label;

  LedgerRow(String label) {
    this.label = label;
  }
}
