package offerwright.calc.simulate;

import java.util.Arrays;
import java.util.List;

/// What one member of a [Pool] got, on the 256 paths of a block: their share of what the pool
/// served in each month. Low-value work at the end of a year is spread evenly over the members who
/// stay.
final class PoolMember {
  private final Contract contract;
  private final Tally tally;
  private final Pool pool;
  private final double[] limit = new double[Rows.PATHS];
  private final double[] wanted = new double[Rows.PATHS];
  private final double[] served = new double[Rows.PATHS];
  private final double[] month = new double[Rows.PATHS];
  private final double[] surcharge = new double[Rows.PATHS];
  private final double[] cost = new double[Rows.PATHS];
  private final double[] premium = new double[Rows.PATHS];
  private final Year calendarYear = new Year();

  PoolMember(Contract contract, Tally tally, Pool pool) {
    this.contract = contract;
    this.tally = tally;
    this.pool = pool;
  }

  /// Second pass: books a member's stint.
  void serve(Stint stint, List<Segment> segments, double[][] demand) {
    for (Segment segment : segments) {
      if (segment.grantedMonths() > 0) {
        contract.grant(stint, segment.level(), segment.from(), segment.grantedMonths(), month);
        Arrays.fill(limit, 0);
        Rows.addScaled(limit, month, contract.terms().fairUse());
        Arrays.fill(wanted, 0);
        Arrays.fill(served, 0);
        calendarYear.open();
      }
      calendarYear.expect(stint, segment, contract);
      months(segment, demand);
      if (segment.closesYear()) {
        double[] last = demand[segment.to() - 1];
        Rows.subtract(last, served, calendarYear.missed);
        calendarYear.close(stint, segment.year(), last, contract, tally);
      }
    }
  }

  private void months(Segment segment, double[][] demand) {
    double[][] level = tally.level[segment.level()];
    boolean surcharged = contract.terms().premium() > 0;
    Arrays.fill(cost, 0);
    Arrays.fill(premium, 0);
    for (int m = segment.from(); m < segment.to(); m++) {
      boolean burns = m + 1 == segment.to() && segment.closesBudget();
      if (surcharged || burns || contract.inTokens()) {
        month(m, demand[m], surcharged);
        if (burns) {
          burn(segment, m);
        }
        contract.pay(tally, segment.year(), m, month);
        Rows.add(level[m], cost);
        Rows.add(tally.extras[m], premium);
      } else {
        plainMonth(demand[m], pool.share[m], contract.work(m), level[m]);
        Rows.add(tally.team[segment.year()], month);
      }
      if (tally.counts()) {
        Rows.countLack(tally.out[m], demand[m], served);
      }
    }
    tally.end(segment, demand[segment.to() - 1], served);
    for (int m = segment.to(); m < segment.yearEnd(); m++) {
      Rows.add(level[m], cost);
      Rows.add(tally.extras[m], premium);
    }
  }

  /// A month of a budget in money without anything that costs extra: what all others are, in one
  /// pass over the paths.
  private void plainMonth(double[] demand, double[] share, double[] weight, double[] level) {
    double[] work = calendarYear.work;
    for (int i = 0; i < Rows.PATHS; i++) {
      double now = Math.min(demand[i], limit[i]);
      double got = (now - wanted[i]) * share[i];
      wanted[i] = now;
      served[i] += got;
      month[i] = got;
      cost[i] += got;
      work[i] += got * weight[i];
      level[i] += cost[i];
    }
  }

  private void month(int m, double[] demand, boolean surcharged) {
    double[] share = pool.share[m];
    double[] above = pool.above[m];
    double rate = contract.terms().premium();
    for (int i = 0; i < Rows.PATHS; i++) {
      double now = Math.min(demand[i], limit[i]);
      double got = (now - wanted[i]) * share[i];
      wanted[i] = now;
      served[i] += got;
      month[i] = got;
      surcharge[i] = rate * above[i] * got;
    }
    Rows.add(cost, month);
    Rows.addProduct(calendarYear.work, month, contract.work(m));
    if (surcharged) {
      Rows.add(cost, surcharge);
      Rows.add(premium, surcharge);
      Rows.add(month, surcharge);
    }
  }

  private void burn(Segment segment, int m) {
    double[] low = pool.low[segment.year()];
    Rows.add(month, low);
    Rows.add(cost, low);
    double[] rate = contract.work(m);
    double[] work = calendarYear.work;
    double worth = contract.terms().worth();
    for (int i = 0; i < Rows.PATHS; i++) {
      work[i] += low[i] * rate[i] * worth;
    }
  }
}
