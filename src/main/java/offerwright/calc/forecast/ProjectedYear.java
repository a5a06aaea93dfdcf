package offerwright.calc.forecast;

import java.util.List;

/// A calendar year of the carryover ledger of one level in the projection, in the unit of the
/// budget unless said. `opening + granted = used + repaid + penalty + over cap + expired + lapsed +
/// closing`, exactly.
///
/// @param year calendar year
/// @param months months of it inside the horizon
/// @param heads people at work on average
/// @param opening balance brought in
/// @param granted new grants, before debt is taken from them
/// @param used used within budgets, low-value work included
/// @param lowValue part of it burned on low-value work
/// @param repaid taken from grants for last year's overage
/// @param penalty forfeited as penalty
/// @param overCap forfeited over the cap
/// @param expired forfeited because it was too old
/// @param lapsed lost or paid out with leavers
/// @param closing carried to the next year; in a year that the horizon cuts off, what is left
/// @param overage used above budgets; not part of the balance
/// @param unmet wanted and not served
/// @param spend money spent
/// @param relativeUse work done a head against the level's mean of today; example: 1.2
/// @param response output against use, 1 at a use of 1
/// @param lots what was carried in, by age: the first was granted a year ago
public record ProjectedYear(
    int year,
    int months,
    double heads,
    double opening,
    double granted,
    double used,
    double lowValue,
    double repaid,
    double penalty,
    double overCap,
    double expired,
    double lapsed,
    double closing,
    double overage,
    double unmet,
    double spend,
    double relativeUse,
    double response,
    List<Double> lots) {
  /// Copies the list.
  public ProjectedYear {
    lots = List.copyOf(lots);
  }

  /// What the identity misses: 0 but for the last bits.
  public double gap() {
    return opening + granted - used - repaid - penalty - overCap - expired - lapsed - closing;
  }
}
