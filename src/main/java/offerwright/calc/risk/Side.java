package offerwright.calc.risk;

/// One of two things compared.
public enum Side {
  /// The first.
  A,
  /// The second.
  B,
  /// Neither of them.
  NEITHER;

  /// The other one; neither stays neither.
  public Side other() {
    return switch (this) {
      case A -> B;
      case B -> A;
      case NEITHER -> NEITHER;
    };
  }

  /// Whom a difference `A - B` favours.
  static Side of(double difference) {
    return difference > 0 ? A : difference < 0 ? B : NEITHER;
  }
}
