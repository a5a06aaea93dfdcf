package offerwright.files.excel.finance;

import java.util.List;

/// The sheets in the order they are read.
final class Sheets {
  static final String SUMMARY = "Summary";
  static final String CHARTS = "Charts";
  static final String ASSUMPTIONS = "Assumptions";
  static final String MONTHLY = "Monthly";
  static final String YEARLY = "Yearly";
  static final String LEDGER = "Ledger";
  static final String ROI = "ROI";
  static final String SIMULATION = "Simulation";
  static final String LINES = "Lines";

  private Sheets() {}

  static List<String> names() {
    return List.of(SUMMARY, CHARTS, ASSUMPTIONS, MONTHLY, YEARLY, LEDGER, ROI, SIMULATION, LINES);
  }
}
