package offerwright.calc.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import offerwright.domain.market.ModelTier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every process against its closed forms.
class TierProcessTest {
  private static final int PATHS = 40_000;
  private static final int MONTHS = 37;
  private static final int LAST = MONTHS - 1;
  private static final double FAR = 4;

  static Stream<TierProcess> processes() {
    StepStream falls = new StepStream(1.8, Math.log(0.7), 0.2);
    StepStream rises = new StepStream(0.2, Math.log(2), 0.2);
    return Stream.of(
        new GeometricWalk(-0.7, 0.3),
        new GeometricWalk(0.2, 0.15),
        new ReversionToTrend(1.2, Math.log(0.6), -0.2, 0.35),
        new ReleaseJumps(0, 0.1, falls, rises, month -> month >= 5 ? 0.7 : 1),
        ReleaseJumps.compensated(0, 0.2, falls, rises, month -> 1),
        ReleaseJumps.compensated(-0.3, 0, falls, rises, month -> 1),
        new RegimeChain(new Mood(-0.06, 0.05, 0.95), new Mood(0.03, 0.08, 0.85), false),
        new RegimeChain(new Mood(-0.06, 0.05, 0.9), new Mood(0.06, 0.08, 0.97), true));
  }

  private static double[] simulated(TierProcess process, double correlation) {
    double[] index = new double[MONTHS * PATHS];
    process.fill(new Shocks(20_261_121, 0, PATHS, ModelTier.MID, correlation), MONTHS, index);
    return index;
  }

  @ParameterizedTest
  @MethodSource("processes")
  void meanIsTheClosedForm(TierProcess process) {
    double[] index = simulated(process, 0.6);
    for (int month = 1; month < MONTHS; month++) {
      double sum = 0;
      double squares = 0;
      for (int p = 0; p < PATHS; p++) {
        double value = index[month * PATHS + p];
        sum += value;
        squares += value * value;
      }
      double mean = sum / PATHS;
      double error = Math.sqrt((squares / PATHS - mean * mean) / PATHS);
      assertThat((mean - process.mean(month)) / error)
          .as("z of month %d", month)
          .isBetween(-FAR, FAR);
    }
  }

  @ParameterizedTest
  @MethodSource("processes")
  void varianceIsTheClosedForm(TierProcess process) {
    double[] index = simulated(process, 0);
    for (int month = 1; month < MONTHS; month += 5) {
      double centre = process.mean(month);
      double sum = 0;
      double squares = 0;
      for (int p = 0; p < PATHS; p++) {
        double square = Math.pow(index[month * PATHS + p] - centre, 2);
        sum += square;
        squares += square * square;
      }
      double variance = sum / PATHS;
      double error = Math.sqrt((squares / PATHS - variance * variance) / PATHS);
      assertThat((variance - process.variance(month)) / error)
          .as("z of month %d", month)
          .isBetween(-FAR, FAR);
    }
  }

  @ParameterizedTest
  @MethodSource("processes")
  void quantilesAreTheClosedFormWhereThereIsOne(TierProcess process) {
    double[] index = simulated(process, 0);
    for (double probability : new double[] {0.05, 0.5, 0.95}) {
      double quantile = process.quantile(LAST, probability).orElse(Double.NaN);
      if (Double.isNaN(quantile)) {
        assertThat(process).isInstanceOfAny(ReleaseJumps.class, RegimeChain.class);
        continue;
      }
      double below = 0;
      for (int p = 0; p < PATHS; p++) {
        below += index[LAST * PATHS + p] <= quantile ? 1 : 0;
      }
      double error = Math.sqrt(probability * (1 - probability) / PATHS);
      assertThat((below / PATHS - probability) / error).isBetween(-FAR, FAR);
    }
  }

  @ParameterizedTest
  @MethodSource("processes")
  void firstMonthIsTodayAndEveryPriceIsPositive(TierProcess process) {
    double[] index = simulated(process, 0.3);
    assertThat(Arrays.stream(index)).allMatch(value -> value > 0 && Double.isFinite(value));
    for (int p = 0; p < PATHS; p += 1000) {
      assertThat(index[p]).isCloseTo(1, within(1e-15));
    }
  }

  @ParameterizedTest
  @MethodSource("processes")
  void blocksSplitDifferentlyHaveTheSameBits(TierProcess process) {
    int paths = 700;
    double[] whole = new double[MONTHS * paths];
    process.fill(new Shocks(7, 0, paths, ModelTier.OPEN, 0.5), MONTHS, whole);
    for (int from = 0; from < paths; from += 123) {
      int count = Math.min(123, paths - from);
      double[] part = new double[MONTHS * count];
      process.fill(new Shocks(7, from, count, ModelTier.OPEN, 0.5), MONTHS, part);
      for (int month = 0; month < MONTHS; month++) {
        for (int p = 0; p < count; p++) {
          assertThat(part[month * count + p]).isEqualTo(whole[month * paths + from + p]);
        }
      }
    }
  }
}
