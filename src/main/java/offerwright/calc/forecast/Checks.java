package offerwright.calc.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.productivity.UpliftBelief;
import offerwright.calc.simulate.Demand;
import offerwright.calc.simulate.Stint;
import offerwright.calc.simulate.YearFigure;

/// Closed forms beside the simulation. They guard every run, not only the tests: a wrong figure
/// shows as a red flag.
final class Checks {
  /// With fewer paths a standard error is too unsure of itself to raise an alarm: of two paths
  /// every sixth is further than 4 of them from the truth.
  private static final int LEAST_PATHS = 100;

  private Checks() {}

  static List<ClosedFormCheck> of(RunData data, double[] uplift) {
    if (data.horizon().paths() < LEAST_PATHS) {
      return List.of();
    }
    List<ClosedFormCheck> checks = new ArrayList<>();
    price(data, checks);
    if (!data.terms().inTokens()) {
      checks.add(demand(data));
    }
    checks.add(uplift(data, uplift));
    return checks;
  }

  private static void price(RunData data, List<ClosedFormCheck> checks) {
    int last = data.horizon().months() - 1;
    OptionalDouble mean = data.world().prices().meanList(last);
    if (mean.isPresent()) {
      checks.add(
          check(
              "Mean list price against today's, month " + (last + 1),
              data.outcome().list()[last],
              mean.getAsDouble()));
    }
  }

  /// Wanted spending against its mean at the prices of the same path: people's differences have
  /// mean 1, whatever prices do, so the two differ by chance alone.
  private static ClosedFormCheck demand(RunData data) {
    double[] usual = usualByMonth(data);
    double exponent = 1 - data.world().demand().elasticity();
    double[] gap = new double[data.horizon().paths()];
    double total = 0;
    for (int month = 0; month < usual.length; month++) {
      double work = data.world().prices().tokensPerWork(month);
      double[] list = data.outcome().list()[month];
      for (int path = 0; path < gap.length; path++) {
        double expected = usual[month] * StrictMath.pow(list[path] * work, exponent);
        gap[path] -= expected;
        total += expected / gap.length;
      }
    }
    for (int year = 0; year < data.horizon().years(); year++) {
      double[] used = data.outcome().figure(YearFigure.USED)[year];
      double[] burned = data.outcome().figure(YearFigure.LOW_VALUE)[year];
      double[] over = data.outcome().figure(YearFigure.OVERAGE)[year];
      double[] unmet = data.outcome().figure(YearFigure.UNMET)[year];
      for (int path = 0; path < gap.length; path++) {
        gap[path] += used[path] - burned[path] + over[path] + unmet[path];
      }
    }
    double mean = MeanEstimate.of(gap).value();
    return new ClosedFormCheck(
        "Mean of wanted spending at the simulated prices",
        total + mean,
        MeanEstimate.standardError(gap),
        total);
  }

  private static double[] usualByMonth(RunData data) {
    Demand demand = data.world().demand();
    double[] usual = new double[data.horizon().months()];
    for (Stint person : data.world().people()) {
      int step = 0;
      for (int month = person.from(); month < person.to(); month++) {
        while (step + 1 < person.levels().size()
            && person.levels().get(step + 1).month() <= month) {
          step++;
        }
        usual[month] +=
            demand.levelMeans()[person.levels().get(step).level()]
                * demand.timeFactors()[month]
                * demand.teamFactors()[person.team()][month];
      }
    }
    return usual;
  }

  private static ClosedFormCheck uplift(RunData data, double[] uplift) {
    return check(
        "Mean productivity uplift", uplift, UpliftBelief.of(data.run().scenario().value()).mean());
  }

  private static ClosedFormCheck check(String name, double[] paths, double closedForm) {
    return new ClosedFormCheck(
        name, MeanEstimate.of(paths).value(), MeanEstimate.standardError(paths), closedForm);
  }
}
