package offerwright.files.excel.compare;

import java.util.List;

/// The sheets in the order they are read.
final class Sheets {
  static final String COMPARE = "Compare";
  static final String YEARS = "Years";
  static final String INPUTS = "Inputs";
  static final String RISK = "Risk";
  static final String ASKS = "Asks";
  static final String ASSUMPTIONS = "Assumptions";
  static final List<String> NAMES = List.of(COMPARE, YEARS, INPUTS, RISK, ASKS, ASSUMPTIONS);

  private Sheets() {}
}
