package offerwright.domain.plan;

/// How often the carryover penalty is taken from a grant.
public enum PenaltyTiming {
  /// At every year end that it is carried over.
  EVERY_YEAR,
  /// Only the first time.
  ONCE
}
