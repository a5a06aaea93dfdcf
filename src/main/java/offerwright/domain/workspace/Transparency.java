package offerwright.domain.workspace;

/// What a candidate's copy shows of the token budget.
public enum Transparency {
  /// Amount, rules, expected use and purchasing power.
  TRANSPARENT,
  /// That there is a budget and its rules, not its amount.
  ABSTRACTED
}
