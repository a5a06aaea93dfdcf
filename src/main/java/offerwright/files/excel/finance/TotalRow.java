package offerwright.files.excel.finance;

/// The rows over all levels on the sheet Monthly.
enum TotalRow {
  HEADS("People at work", MonthRow.HEADS),
  WANTED("Wanted", MonthRow.WANTED),
  GRANTED("Granted", MonthRow.GRANTED),
  BALANCE("Available", MonthRow.BALANCE),
  SERVED("Served", MonthRow.SERVED),
  OVERAGE("  of it above budgets", MonthRow.OVERAGE),
  LOW_VALUE("Burned on low-value work", MonthRow.LOW_VALUE),
  UNMET("Wanted and not served", MonthRow.UNMET),
  SPEND("Spending", MonthRow.SPEND),
  OUTPUT("Output by value", MonthRow.OUTPUT);

  final String label;
  final MonthRow of;

  TotalRow(String label, MonthRow of) {
    this.label = label;
    this.of = of;
  }
}
