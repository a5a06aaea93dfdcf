package offerwright.calc.joint;

/// One installment of a grant. Times are in years from the first day of work.
///
/// @param vests when it vests; example: 1
/// @param units how many units, 0 or more; or, with [#granted] of 0 or more, how much money they
///   are granted for; example: 2,083
/// @param strike exercise price of an option in the offer's currency; 0 for a share
/// @param option whether it is an option, which can lapse
/// @param expires when the option's contract ends; infinite for a share
/// @param granted when an amount of money becomes units at the price of that day; below 0 = `units`
///   are units already
/// @param expected whether it is no promise but a practice, as of refreshers: whoever asks for
///   larger grants leaves it as it is
public record Tranche(
    double vests,
    double units,
    double strike,
    boolean option,
    double expires,
    double granted,
    boolean expected) {
  /// A number of restricted stock units.
  public static Tranche shares(double vests, double units) {
    return new Tranche(vests, units, 0, false, Double.POSITIVE_INFINITY, -1, false);
  }

  /// A number of options.
  public static Tranche options(double vests, double units, double strike, double expires) {
    return new Tranche(vests, units, strike, true, expires, -1, false);
  }

  /// Restricted stock units for an amount of money, counted out at the price of a later day.
  public static Tranche forMoney(double vests, double money, double granted) {
    return new Tranche(vests, money, 0, false, Double.POSITIVE_INFINITY, granted, false);
  }

  /// This installment as one that is only expected.
  public Tranche asExpected() {
    return new Tranche(vests, units, strike, option, expires, granted, true);
  }
}
