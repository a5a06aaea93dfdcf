package offerwright.calc.simulate;

import java.util.Arrays;
import java.util.List;

/// What one member of a [Pool] got, on the 256 paths of a block: their share of what the pool served in each
/// month. Low-value work at the end of a year is spread evenly over the members who stay.
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
  private final double[] work = new double[Rows.PATHS];
  private final double[] missed = new double[Rows.PATHS];

  PoolMember(Contract contract, Tally tally, Pool pool) {
    this.contract = contract;
    this.tally = tally;
    this.pool = pool;
  }

  /// Second pass: books a member's stint.
  void serve(List<Segment> segments, double[][] demand) {
    double expected = 0;
    double value = 0;
    for (Segment segment : segments) {
      if (segment.grantedMonths() > 0) {
        contract.grant(segment.level(), segment.from(), segment.grantedMonths(), month);
        Arrays.fill(limit, 0);
        Rows.addScaled(limit, month, contract.terms().fairUse());
        Arrays.fill(wanted, 0);
        Arrays.fill(served, 0);
        Arrays.fill(work, 0);
        expected = 0;
        value = 0;
      }
      int months = segment.to() - segment.from();
      expected += contract.levelMean(segment.level()) * months;
      value += contract.value(segment.level()) * months / 12;
      months(segment, demand);
      if (segment.closesYear()) {
        Rows.subtract(demand[segment.to() - 1], served, missed);
        Year.close(contract, tally, segment.year(), missed, demand[segment.to() - 1], work, expected, value);
      }
    }
  }

  private void months(Segment segment, double[][] demand) {
    double[][] level = tally.level[segment.level()];
    Arrays.fill(cost, 0);
    Arrays.fill(premium, 0);
    for (int m = segment.from(); m < segment.to(); m++) {
      month(m, demand[m]);
      Rows.add(cost, month);
      Rows.addProduct(work, month, contract.work(m));
      Rows.add(cost, surcharge);
      Rows.add(premium, surcharge);
      Rows.add(month, surcharge);
      if (m + 1 == segment.to() && segment.closesBudget()) {
        burn(segment, m);
      }
      contract.pay(tally, segment.year(), m, month);
      Rows.add(level[m], cost);
      Rows.add(tally.extras[m], premium);
    }
    for (int m = segment.to(); m < segment.yearEnd(); m++) {
      Rows.add(level[m], cost);
      Rows.add(tally.extras[m], premium);
    }
  }

  private void month(int m, double[] demand) {
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
  }

  private void burn(Segment segment, int m) {
    double[] low = pool.low[segment.year()];
    Rows.add(month, low);
    Rows.add(cost, low);
    double[] rate = contract.work(m);
    double worth = contract.terms().worth();
    for (int i = 0; i < Rows.PATHS; i++) {
      work[i] += low[i] * rate[i] * worth;
    }
  }
}
