package offerwright.domain.cash;

/// Which amount is owed back.
public enum RepaymentBasis {
  /// The amount before tax.
  GROSS,
  /// The amount received after tax.
  NET
}
