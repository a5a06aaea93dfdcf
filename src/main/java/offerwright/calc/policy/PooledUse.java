package offerwright.calc.policy;

import java.util.Arrays;
import offerwright.calc.budget.Lognormal;

/// What pools by team let people use, approximately: everybody wants up to the fair-use cap, the
/// pool of the team serves all of its members the same part of that, and the company's reserve
/// serves what teams are short of together, as far as it goes. Teams are independent; shortages
/// together are taken as lognormal with their mean and variance, and teams share the reserve in
/// proportion to theirs.
///
/// The part that is served is its mean, while first come, first served gives all or less: output is
/// stated a little too high. The simulation has no such approximation.
final class PooledUse {
  private final Staff staff;
  private final double fairUse;
  private final double[] own;
  private final double[] caps;
  private final TeamPool[] pools;

  private PooledUse(Staff staff, Allocation allocation) {
    this.staff = staff;
    fairUse = allocation.fairUse();
    own = allocation.amounts();
    caps = Arrays.stream(own).map(part -> part * fairUse).toArray();
    pools = pools();
  }

  /// Expected figures by person of an allocation that is pooled.
  static LimitedUse.Figures of(Staff staff, Allocation allocation) {
    PooledUse pooled = new PooledUse(staff, allocation);
    double reserve = allocation.reserveAmount();
    return pooled.figures(pooled.relief(reserve));
  }

  private TeamPool[] pools() {
    int teams = staff.teams().size();
    double[] mean = new double[teams];
    double[] variance = new double[teams];
    double[] spread = new double[teams];
    double[] squares = new double[teams];
    double[] pool = new double[teams];
    for (int i = 0; i < staff.size(); i++) {
      int team = staff.team()[i];
      pool[team] += own[i];
      if (staff.demand()[i] > 0 && caps[i] > 0) {
        CappedDemand capped = CappedDemand.of(staff.demand()[i], staff.sigma()[i], caps[i]);
        mean[team] += capped.mean();
        variance[team] += capped.variance();
        spread[team] += capped.shared();
        squares[team] += capped.shared() * capped.shared();
      }
    }
    TeamPool[] found = new TeamPool[teams];
    for (int team = 0; team < teams; team++) {
      double together = staff.together()[team] * (spread[team] * spread[team] - squares[team]);
      found[team] =
          TeamPool.of(mean[team], variance[team] + together, pool[team], pool[team] * fairUse);
    }
    return found;
  }

  /// The part of all shortages that the reserve is expected to cover.
  private double relief(double reserve) {
    double mean = 0;
    double variance = 0;
    for (TeamPool pool : pools) {
      mean += pool.shortage();
      variance += pool.squared() - pool.shortage() * pool.shortage();
    }
    return mean > 0
        ? Lognormal.ofMean(mean, Math.sqrt(Math.max(0, variance)) / mean).limited(reserve) / mean
        : 1;
  }

  /// Serving everybody the part `s` of what is wanted under the cap is the demand `s D` under the
  /// cap `s c`.
  private LimitedUse.Figures figures(double relief) {
    double[] demand = new double[staff.size()];
    double[] scaled = new double[staff.size()];
    for (int i = 0; i < demand.length; i++) {
      double part = served(pools[staff.team()[i]], relief);
      demand[i] = staff.demand()[i] * part;
      scaled[i] = caps[i] * part;
    }
    LimitedUse.Figures figures =
        new LimitedUse(demand, staff.sigma(), staff.response(), References.of(staff)).of(scaled);
    for (int i = 0; i < demand.length; i++) {
      double empties = pools[staff.team()[i]].empties() * (1 - relief);
      figures.beyond()[i] = 1 - (1 - figures.beyond()[i]) * (1 - empties);
    }
    return figures;
  }

  private static double served(TeamPool pool, double relief) {
    return pool.wanted() > 0 ? 1 - (1 - relief) * pool.shortage() / pool.wanted() : 1;
  }
}
