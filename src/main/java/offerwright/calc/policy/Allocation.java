package offerwright.calc.policy;

import java.util.Arrays;
import java.util.stream.LongStream;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.policy.AllocationPolicy;

/// What a policy gives to everybody, exact: budgets and reserve add up to the total.
///
/// @param policy the policy
/// @param currency currency of the amounts
/// @param budgets a year's budget of each person, in minor units; in a pool the part the person
///   brings into it
/// @param pooled true if the budgets of a team are one pool
/// @param fairUse most one head may use of a pool as a share of the own part; NaN if not pooled
/// @param reserve what the company keeps for teams whose pool is empty, in minor units; 0 if not
///   pooled
/// @param scale what the rule's own amounts were multiplied with to meet the total; NaN for rules
///   that only weigh people; example: 0.735
/// @param bound whether a cap, floor or ceiling of the rule binds a person, by person: -1 at the
///   floor, 1 at the cap or ceiling, 0 free
@SuppressWarnings("ArrayRecordComponent")
public record Allocation(
    AllocationPolicy policy,
    CurrencyCode currency,
    long[] budgets,
    boolean pooled,
    double fairUse,
    long reserve,
    double scale,
    byte[] bound) {

  /// Budgets and reserve together, in minor units.
  public long total() {
    return LongStream.of(budgets).sum() + reserve;
  }

  /// The reserve as money that can be computed with.
  public double reserveAmount() {
    return (double) reserve / currency.minorUnits();
  }

  /// Budgets as money that can be computed with; a new array.
  public double[] amounts() {
    double unit = currency.minorUnits();
    return Arrays.stream(budgets).mapToDouble(minor -> minor / unit).toArray();
  }
}
