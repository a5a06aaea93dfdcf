package offerwright.calc.forecast;

/// A month of one level in the projection. Amounts are in the unit of the budget unless said.
///
/// @param heads expected people at work
/// @param joiners expected people who begin
/// @param leavers expected people who have left since the month before
/// @param wanted wanted by everybody
/// @param granted new grants, before debt is taken from them
/// @param repaid taken from them for last year's overage
/// @param lapsed lost or paid out with the leavers
/// @param balance what there is to use, before use
/// @param served what of the wanted was served, within budgets and above
/// @param overage part of it above budgets
/// @param lowValue burned on low-value work on top, before a reset
/// @param closing balance after use
/// @param unmet wanted and not served
/// @param spend money spent, premium and pay-outs included
/// @param output worth of the output that tokens act on, in money: loaded cost times the response
///   to use
public record ProjectedMonth(
    double heads,
    double joiners,
    double leavers,
    double wanted,
    double granted,
    double repaid,
    double lapsed,
    double balance,
    double served,
    double overage,
    double lowValue,
    double closing,
    double unmet,
    double spend,
    double output) {

  /// Taken from the balance: served within budgets, and low-value work.
  public double used() {
    return served - overage + lowValue;
  }
}
