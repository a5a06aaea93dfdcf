package offerwright.calc.policy;

import java.util.Arrays;
import offerwright.calc.estimate.CompensatedSum;
import offerwright.calc.rounding.LargestRemainder;
import offerwright.domain.money.Money;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;

/// The most productive split into personal budgets that demand allows: of somebody who may not want
/// it all, the last unit of a budget is worth `a f′(x) P(D > x)`, and at the optimum that is the
/// same for everybody who gets something (Arrow, Harris and Marschak 1951 with a concave return;
/// dual as in Boyd and Vandenberghe, Convex Optimization, §5.5). Demand is lognormal.
///
/// The logarithm of that worth is a concave falling function of `ln x`, so that Newton's method
/// finds each budget from anywhere, and from the budgets at the last price in a step or two. Under
/// a Hill curve with a convex start everybody's output counts by its concave envelope: people get
/// at least what [WantedLumps] finds, except for the last one served, for whose part another split
/// may be a little better.
public final class BestSplit {
  /// Name of the policy.
  public static final String NAME = "Most output";

  private static final AllocationPolicy POLICY =
      new AllocationPolicy(NAME, new AllocationRule.AlphaFair(0), new PolicyTotal.SamePool());

  private BestSplit() {}

  /// Splits a pool.
  ///
  /// Where everybody's demand is certain and the pool is more than all of it, the rest is of no use
  /// to anybody, and the pool is shared in proportion to demand.
  ///
  /// @param staff everybody, one or more
  /// @param pool pool of a year in minor units, 0 or more
  public static Allocation of(Staff staff, long pool) {
    double[] weights = weights(staff, Money.ofMinor(pool, staff.currency()).toDouble());
    return new Allocation(
        POLICY,
        staff.currency(),
        LargestRemainder.share(weights, pool),
        false,
        Double.NaN,
        0,
        Double.NaN,
        new byte[staff.size()]);
  }

  private static double[] weights(Staff staff, double pool) {
    double certain = 0;
    boolean open = false;
    for (int i = 0; i < staff.size(); i++) {
      certain += staff.sigma()[i] > 0 ? 0 : staff.demand()[i];
      open |= staff.sigma()[i] > 0 && staff.demand()[i] > 0;
    }
    if (pool > 0 && (open || certain > pool)) {
      return split(staff, pool / References.of(staff));
    }
    double[] demand = staff.demand().clone();
    if (CompensatedSum.sum(demand) == 0) {
      Arrays.fill(demand, 1);
    }
    return demand;
  }

  private static double[] split(Staff staff, double total) {
    WantedUse[] people = new WantedUse[staff.size()];
    NormalTail tail = new NormalTail();
    MarginalEnvelope envelope = MarginalEnvelope.of(staff.response());
    double all = StrictMath.log(total);
    double each = all - StrictMath.log(people.length);
    WantedLumps lumps = new WantedLumps(envelope, tail, all);
    double wanted = StrictMath.log(CompensatedSum.sum(staff.demand()) / References.of(staff));
    double low = Double.NEGATIVE_INFINITY;
    double lowest = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    double start = 0;
    for (int i = 0; i < people.length; i++) {
      WantedUse person = new WantedUse(staff, i, envelope, lumps, tail, all, all - wanted);
      people[i] = person;
      if (person.isServed()) {
        high = Math.max(high, person.worthAtMost(each));
        start += person.worthAtStart() / people.length;
        lowest = Math.min(lowest, person.worthAtEnd());
        if (!person.isCertain()) {
          low = Math.max(low, person.worthAtEnd());
        }
      }
    }
    double[] uses = new double[people.length];
    DualRoot.solve(
        (price, amounts) -> {
          double slopes = 0;
          for (int i = 0; i < amounts.length; i++) {
            amounts[i] = people[i].at(price);
            slopes += people[i].slope();
          }
          return slopes;
        },
        total,
        (Double.isInfinite(low) ? lowest : low) - 1,
        high + 1,
        start,
        uses);
    return uses;
  }
}
