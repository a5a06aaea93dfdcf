package offerwright.calc.simulate;

import java.util.Arrays;
import java.util.List;
import offerwright.calc.random.DrawBlock;

/// The budget of one person under one set of terms, on the 256 paths of a block: segment after
/// segment, each month a handful of row loops. Amounts are in the unit of account: money, or units
/// at today's price. Within a budget year the use up to a month is a function of the demand up to
/// it, so that no month needs the state of the one before.
final class Account {
  private final Horizon horizon;
  private final Lots lots = new Lots();
  private final double[] available = row();
  private final double[] carried = row();
  private final double[] debt = row();
  private final double[] base = row();
  private final double[] baseOver = row();
  private final double[] baseMissed = row();
  private final Year calendarYear = new Year();
  private final double[] use = row();
  private final double[] served = row();
  private final double[] over = row();
  private final double[] cost = row();
  private final double[] grant = row();
  private final double[] left = row();
  private final double[] low = row();
  private final double[] scratch = row();
  private final Gate gate;
  private final double[] none = row();
  private int budgetStart;

  Account(Horizon horizon, DrawBlock draws) {
    this.horizon = horizon;
    gate = new Gate(draws);
  }

  private static double[] row() {
    return new double[Rows.PATHS];
  }

  /// Books a person's whole stint.
  ///
  /// @param demand demand of the budget year up to each month
  void book(
      int block,
      long person,
      Stint stint,
      List<Segment> segments,
      double[][] demand,
      Contract contract,
      Tally tally) {
    Terms terms = contract.terms();
    boolean gated = Gate.needed(terms);
    lots.open(terms.expiry(), horizon.years() + 1);
    Arrays.fill(debt, 0);
    Arrays.fill(carried, 0);
    Arrays.fill(baseOver, 0);
    calendarYear.open();
    for (Segment segment : segments) {
      if (segment.grantedMonths() > 0) {
        open(stint, segment, contract, tally);
        budgetStart = segment.from();
        if (gated) {
          gate.open(block, budgetStart, person);
        }
      }
      if (contract.hard()) {
        hardMonths(segment, demand, contract, tally);
      } else {
        softMonths(segment, demand, gated, contract, tally);
      }
      finish(stint, segment, demand[segment.to() - 1], contract, tally);
    }
  }

  /// Grants and takes what is owed.
  private void open(Stint stint, Segment segment, Contract contract, Tally tally) {
    contract.grant(stint, segment.level(), segment.from(), segment.grantedMonths(), grant);
    tally.grant(segment, grant);
    if (contract.owes()) {
      Rows.smaller(debt, grant, scratch);
      Rows.add(tally.figure(YearFigure.REPAID, segment.year()), scratch);
      Rows.subtract(grant, scratch, grant);
    }
    lots.grant(grant, carried, available);
    Arrays.fill(base, 0);
    Arrays.fill(baseMissed, 0);
    if (!contract.hard()) {
      Arrays.fill(baseOver, 0);
    }
  }

  private void hardMonths(Segment segment, double[][] demand, Contract contract, Tally tally) {
    double[][] level = tally.level[segment.level()];
    double[] work = calendarYear.work;
    int last = segment.to() - 1;
    for (int m = segment.from(); m < last; m++) {
      Rows.hardMonth(demand[m], available, base, use, level[m], contract.workStep(m), work);
      if (contract.inTokens()) {
        Rows.addProduct(tally.team[segment.year()], use, contract.priceStep(m));
      }
    }
    Rows.hardMonth(demand[last], available, base, use, level[last], contract.work(last), work);
    contract.pay(tally, segment.year(), last, use);
    Rows.copy(use, cost);
    Rows.smaller(demand[last], available, served);
    if (tally.counts()) {
      for (int m = segment.from(); m <= last; m++) {
        Rows.countLack(tally.out[m], demand[m], available);
      }
      tally.end(segment, demand[last], available);
    }
  }

  private void softMonths(
      Segment segment, double[][] demand, boolean gated, Contract contract, Tally tally) {
    double[][] level = tally.level[segment.level()];
    double[] work = calendarYear.work;
    int last = segment.to() - 1;
    double premium = contract.terms().premium();
    for (int m = segment.from(); m <= last; m++) {
      Rows.soft(
          gated ? counted(m, demand, contract) : demand[m], available, contract.terms(), served);
      if (tally.counts()) {
        Rows.countLack(tally.out[m], demand[m], served);
      }
      Rows.subtract(served, base, use);
      Rows.addProduct(work, use, m < last ? contract.workStep(m) : contract.work(m));
      if (premium > 0) {
        Rows.excess(served, available, over);
        Rows.subtract(over, baseOver, over);
        Rows.addScaled(use, over, premium);
        Rows.addScaled(tally.extras[m], over, premium);
      }
      Rows.add(level[m], use);
      if (m == last) {
        contract.pay(tally, segment.year(), m, use);
      } else if (contract.inTokens()) {
        Rows.addProduct(tally.team[segment.year()], use, contract.priceStep(m));
      }
    }
    tally.end(segment, demand[last], served);
    Rows.copy(use, cost);
    if (premium > 0) {
      for (int m = segment.to(); m < segment.yearEnd(); m++) {
        Rows.addScaled(tally.extras[m], over, premium);
      }
    }
  }

  private double[] counted(int month, double[][] demand, Contract contract) {
    double[] before = month == budgetStart ? none : demand[month - 1];
    return gate.month(month, demand[month], before, available, contract.terms());
  }

  /// Ends a segment: `served` is what was used in the budget year, `cost` what the segment cost.
  private void finish(
      Stint stint, Segment segment, double[] demand, Contract contract, Tally tally) {
    int year = segment.year();
    calendarYear.expect(stint, segment, contract);
    miss(demand);
    if (segment.closesBudget() && contract.terms().burnShare() > 0) {
      burn(segment, contract, tally);
    }
    if (contract.hard()) {
      Rows.addDifference(tally.figure(YearFigure.USED, year), use, base);
      Rows.copy(served, base);
    } else {
      book(tally.figure(YearFigure.USED, year), tally.figure(YearFigure.OVERAGE, year));
    }
    if (segment.leaves()) {
      leave(segment, contract, tally);
    } else if (segment.closesBudget()) {
      close(stint, segment, contract, tally);
    }
    for (int m = segment.to(); m < segment.yearEnd(); m++) {
      Rows.add(tally.level[segment.level()][m], cost);
    }
    if (segment.closesYear()) {
      if (!segment.leaves()) {
        Rows.add(tally.figure(YearFigure.CLOSING, year), left);
      }
      calendarYear.close(stint, year, demand, contract, tally);
      calendarYear.open();
    }
  }

  /// Adds what was wanted and not served since the last segment; splits what there was into used
  /// and left.
  private void miss(double[] demand) {
    double[] missed = calendarYear.missed;
    for (int i = 0; i < Rows.PATHS; i++) {
      double lack = demand[i] - served[i];
      missed[i] += lack - baseMissed[i];
      baseMissed[i] = lack;
    }
    for (int i = 0; i < Rows.PATHS; i++) {
      double used = Math.min(served[i], available[i]);
      use[i] = used;
      left[i] = available[i] - used;
    }
  }

  /// Adds what was used and overused since the last segment of the budget year.
  private void book(double[] used, double[] overage) {
    for (int i = 0; i < Rows.PATHS; i++) {
      double above = Math.max(served[i] - available[i], 0);
      used[i] += use[i] - (base[i] - baseOver[i]);
      overage[i] += above - baseOver[i];
      base[i] = served[i];
      baseOver[i] = above;
    }
  }

  private void burn(Segment segment, Contract contract, Tally tally) {
    Terms terms = contract.terms();
    double most = terms.burnCeiling() / segment.budgetMonths();
    for (int i = 0; i < Rows.PATHS; i++) {
      double burned = Math.min(terms.burnShare() * left[i], most * use[i]);
      low[i] = burned;
      use[i] += burned;
      served[i] += burned;
      left[i] -= burned;
    }
    Rows.add(tally.figure(YearFigure.LOW_VALUE, segment.year()), low);
    extra(segment, low, contract, tally);
    Rows.copy(low, scratch);
    Rows.multiply(scratch, contract.work(segment.to() - 1));
    Rows.addScaled(calendarYear.work, scratch, terms.worth());
  }

  /// Money out in the last month of a segment besides what was used in it.
  private void extra(Segment segment, double[] amount, Contract contract, Tally tally) {
    Rows.add(tally.level[segment.level()][segment.to() - 1], amount);
    contract.pay(tally, segment.year(), segment.to() - 1, amount);
    Rows.add(cost, amount);
  }

  private void leave(Segment segment, Contract contract, Tally tally) {
    Rows.add(tally.figure(YearFigure.LAPSED, segment.year()), left);
    if (contract.terms().paidOut()) {
      extra(segment, left, contract, tally);
      for (int m = segment.to() - 1; m < segment.yearEnd(); m++) {
        Rows.add(tally.extras[m], left);
      }
    }
  }

  private void close(Stint stint, Segment segment, Contract contract, Tally tally) {
    int next = Math.min(segment.to(), horizon.months() - 1);
    contract.grant(stint, segment.nextLevel(), next, 12, grant);
    if (contract.terms().carryCap() < Double.POSITIVE_INFINITY) {
      for (int i = 0; i < Rows.PATHS; i++) {
        scratch[i] = contract.terms().carryCap() * grant[i];
      }
    }
    lots.use(use, contract.terms().newestFirst());
    lots.close(contract.terms(), scratch);
    lots.balance(left);
    Rows.copy(left, carried);
    Rows.add(tally.figure(YearFigure.EXPIRED, segment.year()), lots.expired);
    Rows.add(tally.figure(YearFigure.PENALTY, segment.year()), lots.penalty);
    if (contract.terms().carryCap() < Double.POSITIVE_INFINITY) {
      Rows.add(tally.figure(YearFigure.OVER_CAP, segment.year()), lots.overCap);
    }
    if (contract.owes()) {
      Arrays.fill(debt, 0);
      Rows.addScaled(debt, baseOver, contract.terms().debtRate());
    }
  }
}
