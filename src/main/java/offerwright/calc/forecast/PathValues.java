package offerwright.calc.forecast;

import offerwright.calc.productivity.UpliftBelief;
import offerwright.calc.random.Draws;
import offerwright.calc.random.Purpose;
import offerwright.calc.simulate.YearFigure;
import offerwright.domain.plan.ValueCase;

/// What a run costs and returns on every path, discounted to today.
///
/// Monthly flows fall at the end of their month at `(1+r)^(1/12) - 1` a month; the outlay at the
/// start is not discounted. Output of a calendar year is spread evenly over its months.
///
/// @param cost present value of spending, overhead and the outlay, by path
/// @param tokens present value of spending alone, by path
/// @param output present value of output at an uplift of 100 % and the realised share, by path
/// @param uplift productivity gained at the reference use, by path
@SuppressWarnings("ArrayRecordComponent")
record PathValues(double[] cost, double[] tokens, double[] output, double[] uplift) {
  static PathValues of(RunData data) {
    double[] discount = discount(data);
    double[] tokens = tokens(data, discount);
    double fixed = fixedCost(data, discount);
    double[] cost = tokens.clone();
    for (int path = 0; path < cost.length; path++) {
      cost[path] += fixed;
    }
    return new PathValues(cost, tokens, output(data, discount), uplift(data));
  }

  /// Net present value by path.
  double[] net() {
    double[] net = new double[cost.length];
    for (int path = 0; path < net.length; path++) {
      net[path] = uplift[path] * output[path] - cost[path];
    }
    return net;
  }

  /// What a flow at the end of each month is worth today.
  static double[] discount(RunData data) {
    double yearly = 1 + data.run().scenario().value().discountRate().fraction();
    double[] factors = new double[data.horizon().months()];
    for (int month = 0; month < factors.length; month++) {
      factors[month] = StrictMath.pow(yearly, -(month + 1) / 12.0);
    }
    return factors;
  }

  /// Cost besides tokens: the outlay, and overhead for every person-month.
  private static double fixedCost(RunData data, double[] discount) {
    ValueCase value = data.run().scenario().value();
    double overhead = CompanyFacts.amount(data.facts().workspace(), value.overhead()).orElse(0.0);
    double cost = CompanyFacts.amount(data.facts().workspace(), value.upfront()).orElse(0.0);
    for (int month = 0; month < discount.length; month++) {
      cost += overhead * data.headsIn(month) * discount[month];
    }
    return cost;
  }

  private static double[] tokens(RunData data, double[] discount) {
    double[] present = new double[data.horizon().paths()];
    for (int month = 0; month < discount.length; month++) {
      double[] spend = data.outcome().spend()[month];
      for (int path = 0; path < present.length; path++) {
        present[path] += spend[path] * discount[month];
      }
    }
    return present;
  }

  private static double[] output(RunData data, double[] discount) {
    double realised = data.run().scenario().value().realisation().fraction();
    double[] present = new double[data.horizon().paths()];
    for (int year = 0; year < data.horizon().years(); year++) {
      double factor = 0;
      for (int month = data.firstMonth(year); month < data.endMonth(year); month++) {
        factor += discount[month];
      }
      factor = factor / data.monthsIn(year) * realised;
      double[] paths = data.outcome().figure(YearFigure.OUTPUT)[year];
      for (int path = 0; path < present.length; path++) {
        present[path] += paths[path] * factor;
      }
    }
    return present;
  }

  /// `belief · claim + (1 - belief) · (multiplier - 1)` with one lognormal multiplier a path: what
  /// is not known about productivity is the same for everybody and every month.
  private static double[] uplift(RunData data) {
    UpliftBelief belief = UpliftBelief.of(data.run().scenario().value());
    double[] uplift = new double[data.horizon().paths()];
    Draws.normals(data.horizon().seed(), 0, uplift.length, 0, Purpose.UPLIFT, 0, uplift, 0);
    for (int path = 0; path < uplift.length; path++) {
      uplift[path] = belief.uplift(uplift[path]);
    }
    return uplift;
  }
}
