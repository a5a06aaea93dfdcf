package offerwright.files.excel.policy;

import java.util.List;
import java.util.Map;
import offerwright.calc.fairness.Index;
import offerwright.calc.fairness.Indices;
import offerwright.files.excel.Entry;

/// Indices of the budgets as cells: the formula, and what it comes to.
///
/// @param policy 0 is today
/// @param values what the formulas come to
record LiveIndices(int policy, Map<Index, Double> values) {
  /// Indices that the sheet computes.
  static final List<Index> LIVE =
      List.of(
          Index.GINI,
          Index.THEIL_T,
          Index.THEIL_L,
          Index.ATKINSON_HALF,
          Index.ATKINSON_ONE,
          Index.ATKINSON_TWO,
          Index.JAIN,
          Index.HOOVER,
          Index.PALMA,
          Index.P90_P10);

  /// Indices that are finite whatever the budgets are.
  static final List<Index> FINITE =
      List.of(Index.GINI, Index.THEIL_T, Index.ATKINSON_HALF, Index.JAIN, Index.HOOVER);

  private static final double CENT = 0.01;

  static LiveIndices of(Model model, int policy) {
    return new LiveIndices(
        policy,
        Indices.of(
            model.budgets().get(policy),
            model.staff().level(),
            model.staff().levels().size(),
            CENT));
  }

  double value(Index index) {
    return values.getOrDefault(index, Double.NaN);
  }

  Entry cell(Index index) {
    double value = value(index);
    String formula = Formulas.of(index, policy);
    if (Formulas.isArray(index)) {
      return new Entry.WorkedArray(formula, value, FairnessSheet.FORMAT);
    }
    return Double.isFinite(value)
        ? new Entry.Worked(formula, value, FairnessSheet.FORMAT)
        : new Entry.WorkedWords(formula, Formulas.INFINITE);
  }
}
