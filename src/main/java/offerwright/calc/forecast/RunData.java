package offerwright.calc.forecast;

import java.time.YearMonth;
import offerwright.calc.estimate.CompensatedSum;
import offerwright.calc.estimate.SpreadReader;
import offerwright.calc.simulate.Horizon;
import offerwright.calc.simulate.Outcome;
import offerwright.calc.simulate.Terms;
import offerwright.calc.simulate.World;
import offerwright.calc.simulate.YearFigure;

/// One run with all that went in and came out.
///
/// @param run scenario and budget rules
/// @param facts the company
/// @param horizon months and paths
/// @param world the scenario as numbers
/// @param terms the budget rules as numbers
/// @param unitPrice today's price of a million tokens
/// @param outcome what it came to
/// @param spreads reads quantiles with their intervals out of as many paths as there are
record RunData(
    ScenarioRun run,
    CompanyFacts facts,
    Horizon horizon,
    World world,
    Terms terms,
    double unitPrice,
    Outcome outcome,
    SpreadReader spreads) {

  YearMonth month(int month) {
    return YearMonth.of(horizon.firstYear(), horizon.firstCalendarMonth()).plusMonths(month);
  }

  /// First month of a calendar year inside the horizon.
  int firstMonth(int year) {
    return Math.max(0, year * 12 - (horizon.firstCalendarMonth() - 1));
  }

  /// Month after the last one of a calendar year inside the horizon.
  int endMonth(int year) {
    return Math.min(horizon.months(), (year + 1) * 12 - (horizon.firstCalendarMonth() - 1));
  }

  int monthsIn(int year) {
    return endMonth(year) - firstMonth(year);
  }

  /// Money for one unit of a budget on a path: 1 for money; for tokens their list price when grants
  /// of that year are made, at the first month of the year.
  double unitValue(int year, int path) {
    return terms.inTokens() ? terms.unitPrice() * outcome.list()[firstMonth(year)][path] : 1;
  }

  /// A yearly figure by path, in money.
  double[] money(YearFigure figure, int year) {
    double[] units = outcome.figure(figure)[year];
    double[] money = new double[units.length];
    for (int path = 0; path < units.length; path++) {
      money[path] = units[path] * unitValue(year, path);
    }
    return money;
  }

  /// The sum of yearly figures over all years, by path, in money.
  double[] moneyOverYears(YearFigure... figures) {
    double[] total = new double[horizon.paths()];
    for (YearFigure figure : figures) {
      for (int year = 0; year < horizon.years(); year++) {
        add(total, money(figure, year));
      }
    }
    return total;
  }

  /// Spending over all months, by path.
  double[] spend() {
    double[] total = new double[horizon.paths()];
    double[] months = new double[horizon.months()];
    for (int path = 0; path < total.length; path++) {
      for (int month = 0; month < months.length; month++) {
        months[month] = outcome.spend()[month][path];
      }
      total[path] = CompensatedSum.sum(months);
    }
    return total;
  }

  /// Mean of the people at work over some months.
  double engineers(int from, int to) {
    double total = 0;
    for (int month = from; month < to; month++) {
      total += headsIn(month);
    }
    return to > from ? total / (to - from) : 0;
  }

  double headsIn(int month) {
    double heads = 0;
    for (double[] level : outcome.heads()) {
      heads += level[month];
    }
    return heads;
  }

  private static void add(double[] total, double[] more) {
    for (int i = 0; i < total.length; i++) {
      total[i] += more[i];
    }
  }
}
