package offerwright.calc.productivity;

import java.util.List;
import java.util.OptionalDouble;
import offerwright.domain.Require;
import offerwright.domain.plan.TaskUse;
import offerwright.domain.plan.ValueCase;

/// The task catalogue priced: what a task costs in tokens and what the hours it saves are worth.
public final class TaskValues {
  /// Working hours a year, 47 weeks of 40: turn the loaded cost of a year into that of an hour.
  public static final double WORKING_HOURS = 1880;

  private TaskValues() {}

  /// One line a kind of work, in the order of the catalogue.
  ///
  /// @param value the case
  /// @param hourlyLoadedCost loaded cost of an engineer's hour in the case's currency, 0 or more;
  ///   example: 130
  public static List<TaskValue> of(ValueCase value, double hourlyLoadedCost) {
    Require.that(hourlyLoadedCost >= 0, "the cost of an hour is %s", hourlyLoadedCost);
    double hour = hourlyLoadedCost * value.realisation().fraction();
    return value.catalogue().stream().map(line -> priced(line, hour)).toList();
  }

  private static TaskValue priced(TaskUse line, double hour) {
    double cost = line.costPerTask().toDouble();
    double worth = line.hoursSaved() * hour;
    return new TaskValue(
        line.category(),
        line.timeShare().fraction(),
        line.accelerable().fraction(),
        line.speedUp(),
        cost,
        worth,
        cost > 0 ? OptionalDouble.of(worth / cost - 1) : OptionalDouble.empty(),
        Amdahl.timeSaved(line));
  }
}
