package offerwright.calc.forecast;

import java.util.ArrayList;
import java.util.List;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.simulate.YearFigure;

/// The carryover ledger by calendar year, in the unit of the budget.
final class LedgerOf {
  private LedgerOf() {}

  static List<LedgerYear> run(RunData data) {
    List<LedgerYear> years = new ArrayList<>();
    for (int year = 0; year < data.horizon().years(); year++) {
      years.add(year(data, year));
    }
    return years;
  }

  private static LedgerYear year(RunData data, int year) {
    return new LedgerYear(
        data.horizon().firstYear() + year,
        data.monthsIn(year),
        mean(data, YearFigure.OPENING, year),
        mean(data, YearFigure.GRANTED, year),
        mean(data, YearFigure.IN_FORCE, year),
        mean(data, YearFigure.USED, year),
        mean(data, YearFigure.LOW_VALUE, year),
        mean(data, YearFigure.REPAID, year),
        mean(data, YearFigure.PENALTY, year),
        mean(data, YearFigure.OVER_CAP, year),
        mean(data, YearFigure.EXPIRED, year),
        mean(data, YearFigure.LAPSED, year),
        mean(data, YearFigure.CLOSING, year),
        mean(data, YearFigure.OVERAGE, year),
        mean(data, YearFigure.UNMET, year),
        mean(data, YearFigure.RUN_OUT, year),
        data.engineers(data.firstMonth(year), data.endMonth(year)));
  }

  private static Estimate mean(RunData data, YearFigure figure, int year) {
    return MeanEstimate.of(data.outcome().figure(figure)[year]);
  }
}
