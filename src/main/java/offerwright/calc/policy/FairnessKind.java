package offerwright.calc.policy;

/// What is compared between people. The four answer different questions and are never mixed.
public enum FairnessKind {
  /// The budget itself, a year.
  BUDGET,
  /// The budget as a share of base pay; people without a base are left out.
  BUDGET_OVER_BASE,
  /// What the budget brings its holder: expected output of the tokens, `leverage · response(use)`.
  UTILITY,
  /// The part of what a person wants to do that the budget lets them do, 0 to 1: 1 less the unmet
  /// share of demand.
  OPPORTUNITY
}
