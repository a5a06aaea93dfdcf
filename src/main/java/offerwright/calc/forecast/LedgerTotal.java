package offerwright.calc.forecast;

import java.util.List;
import java.util.function.Function;
import offerwright.calc.estimate.Estimate;
import offerwright.domain.Require;

/// All years of a ledger as one: what was brought into the first, what happened over all of them,
/// and what the last carries on. Means over paths, in the unit of the budget. `available` equals
/// `wentTo`.
///
/// @param carriedIn brought into the first year
/// @param granted all grants
/// @param used used, low-value work included
/// @param lowValue part of it burned on low-value work
/// @param repaid taken for overage of the year before
/// @param penalty forfeited as penalty
/// @param overCap forfeited over the cap
/// @param expired expired
/// @param lapsed lost or paid out when people left
/// @param carriedOut carried on by the last year
/// @param overage used above budgets
/// @param unmet wanted and not served
public record LedgerTotal(
    double carriedIn,
    double granted,
    double used,
    double lowValue,
    double repaid,
    double penalty,
    double overCap,
    double expired,
    double lapsed,
    double carriedOut,
    double overage,
    double unmet) {

  /// The total of one year or more.
  public static LedgerTotal of(List<LedgerYear> years) {
    Require.that(!years.isEmpty(), "a total needs a year");
    return new LedgerTotal(
        years.getFirst().carriedIn().value(),
        sum(years, LedgerYear::granted),
        sum(years, LedgerYear::used),
        sum(years, LedgerYear::lowValue),
        sum(years, LedgerYear::repaid),
        sum(years, LedgerYear::penalty),
        sum(years, LedgerYear::overCap),
        sum(years, LedgerYear::expired),
        sum(years, LedgerYear::lapsed),
        years.getLast().carriedOut().value(),
        sum(years, LedgerYear::overage),
        sum(years, LedgerYear::unmet));
  }

  private static double sum(List<LedgerYear> years, Function<LedgerYear, Estimate> part) {
    return years.stream().mapToDouble(year -> part.apply(year).value()).sum();
  }

  /// What was there to be used.
  public double available() {
    return carriedIn + granted;
  }

  /// Where it went: used, taken for overage, lost, or carried on.
  public double wentTo() {
    return used + repaid + penalty + overCap + expired + lapsed + carriedOut;
  }

  /// Forfeited, expired and lapsed of what was granted, as a fraction; 0 without grants.
  public double lostShare() {
    return granted > 0 ? (penalty + overCap + expired + lapsed) / granted : 0;
  }
}
