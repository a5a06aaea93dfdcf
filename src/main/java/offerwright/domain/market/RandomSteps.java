package offerwright.domain.market;

import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// Price steps at releases whose dates nobody knows: a Poisson stream of falls, some of which are
/// rises.
///
/// @param perYear expected steps a year, 0 to 50; example: 2
/// @param fall typical fall, 0 % to below 100 %; example: 30 %
/// @param rise typical rise, 0 % or more; example: 100 %
/// @param riseShare share of the steps that are rises, 0 to 100 %; example: 10 %
/// @param spread standard deviation of the logarithm of one step, 0 % or more; example: 20 %
public record RandomSteps(
    double perYear, Percent fall, Percent rise, Percent riseShare, Percent spread) {
  /// Refuses figures outside these ranges.
  public RandomSteps {
    Require.that(
        perYear >= 0 && perYear <= 50, "there must be 0 to 50 steps a year, were %s", perYear);
    Require.that(
        fall.fraction() >= 0 && fall.fraction() < 1,
        "the typical fall must be 0 %% to below 100 %%, was %s",
        fall);
    Require.that(rise.fraction() >= 0, "the typical rise must be 0 %% or more, was %s", rise);
    Percent.portion(riseShare, "the share of rises");
    Require.that(
        spread.fraction() >= 0 && spread.fraction() <= 5,
        "the spread of a step must be 0 %% to 500 %%, was %s",
        spread);
  }

  /// These steps with another number of steps a year.
  public RandomSteps withPerYear(double changed) {
    return new RandomSteps(changed, fall, rise, riseShare, spread);
  }

  /// These steps with another typical fall.
  public RandomSteps withFall(Percent changed) {
    return new RandomSteps(perYear, changed, rise, riseShare, spread);
  }

  /// These steps with another typical rise.
  public RandomSteps withRise(Percent changed) {
    return new RandomSteps(perYear, fall, changed, riseShare, spread);
  }

  /// These steps with another share of rises.
  public RandomSteps withRiseShare(Percent changed) {
    return new RandomSteps(perYear, fall, rise, changed, spread);
  }

  /// These steps with another spread.
  public RandomSteps withSpread(Percent changed) {
    return new RandomSteps(perYear, fall, rise, riseShare, changed);
  }
}
