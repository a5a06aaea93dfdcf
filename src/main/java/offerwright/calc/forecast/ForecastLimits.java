package offerwright.calc.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.calc.price.OutlookPaths;
import offerwright.calc.price.PriceMoments;
import offerwright.calc.simulate.SimulationSize;
import offerwright.domain.plan.DemandProfile;
import offerwright.domain.plan.HeadcountPlan;
import offerwright.domain.problem.Problem;

/// What no forecast can reckon with: more people than memory holds, demand and prices that leave
/// the range of a `double`. Found before anything is built from it.
final class ForecastLimits {
  /// Far from any company, and far enough from 1.8e308 that figures of this size to the power of
  /// any elasticity, and squared, are still numbers.
  private static final double MOST = 1e30;

  /// The same for the spread of prices: a yearly volatility of 430 % over three years.
  private static final double WIDEST = 1e12;

  private ForecastLimits() {}

  /// Refuses a headcount plan whose people do not fit into memory.
  ///
  /// @param today people, or seats, at the start
  static Optional<Problem> people(HeadcountPlan plan, int today, int months) {
    double start = plan.engineers().orElse(today);
    double growth = StrictMath.pow(1 + plan.growth().fraction(), months / 12.0);
    double leaving = 1 - StrictMath.pow(1 - plan.attrition().fraction(), 1 / 12.0);
    double people = start * Math.max(1, growth) * (1 + leaving * months);
    double needed = SimulationSize.bytesOfPeople(people);
    long most = SimulationSize.available();
    return needed <= most
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                "headcount",
                String.format(
                    Locale.ROOT,
                    "A headcount that comes to %.3g people within %d months needs about %.3g MB of memory; this program has %,d MB.",
                    people,
                    months,
                    needed / (1 << 20),
                    most >> 20),
                "Ask for fewer engineers, less growth or fewer months."));
  }

  /// Refuses demand and prices that come to no number.
  static List<Problem> sizes(DemandProfile demand, OutlookPaths prices, int months) {
    List<Problem> problems = new ArrayList<>();
    double growth = StrictMath.exp(Math.abs(demand.growth().fraction()) * (months - 1) / 12);
    if (!(growth <= MOST)) {
      problems.add(
          Problem.error(
              "demand/growth",
              "Demand that changes by "
                  + demand.growth()
                  + " a year leaves every number behind within the horizon.",
              "Enter the yearly figure as a share, such as 22 %."));
    }
    PriceMoments list = prices.moments(months - 1);
    double price = list.mean() * prices.tokensPerWork(months - 1);
    if (!(price <= MOST && price >= 1 / MOST)) {
      problems.add(
          Problem.error(
              "prices",
              "The effective price leaves every number behind within the horizon: it comes to "
                  + String.format(Locale.ROOT, "%.3g", price)
                  + " times today's.",
              "Enter drifts and changes a year as shares, such as -50 %."));
    } else if (!(list.deviation().orElse(0) <= WIDEST * list.mean())) {
      problems.add(
          Problem.error(
              "prices",
              "Prices this uncertain leave every number behind within the horizon.",
              "Enter a smaller volatility a year, such as 45 %, or fewer months."));
    }
    return problems;
  }
}
