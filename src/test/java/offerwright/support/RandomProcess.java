package offerwright.support;

import java.time.YearMonth;
import offerwright.domain.market.DriftMeaning;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.market.RandomSteps;
import offerwright.domain.market.Regime;
import offerwright.domain.market.ScheduledStep;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.money.Percent;

/// A random price process of any kind.
///
/// @param random where it comes from
record RandomProcess(RandomTerms random) {

  PriceProcess any() {
    return switch (random.number(0, 6)) {
      case 0 -> new PriceProcess.Exponential(change());
      case 1 ->
          new PriceProcess.ReleaseSteps(
              drift(),
              random.one(DriftMeaning.values()),
              random.percent(),
              new RandomSteps(
                  real(0, 50),
                  Percent.of(random.number(0, 99)),
                  random.percent(),
                  random.portion(),
                  Percent.of(random.number(0, 500))),
              random.some(3, this::step));
      case 2 -> new PriceProcess.GeometricBrownian(drift(), random.percent());
      case 3 ->
          new PriceProcess.MeanReverting(
              real(1e-7, 100), Percent.of(random.number(1, 400)), drift(), random.percent());
      case 4 -> new PriceProcess.RegimeSwitching(regime(), regime(), random.number(0, 1) == 1);
      case 5 -> new PriceProcess.Stress(random.number(1, 120), change(), drift());
      default ->
          new PriceProcess.FollowHistory(
              new SeriesChoice(
                  random.text(),
                  random.maybe(() -> random.one(ModelTier.values())),
                  random.maybe(random::text),
                  random.maybe(random::text)),
              random.day());
    };
  }

  ScheduledStep step() {
    return new ScheduledStep(YearMonth.from(random.day()), change());
  }

  /// More than -100 %.
  Percent change() {
    return Percent.of(random.number(-99, 700));
  }

  /// A number of the range, among them its ends and numbers whose digits are long or few.
  double real(double low, double high) {
    double value =
        switch (random.number(0, 4)) {
          case 0 -> low;
          case 1 -> high;
          case 2 -> low + 1e-7;
          case 3 -> low + 0.1 + 0.2;
          default -> low + (high - low) * random.number(0, 1_000_000_007) / 1_000_000_007.0;
        };
    return Math.max(low, Math.min(high, value));
  }

  private Percent drift() {
    return Percent.of(random.number(-300, 300));
  }

  private Regime regime() {
    return new Regime(drift(), random.percent(), random.portion());
  }
}
