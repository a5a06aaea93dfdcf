package offerwright.domain.tax;

/// How a household files its United States federal return. Married people who file separately are
/// not covered.
public enum FilingStatus {
  /// Unmarried, without a household of dependants; IRC section 1(c).
  SINGLE,
  /// Married, one return for both; also a surviving spouse; IRC section 1(a).
  MARRIED_JOINTLY,
  /// Unmarried with dependants at home; IRC section 1(b).
  HEAD_OF_HOUSEHOLD
}
