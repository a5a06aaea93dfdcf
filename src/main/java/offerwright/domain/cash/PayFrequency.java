package offerwright.domain.cash;

/// How often base pay is paid out. The annual amount is the term; the frequency only divides it.
public enum PayFrequency {
  /// 52 times a year.
  WEEKLY(52),
  /// 26 times a year.
  EVERY_TWO_WEEKS(26),
  /// 24 times a year.
  TWICE_A_MONTH(24),
  /// 12 times a year.
  MONTHLY(12);

  private final int paymentsPerYear;

  PayFrequency(int paymentsPerYear) {
    this.paymentsPerYear = paymentsPerYear;
  }

  /// Payments in a year: 12 for `MONTHLY`.
  public int paymentsPerYear() {
    return paymentsPerYear;
  }
}
