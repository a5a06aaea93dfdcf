package offerwright.calc.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.simulate.Horizon;
import offerwright.calc.simulate.Outcome;
import offerwright.calc.simulate.Terms;
import offerwright.calc.simulate.YearFigure;

/// The measures of one policy on every path.
///
/// @param figures by measure
/// @param out people who have run out by the end of each month, as a fraction, by month and path
@SuppressWarnings("ArrayRecordComponent")
record RunPaths(Map<Measure, PathFigure> figures, double[][] out) {

  /// Reads an outcome.
  ///
  /// @param people number of people
  /// @param best value of the most productive split by path
  static RunPaths of(Horizon horizon, Terms terms, Outcome outcome, int people, double[] best) {
    Reading reading = new Reading(horizon, terms, outcome);
    double[] value = value(outcome);
    double[] spend = reading.spend();
    double[] used = reading.money(YearFigure.USED);
    double[] unmet = reading.money(YearFigure.UNMET);
    double[] wanted = unmet.clone();
    add(wanted, used, 1);
    add(wanted, reading.money(YearFigure.LOW_VALUE), -1);
    add(wanted, reading.money(YearFigure.OVERAGE), 1);
    withoutRounding(unmet, wanted);
    double[] forfeited = reading.money(YearFigure.PENALTY);
    add(forfeited, reading.money(YearFigure.OVER_CAP), 1);
    add(forfeited, reading.money(YearFigure.EXPIRED), 1);
    add(forfeited, reading.money(YearFigure.LAPSED), 1);
    double[][] out = reading.out(people);
    double[] given = new double[best.length];
    for (int path = 0; path < given.length; path++) {
      given[path] = best[path] - value[path];
    }
    Map<Measure, PathFigure> figures = new EnumMap<>(Measure.class);
    figures.put(Measure.VALUE, new PathFigure.Mean(value));
    figures.put(Measure.VALUE_PER_MONEY, new PathFigure.Ratio(value, spend));
    figures.put(Measure.OUTPUT_OF_BEST, new PathFigure.Ratio(value, best));
    figures.put(Measure.GIVEN_UP, new PathFigure.Ratio(given, best));
    figures.put(Measure.SPEND, new PathFigure.Mean(spend));
    figures.put(
        Measure.UTILISATION, new PathFigure.Ratio(used, reading.money(YearFigure.IN_FORCE)));
    figures.put(Measure.UNMET, new PathFigure.Mean(unmet));
    figures.put(Measure.UNMET_SHARE, new PathFigure.Ratio(unmet, wanted));
    figures.put(Measure.FORFEITED, new PathFigure.Mean(forfeited));
    figures.put(Measure.RUN_OUT, new PathFigure.Mean(reading.runOut(people)));
    figures.put(Measure.RUN_OUT_MONTH, month(outcome.newlyOut()));
    return new RunPaths(figures, out);
  }

  /// Output by value over all years, by path.
  static double[] value(Outcome outcome) {
    double[][] years = outcome.figure(YearFigure.OUTPUT);
    double[] total = years[0].clone();
    for (int year = 1; year < years.length; year++) {
      add(total, years[year], 1);
    }
    return total;
  }

  /// The mean month, from 1, in which people run out in the first twelve. Who runs out of a budget,
  /// and again of the next within them, counts twice.
  private static PathFigure month(double[][] newly) {
    int paths = newly[0].length;
    double[] months = new double[paths];
    double[] people = new double[paths];
    for (int m = 0; m < Math.min(12, newly.length); m++) {
      for (int path = 0; path < paths; path++) {
        months[path] += (m + 1) * newly[m][path];
        people[path] += newly[m][path];
      }
    }
    return new PathFigure.Ratio(months, people);
  }

  /// Share of people who have run out by the end of each month.
  List<Estimate> outByMonth() {
    return IntStream.range(0, out.length).mapToObj(m -> MeanEstimate.of(out[m])).toList();
  }

  /// A pool hands out shares, whose sum is what was wanted but for the last digits: nothing is
  /// unmet.
  private static void withoutRounding(double[] unmet, double[] wanted) {
    for (int path = 0; path < unmet.length; path++) {
      if (unmet[path] <= PathFigure.ROUNDING * wanted[path]) {
        unmet[path] = 0;
      }
    }
  }

  private static void add(double[] to, double[] what, double sign) {
    for (int i = 0; i < to.length; i++) {
      to[i] += sign * what[i];
    }
  }

  private record Reading(Horizon horizon, Terms terms, Outcome outcome) {

    /// A figure over all years in money, at the list price when the grants of a year are made.
    double[] money(YearFigure figure) {
      double[][] years = outcome.figure(figure);
      double[] total = new double[horizon.paths()];
      for (int year = 0; year < years.length; year++) {
        int first = Math.max(0, year * 12 - (horizon.firstCalendarMonth() - 1));
        for (int path = 0; path < total.length; path++) {
          double unit = terms.inTokens() ? terms.unitPrice() * outcome.list()[first][path] : 1;
          total[path] += years[year][path] * unit;
        }
      }
      return total;
    }

    double[] spend() {
      double[] total = new double[horizon.paths()];
      for (double[] month : outcome.spend()) {
        add(total, month, 1);
      }
      return total;
    }

    /// Share of people who run out, the mean over calendar years.
    double[] runOut(int people) {
      double[][] years = outcome.figure(YearFigure.RUN_OUT);
      double[] total = new double[horizon.paths()];
      for (double[] year : years) {
        add(total, year, 1.0 / people / years.length);
      }
      return total;
    }

    double[][] out(int people) {
      double[][] counts = outcome.outByMonth();
      double[][] shares = new double[counts.length][horizon.paths()];
      for (int m = 0; m < shares.length; m++) {
        add(shares[m], counts[m], 1.0 / people);
      }
      return shares;
    }
  }
}
