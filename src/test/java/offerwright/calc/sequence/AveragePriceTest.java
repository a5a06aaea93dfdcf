package offerwright.calc.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.random.Draws;
import offerwright.calc.random.NormalQuantile;
import offerwright.calc.random.Purpose;
import org.junit.jupiter.api.Test;

/// Whether scrambled points pay: the arithmetic average over 48 months of a price that falls with
/// chance, whose mean is known.
class AveragePriceTest {
  private static final int MONTHS = 48;
  private static final int SCRAMBLES = 32;
  private static final double DRIFT = -0.7;
  private static final double VOLATILITY = 0.45;
  private static final double START = 12;
  private static final PrincipalPath PATH = new PrincipalPath(MONTHS);

  @Test
  void errorsFallTwentyfoldWithAThousandPaths() {
    double gain = error(false, 1_024) / error(true, 1_024);
    assertThat(gain).as("RMSE of random against scrambled points").isBetween(12.0, 60.0);
  }

  @Test
  void theGainGrowsWithThePaths() {
    double gain = error(false, 4_096) / error(true, 4_096);
    assertThat(gain).isBetween(25.0, 120.0);
  }

  @Test
  void theIntervalOverScramblesHoldsTheMean() {
    SobolSequence plain = SobolSequence.plain(MONTHS);
    double[] means = new double[16];
    for (int r = 0; r < means.length; r++) {
      means[r] = mean(plain.scrambled(77, r), 512);
    }
    Estimate estimate = MeanEstimate.of(means);
    assertThat(estimate.value()).isCloseTo(closedForm(), within(2 * estimate.halfWidth()));
    assertThat(estimate.halfWidth()).isLessThan(2e-3 * closedForm());
  }

  private static double error(boolean quasi, int paths) {
    SobolSequence plain = SobolSequence.plain(MONTHS);
    double squares = 0;
    for (int r = 0; r < SCRAMBLES; r++) {
      double mean = quasi ? mean(plain.scrambled(5, r), paths) : randomMean(1_000 + r, paths);
      squares += (mean - closedForm()) * (mean - closedForm());
    }
    return Math.sqrt(squares / SCRAMBLES);
  }

  private static double mean(SobolSequence sequence, int paths) {
    double[] averages = new double[paths];
    double[] normals = new double[MONTHS];
    for (int i = 0; i < paths; i++) {
      sequence.point(i, normals);
      for (int m = 0; m < MONTHS; m++) {
        normals[m] = NormalQuantile.of(normals[m]);
      }
      averages[i] = average(normals);
    }
    return MeanEstimate.mean(averages);
  }

  private static double randomMean(long seed, int paths) {
    double[] averages = new double[paths];
    double[] normals = new double[MONTHS];
    for (int i = 0; i < paths; i++) {
      for (int m = 0; m < MONTHS; m++) {
        normals[m] = Draws.normal(seed, i, m, Purpose.PRICE_COMMON, 0);
      }
      averages[i] = average(normals);
    }
    return MeanEstimate.mean(averages);
  }

  private static double average(double[] normals) {
    double[] path = new double[MONTHS];
    PATH.build(normals, path);
    double sum = 0;
    for (int m = 0; m < MONTHS; m++) {
      double years = (m + 1) / 12.0;
      sum +=
          Math.exp(
              (DRIFT - VOLATILITY * VOLATILITY / 2) * years
                  + VOLATILITY * Math.sqrt(1 / 12.0) * path[m]);
    }
    return START * sum / MONTHS;
  }

  private static double closedForm() {
    double sum = 0;
    for (int m = 1; m <= MONTHS; m++) {
      sum += Math.exp(DRIFT * m / 12);
    }
    return START * sum / MONTHS;
  }
}
