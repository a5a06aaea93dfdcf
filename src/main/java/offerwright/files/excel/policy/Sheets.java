package offerwright.files.excel.policy;

import java.util.List;

/// The sheets in the order they are read.
final class Sheets {
  static final String SUMMARY = "Summary";
  static final String CHARTS = "Charts";
  static final String ALLOCATION = "Allocation";
  static final String GAINS = "Gains";
  static final String FAIRNESS = "Fairness";
  static final String DIFFERENCES = "Differences";
  static final String FRONTIER = "Frontier";
  static final String DEFAULTS = "Defaults";
  static final String ASSUMPTIONS = "Assumptions";
  static final String SORTED = "Sorted";

  private Sheets() {}

  static List<String> names() {
    return List.of(
        SUMMARY,
        CHARTS,
        ALLOCATION,
        GAINS,
        FAIRNESS,
        DIFFERENCES,
        FRONTIER,
        DEFAULTS,
        ASSUMPTIONS,
        SORTED);
  }
}
