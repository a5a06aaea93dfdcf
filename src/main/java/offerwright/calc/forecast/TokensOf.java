package offerwright.calc.forecast;

import java.util.ArrayList;
import java.util.List;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.estimate.Spread;
import offerwright.calc.simulate.YearFigure;

/// What tokens cost month by month, how many are used, and what a budget buys.
final class TokensOf {
  private TokensOf() {}

  static List<TokenMonth> run(RunData data) {
    List<TokenMonth> months = new ArrayList<>();
    for (int month = 0; month < data.horizon().months(); month++) {
      months.add(month(data, month));
    }
    return months;
  }

  private static TokenMonth month(RunData data, int month) {
    double work = data.world().prices().tokensPerWork(month);
    double[] index = data.outcome().list()[month];
    Spread list = data.spreads().read(index).times(data.unitPrice());
    return new TokenMonth(
        data.month(month),
        list,
        list.times(work),
        work,
        tokensUsed(data, month),
        purchasingPower(data, month, work));
  }

  /// Money that bought tokens, over their list price.
  private static Estimate tokensUsed(RunData data, int month) {
    double[] index = data.outcome().list()[month];
    double[] tokens = new double[index.length];
    for (int path = 0; path < tokens.length; path++) {
      double bought = data.outcome().spend()[month][path] - data.outcome().extras()[month][path];
      tokens[path] = bought / (data.unitPrice() * index[path]);
    }
    return MeanEstimate.of(tokens);
  }

  /// Work that the average budget in force a head of that year buys at the month's effective price.
  private static Spread purchasingPower(RunData data, int month, double work) {
    int year = data.horizon().yearOf(month);
    double heads = data.engineers(data.firstMonth(year), data.endMonth(year));
    double[] granted = data.money(YearFigure.IN_FORCE, year);
    double[] index = data.outcome().list()[month];
    double[] power = new double[index.length];
    for (int path = 0; path < power.length; path++) {
      double grant = heads > 0 ? granted[path] / heads * 12 / data.monthsIn(year) : 0;
      power[path] = grant / (data.unitPrice() * index[path] * work);
    }
    return data.spreads().read(power);
  }
}
