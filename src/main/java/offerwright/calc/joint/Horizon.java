package offerwright.calc.joint;

/// The four years an offer is looked at.
public final class Horizon {
  /// Years of employment that count.
  public static final int YEARS = 4;

  /// The same in months.
  public static final int MONTHS = 48;

  static final int MONTHS_IN_YEAR = 12;

  private Horizon() {}

  /// The year, from 0, in which something happens so many years after the first day; what happens
  /// on an anniversary belongs to the year it ends.
  static int yearOf(double years) {
    return Math.max(0, (int) Math.ceil(years) - 1);
  }
}
