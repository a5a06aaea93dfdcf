package offerwright.calc.forecast;

import java.util.OptionalDouble;
import offerwright.calc.estimate.Estimate;

/// A calendar year of the carryover ledger: means over paths, in the unit of the budget. `available
/// = carriedIn + granted` equals everything it went to.
///
/// @param year calendar year
/// @param months months of it inside the horizon
/// @param carriedIn balance brought in
/// @param granted new grants
/// @param inForce budgets in force: grants spread over the months they are for, as far as these are
///   of the year and inside the horizon
/// @param used used, low-value work included
/// @param lowValue part of it burned on low-value work before a reset
/// @param repaid taken for last year's overage
/// @param penalty forfeited as penalty
/// @param overCap forfeited over the cap
/// @param expired expired
/// @param lapsed lost or paid out when people left
/// @param carriedOut balance carried to the next year
/// @param overage used above budgets
/// @param unmet wanted and not served
/// @param runOut people who ran out
/// @param engineers people at work on average
public record LedgerYear(
    int year,
    int months,
    Estimate carriedIn,
    Estimate granted,
    Estimate inForce,
    Estimate used,
    Estimate lowValue,
    Estimate repaid,
    Estimate penalty,
    Estimate overCap,
    Estimate expired,
    Estimate lapsed,
    Estimate carriedOut,
    Estimate overage,
    Estimate unmet,
    Estimate runOut,
    double engineers) {

  /// What was there to be used: brought in and granted.
  public double available() {
    return carriedIn.value() + granted.value();
  }

  /// Where it went: used, taken for last year's overage, lost, or carried on.
  public double wentTo() {
    return used.value()
        + repaid.value()
        + penalty.value()
        + overCap.value()
        + expired.value()
        + lapsed.value()
        + carriedOut.value();
  }

  /// Used of the budgets in force, as a fraction; empty if there were none.
  public OptionalDouble utilisation() {
    return inForce.value() > 0
        ? OptionalDouble.of(used.value() / inForce.value())
        : OptionalDouble.empty();
  }
}
