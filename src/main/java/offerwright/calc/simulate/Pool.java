package offerwright.calc.simulate;

import java.util.Arrays;
import java.util.List;
import offerwright.calc.random.DrawBlock;

/// The common budget of a team under one set of terms, on the 256 paths of a block. Grants of the
/// members form one balance with one list of lots, for calendar years. It takes two passes over the
/// members: first what they want is added up, then the pool serves a share of each month, and then
/// [PoolMember] books what each of them got. So no demand needs to be kept, however large the team.
///
/// A pool lapses when its last member leaves; nobody is paid out. Approval of overage is asked once
/// a year for the pool.
///
/// With a [Reserve] there is a pass more: all teams are gone through and settled, to learn what the
/// reserve is asked for, before the same is done again and booked.
final class Pool {
  private final Horizon horizon;
  private final Contract contract;
  private final Tally tally;
  private final Gate gate;
  private final Reserve reserve;
  private final Lots lots = new Lots();

  /// Wanted within fair use, in the calendar year up to the month.
  private final double[][] wanted;

  private final double[][] grants;
  private final double[][] comingGrants;
  private final int[] heads;

  /// Members who are still there when a calendar year has ended.
  private final int[] staying;

  /// Share of what is wanted in a month that is served, by the reserve too.
  final double[][] share;

  /// Share of what is served in a month that is above the budget.
  final double[][] above;

  /// Low-value work at the end of a year of each member who stays.
  final double[][] low;

  private final double[] available = new double[Rows.PATHS];
  private final double[] used = new double[Rows.PATHS];
  private final double[] over = new double[Rows.PATHS];
  private final double[] lapsed = new double[Rows.PATHS];
  private final double[] debt = new double[Rows.PATHS];
  private final double[] left = new double[Rows.PATHS];
  private final double[] target = new double[Rows.PATHS];
  private final double[] limit = new double[Rows.PATHS];
  private final double[] scratch = new double[Rows.PATHS];
  private final double[] none = new double[Rows.PATHS];

  Pool(Horizon horizon, Contract contract, Tally tally, Reserve reserve, DrawBlock draws) {
    this.horizon = horizon;
    this.contract = contract;
    this.tally = tally;
    this.reserve = reserve;
    gate = new Gate(draws);
    wanted = Rows.table(horizon.months());
    grants = Rows.table(horizon.months());
    share = Rows.table(horizon.months());
    above = Rows.table(horizon.months());
    comingGrants = Rows.table(horizon.years());
    low = Rows.table(horizon.years());
    heads = new int[horizon.months() + 1];
    staying = new int[horizon.years()];
  }

  /// Begins a team.
  void open() {
    Rows.clear(wanted);
    Rows.clear(grants);
    Rows.clear(comingGrants);
    Rows.clear(low);
    Arrays.fill(heads, 0);
    Arrays.fill(staying, 0);
    Arrays.fill(debt, 0);
    lots.open(contract.terms().expiry(), horizon.years() + 1);
  }

  /// First pass: adds a member's demand, within fair use, and grants.
  void want(Stint stint, List<Segment> segments, double[][] demand) {
    for (Segment segment : segments) {
      int year = segment.year();
      if (segment.grantedMonths() > 0) {
        contract.grant(stint, segment.level(), segment.from(), segment.grantedMonths(), scratch);
        Rows.add(grants[segment.from()], scratch);
        tally.grant(segment, scratch);
        Arrays.fill(limit, 0);
        Rows.addScaled(limit, scratch, contract.terms().fairUse());
      }
      for (int m = segment.from(); m < segment.to(); m++) {
        Rows.smaller(demand[m], limit, scratch);
        Rows.add(wanted[m], scratch);
        heads[m]++;
      }
      if (segment.leaves()) {
        for (int m = segment.to(); m < segment.yearEnd(); m++) {
          Rows.add(wanted[m], scratch);
        }
      } else if (segment.closesBudget()) {
        staying[year]++;
        int next = Math.min(segment.to(), horizon.months() - 1);
        contract.grant(stint, segment.nextLevel(), next, 12, scratch);
        Rows.add(comingGrants[year], scratch);
      }
    }
  }

  /// Between the passes: serves the months and keeps the ledger.
  void settle(int block, int team) {
    boolean gated = Gate.needed(contract.terms());
    int first = 0;
    while (first < horizon.months()) {
      int year = horizon.yearOf(first);
      int end = Math.min(12 * (year + 1) - (horizon.firstCalendarMonth() - 1), horizon.months());
      begin(first, year);
      if (gated) {
        gate.open(block, first, team);
      }
      for (int m = first; m < end; m++) {
        if (m > first) {
          lots.grant(grants[m], left);
          Rows.add(available, grants[m]);
        }
        month(m, m == first ? none : wanted[m - 1], gated);
        if (m + 1 < horizon.months() && heads[m] > 0 && heads[m + 1] == 0) {
          lapse(year);
        }
      }
      finish(first, end, year);
      first = end;
    }
  }

  /// After settling: asks the reserve for what was not served.
  void askReserve() {
    for (int m = 0; m < horizon.months(); m++) {
      boolean opens = m == 0 || horizon.yearOf(m) != horizon.yearOf(m - 1);
      reserve.ask(m, wanted[m], opens ? none : wanted[m - 1], share[m]);
    }
  }

  /// After settling: takes what the reserve has for it.
  void drawOnReserve() {
    for (int m = 0; m < horizon.months(); m++) {
      reserve.add(m, share[m], above[m]);
    }
  }

  private void begin(int month, int year) {
    Rows.smaller(debt, grants[month], scratch);
    Rows.add(tally.figure(YearFigure.REPAID, year), scratch);
    Rows.subtract(grants[month], scratch, scratch);
    lots.grant(scratch, available);
    Arrays.fill(used, 0);
    Arrays.fill(over, 0);
    Arrays.fill(lapsed, 0);
  }

  private void month(int m, double[] before, boolean gated) {
    Terms terms = contract.terms();
    double[] counted = gated ? gate.month(m, wanted[m], before, available, terms) : wanted[m];
    Rows.soft(counted, available, terms, target);
    for (int i = 0; i < Rows.PATHS; i++) {
      double asked = Math.max(wanted[m][i] - before[i], 0);
      double served = Math.max(0, Math.min(target[i] - used[i] - over[i], asked));
      double beyond = Math.max(0, Math.min(served, used[i] + served - (available[i] - lapsed[i])));
      share[m][i] = asked > 0 ? served / asked : 0;
      above[m][i] = served > 0 ? beyond / served : 0;
      used[i] += served - beyond;
      over[i] += beyond;
    }
  }

  private void lapse(int year) {
    double[] booked = tally.figure(YearFigure.LAPSED, year);
    for (int i = 0; i < Rows.PATHS; i++) {
      double rest = available[i] - lapsed[i] - used[i];
      lapsed[i] += rest;
      booked[i] += rest;
    }
  }

  private void finish(int first, int end, int year) {
    Terms terms = contract.terms();
    boolean closes = (horizon.firstCalendarMonth() - 1 + end) % 12 == 0;
    for (int i = 0; i < Rows.PATHS; i++) {
      left[i] = available[i] - lapsed[i] - used[i];
      double burned =
          Math.min(terms.burnShare() * left[i], terms.burnCeiling() * used[i] / (end - first));
      if (closes && staying[year] > 0) {
        used[i] += burned;
        left[i] -= burned;
        low[year][i] = burned / staying[year];
        tally.figure(YearFigure.LOW_VALUE, year)[i] += burned;
      }
    }
    Rows.add(tally.figure(YearFigure.USED, year), used);
    Rows.add(tally.figure(YearFigure.OVERAGE, year), over);
    if (closes) {
      close(year);
    }
    Rows.add(tally.figure(YearFigure.CLOSING, year), left);
  }

  private void close(int year) {
    Terms terms = contract.terms();
    Rows.copy(used, scratch);
    Rows.add(scratch, lapsed);
    lots.use(scratch, terms.newestFirst());
    if (terms.carryCap() < Double.POSITIVE_INFINITY) {
      Arrays.fill(scratch, 0);
      Rows.addScaled(scratch, comingGrants[year], terms.carryCap());
    }
    lots.close(terms, scratch);
    lots.balance(left);
    Rows.add(tally.figure(YearFigure.EXPIRED, year), lots.expired);
    Rows.add(tally.figure(YearFigure.PENALTY, year), lots.penalty);
    Rows.add(tally.figure(YearFigure.OVER_CAP, year), lots.overCap);
    Arrays.fill(debt, 0);
    Rows.addScaled(debt, over, terms.debtRate());
  }
}
