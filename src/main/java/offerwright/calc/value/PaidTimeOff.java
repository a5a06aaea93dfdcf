package offerwright.calc.value;

/// Paid time off in money. It is part of base pay: shown, never added.
public final class PaidTimeOff {
  /// Working days of a year, the usual convention.
  private static final double WORKING_DAYS = 260;

  private PaidTimeOff() {}

  /// `base / 260 × days`; example: 65,000 and 20 days give 5,000.
  public static double annual(double base, int days) {
    return base / WORKING_DAYS * days;
  }
}
