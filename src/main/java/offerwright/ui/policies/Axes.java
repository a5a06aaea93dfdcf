package offerwright.ui.policies;

import java.util.List;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.fairness.Index;
import offerwright.calc.policy.CurvePoint;
import offerwright.calc.policy.FairnessKind;
import offerwright.calc.policy.Figures;
import offerwright.calc.policy.Measure;
import offerwright.calc.policy.PolicyRow;

/// What the frontier sets against what: fairness of one of four things by one index, and output
/// either as budgets are used or as if every one were used to the last cent.
///
/// @param kind what is compared between people
/// @param index by which figure
/// @param inFull true for the output if every budget is used to the last cent
record Axes(FairnessKind kind, Index index, boolean inFull) {
  /// The indices to choose from.
  static final List<Index> INDICES =
      List.of(
          Index.GINI, Index.THEIL_L, Index.ATKINSON_ONE, Index.JAIN, Index.HOOVER, Index.P90_P10);

  /// Gini of the budget against output as used.
  static final Axes FIRST = new Axes(FairnessKind.BUDGET, Index.GINI, false);

  Axes withKind(FairnessKind changed) {
    return new Axes(changed, index, inFull);
  }

  Axes withIndex(Index changed) {
    return new Axes(kind, changed, inFull);
  }

  Axes withInFull(boolean changed) {
    return new Axes(kind, index, changed);
  }

  /// Fairness of a policy.
  Estimate x(PolicyRow row) {
    return row.best().index(kind, index);
  }

  /// Output of a policy against the best split, as a fraction.
  Estimate y(PolicyRow row) {
    return output(row.exact(), row.best());
  }

  /// Fairness of a point of the α-fair curve.
  Estimate x(CurvePoint point) {
    return point.best().index(kind, index);
  }

  /// Output of a point of the α-fair curve.
  Estimate y(CurvePoint point) {
    return output(point.exact(), point.best());
  }

  private Estimate output(Figures exact, Figures best) {
    return inFull ? exact.measure(Measure.OUTPUT_IN_FULL) : best.measure(Measure.OUTPUT_OF_BEST);
  }

  /// What a policy gives up against the best split, as a fraction.
  Estimate givenUp(PolicyRow row) {
    return inFull
        ? row.exact().measure(Measure.GIVEN_UP_IN_FULL)
        : row.best().measure(Measure.GIVEN_UP);
  }

  /// True if the first index says more equal than the second.
  boolean isMoreEqual(double one, double other) {
    return index == Index.JAIN ? one > other : one < other;
  }

  /// Where everyone has the same.
  double equal() {
    return index == Index.JAIN || index == Index.P90_P10 ? 1 : 0;
  }

  /// Under the horizontal axis; example: "Gini of the budget (0 = everyone the same)".
  String xTitle() {
    return Names.of(index) + " of " + Names.of(kind) + " (" + Names.equal(index) + ")";
  }
}
