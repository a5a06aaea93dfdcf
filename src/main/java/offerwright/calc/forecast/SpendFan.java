package offerwright.calc.forecast;

import java.util.ArrayList;
import java.util.List;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.simulate.YearFigure;

/// Spending month by month beside the budgets in force.
final class SpendFan {
  private SpendFan() {}

  static List<FanMonth> run(RunData data) {
    double[] monthlyBudget = new double[data.horizon().years()];
    for (int year = 0; year < monthlyBudget.length; year++) {
      monthlyBudget[year] =
          MeanEstimate.of(data.money(YearFigure.IN_FORCE, year)).value() / data.monthsIn(year);
    }
    List<FanMonth> fan = new ArrayList<>();
    for (int month = 0; month < data.horizon().months(); month++) {
      double[] paths = data.outcome().spend()[month];
      fan.add(
          new FanMonth(
              data.month(month),
              MeanEstimate.of(paths),
              data.spreads().read(paths),
              monthlyBudget[data.horizon().yearOf(month)]));
    }
    return fan;
  }
}
