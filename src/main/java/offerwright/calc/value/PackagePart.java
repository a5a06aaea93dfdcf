package offerwright.calc.value;

/// The five parts of a package, one colour each on every screen.
public enum PackagePart {
  /// Base pay.
  CASH,
  /// Bonus and one-time payments.
  VARIABLE,
  /// Equity.
  EQUITY,
  /// Benefits.
  BENEFITS,
  /// Tokens; never added to the others.
  TOKENS
}
