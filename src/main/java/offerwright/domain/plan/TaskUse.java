package offerwright.domain.plan;

import offerwright.domain.Require;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// A line of the task catalogue: how much of an engineer's time a kind of work takes, how much of
/// it tokens can speed up, and what that costs.
///
/// @param category kind of work
/// @param timeShare share of working time, 0 to 100 %; example: 30 %
/// @param accelerable part of that time that tokens can speed up, 0 to 100 %; example: 60 %
/// @param speedUp how much faster that part can become at best, 1 or more; example: 3
/// @param costPerTask cost of tokens for one task, 0 or more; example: 4.00 USD
/// @param hoursSaved working hours one task saves, 0 or more; example: 0.5
public record TaskUse(
    TaskCategory category,
    Percent timeShare,
    Percent accelerable,
    double speedUp,
    Money costPerTask,
    double hoursSaved) {
  /// Refuses figures outside these ranges.
  public TaskUse {
    Percent.portion(timeShare, "the share of time");
    Percent.portion(accelerable, "the accelerable share");
    Require.that(speedUp >= 1 && speedUp <= 1000, "a speed-up must be 1 to 1000, was %s", speedUp);
    Require.that(
        !costPerTask.isNegative(), "the cost of a task must be 0 or more, was %s", costPerTask);
    Require.that(hoursSaved >= 0, "the hours saved must be 0 or more, were %s", hoursSaved);
  }

  /// This line with another share of time.
  public TaskUse withTimeShare(Percent changed) {
    return new TaskUse(category, changed, accelerable, speedUp, costPerTask, hoursSaved);
  }

  /// This line with another accelerable share.
  public TaskUse withAccelerable(Percent changed) {
    return new TaskUse(category, timeShare, changed, speedUp, costPerTask, hoursSaved);
  }

  /// This line with another speed-up.
  public TaskUse withSpeedUp(double changed) {
    return new TaskUse(category, timeShare, accelerable, changed, costPerTask, hoursSaved);
  }

  /// This line with another cost per task.
  public TaskUse withCostPerTask(Money changed) {
    return new TaskUse(category, timeShare, accelerable, speedUp, changed, hoursSaved);
  }

  /// This line with other hours saved.
  public TaskUse withHoursSaved(double changed) {
    return new TaskUse(category, timeShare, accelerable, speedUp, costPerTask, changed);
  }
}
