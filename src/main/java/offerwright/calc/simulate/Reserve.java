package offerwright.calc.simulate;

import java.util.Arrays;

/// What a company keeps for teams whose pool is empty, on the 256 paths of a block. Each calendar
/// year has its amount, the rest of it expires. First come, first served: each month serves what
/// the pools of all teams together cannot, and where there is less than that, the same share of it
/// for everybody. So all teams are scouted before any is booked. It belongs to no level and no
/// team; what it serves is spent by those it is served to.
final class Reserve {
  private final Horizon horizon;
  private final Contract contract;
  private final Tally tally;

  /// What pools cannot serve, by month; no rows without a reserve.
  private final double[][] asked;

  /// Share of it that the reserve serves.
  private final double[][] share;

  private final double[] left = new double[Rows.PATHS];
  private final double[] used = new double[Rows.PATHS];

  Reserve(Horizon horizon, Contract contract, Tally tally) {
    this.horizon = horizon;
    this.contract = contract;
    this.tally = tally;
    int months = Plan.reserved(contract.terms()) ? horizon.months() : 0;
    asked = Rows.table(months);
    share = Rows.table(months);
  }

  /// Begins a block.
  void open() {
    Rows.clear(asked);
  }

  /// Scouting: adds what a pool leaves of a month.
  ///
  /// @param wanted wanted from the pool in the calendar year up to the month
  /// @param before the same up to the month before
  /// @param served share of the month that the pool serves
  void ask(int month, double[] wanted, double[] before, double[] served) {
    double[] all = asked[month];
    for (int i = 0; i < Rows.PATHS; i++) {
      all[i] += Math.max(wanted[i] - before[i], 0) * (1 - served[i]);
    }
  }

  /// After scouting: serves the months and keeps the books.
  void settle() {
    for (int m = 0; m < asked.length; m++) {
      int calendar = (horizon.firstCalendarMonth() - 1 + m) % 12;
      int year = horizon.yearOf(m);
      if (m == 0 || calendar == 0) {
        begin(m, year, 12 - calendar);
      }
      for (int i = 0; i < Rows.PATHS; i++) {
        double served = Math.min(asked[m][i], left[i]);
        share[m][i] = asked[m][i] > 0 ? served / asked[m][i] : 0;
        used[i] += served;
        left[i] -= served;
      }
      boolean closes = calendar == 11;
      if (closes || m + 1 == asked.length) {
        Rows.add(tally.figure(YearFigure.USED, year), used);
        Rows.add(tally.figure(closes ? YearFigure.EXPIRED : YearFigure.CLOSING, year), left);
      }
    }
  }

  private void begin(int month, int year, int months) {
    contract.grant(contract.terms().reserve(), month, months, left);
    Rows.add(tally.figure(YearFigure.GRANTED, year), left);
    tally.shift(year, month, months, Math.min(month + months, horizon.months()), left);
    Arrays.fill(used, 0);
  }

  /// Booking: adds what the reserve serves of a month to what a pool serves.
  ///
  /// @param served share of the month that is served
  /// @param above share of what is served that is above the budget of the pool
  void add(int month, double[] served, double[] above) {
    for (int i = 0; i < Rows.PATHS; i++) {
      double all = served[i] + (1 - served[i]) * share[month][i];
      above[i] = all > 0 ? above[i] * served[i] / all : 0;
      served[i] = all;
    }
  }
}
