package offerwright.calc.fairness;

import java.util.Arrays;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.random.Draws;
import offerwright.calc.random.Purpose;
import offerwright.domain.Require;

/// People drawn again with replacement, as many as there are, time after time. The draws are
/// addressed by seed, resample and draw, so they are the same on every machine, and the same for
/// everything that is compared.
final class Resamples {
  private static final double TAIL = 0.025;

  private final int people;
  private final int times;

  /// How often each person was drawn, resample after resample. A byte holds every count: with 127
  /// people or fewer it cannot be more, and with more the chance of 128 draws of one is below
  /// 10⁻²⁰⁰.
  private final byte[] counts;

  private Resamples(int people, int times) {
    this.people = people;
    this.times = times;
    counts = new byte[Math.multiplyExact(people, times)];
  }

  static Resamples draw(int people, int times, long seed) {
    Require.that(times > 0, "an interval needs 1 resample or more, not %s", times);
    Resamples resamples = new Resamples(people, times);
    double[] draws = new double[people];
    for (int resample = 0; resample < times; resample++) {
      Draws.uniforms(seed, 0, people, resample, Purpose.RESAMPLE, 0, draws, 0);
      int from = resamples.from(resample);
      for (double draw : draws) {
        resamples.counts[from + (int) (draw * people)]++;
      }
    }
    return resamples;
  }

  int times() {
    return times;
  }

  /// How often each person counts, a resample beginning at [#from].
  byte[] counts() {
    return counts;
  }

  int from(int resample) {
    return resample * people;
  }

  /// The middle 95 % of the figures of the resamples around a figure (percentile bootstrap, Efron
  /// and Tibshirani 1993, chapter 13). The ends are figures of resamples, rounded outwards.
  /// Resamples in which the figure is not defined are left out. If the figure itself lies outside,
  /// the interval is stretched to it; that happens where resampling is biased, as with few people.
  static Estimate around(double value, double[] resampled) {
    double[] defined =
        Arrays.stream(resampled).filter(figure -> !Double.isNaN(figure)).sorted().toArray();
    if (Double.isNaN(value) || defined.length == 0) {
      return Estimate.exact(value);
    }
    int last = defined.length - 1;
    double low = defined[(int) Math.floor(last * TAIL)];
    double high = defined[(int) Math.ceil(last * (1 - TAIL))];
    return new Estimate(value, Math.min(low, value), Math.max(high, value));
  }
}
