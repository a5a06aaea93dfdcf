package offerwright.calc.policy;

/// What a policy may have to know about a person.
public enum InputKind {
  /// Base pay.
  BASE,
  /// Output from the same tokens against the average engineer.
  LEVERAGE,
  /// Impact of the projects they work on.
  IMPACT,
  /// What they would spend in a year if no budget stood in the way.
  DEMAND
}
