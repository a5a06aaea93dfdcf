package offerwright.calc.policy;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// `ln P(Z > w)` of a standard normal Z and its slope, the negative hazard, from a table with
/// Hermite's cubic (error below 1e-9) and beyond it from the asymptotic series (Abramowitz and
/// Stegun 26.2.12): asked for each of many people again and again.
final class NormalTail {
  private static final double LOW = -10;
  private static final double HIGH = 25;
  private static final int STEPS = 64;
  private static final int NODES = (int) ((HIGH - LOW) * STEPS) + 1;
  private static final double HALF_LOG_TWO_PI = StrictMath.log(2 * Math.PI) / 2;

  private final double[] logs = new double[NODES];
  private final double[] slopes = new double[NODES];

  NormalTail() {
    NormalDistribution normal = NormalDistribution.of(0, 1);
    for (int i = 0; i < NODES; i++) {
      double w = LOW + (double) i / STEPS;
      double tail = normal.survivalProbability(w);
      logs[i] = w < 0 ? StrictMath.log1p(-normal.cumulativeProbability(w)) : StrictMath.log(tail);
      slopes[i] = -normal.density(w) / tail;
    }
  }

  /// `ln P(Z > w)`.
  double log(double w) {
    if (w <= LOW) {
      return 0;
    }
    if (w >= HIGH) {
      double inverse = 1 / (w * w);
      double series = 1 - inverse * (1 - inverse * (3 - inverse * (15 - 105 * inverse)));
      return -w * w / 2 - StrictMath.log(w) - HALF_LOG_TWO_PI + StrictMath.log(series);
    }
    double place = (w - LOW) * STEPS;
    int left = Math.min((int) place, NODES - 2);
    double part = place - left;
    double rest = 1 - part;
    return rest * rest * (1 + 2 * part) * logs[left]
        + part * part * (3 - 2 * part) * logs[left + 1]
        + part * rest * (rest * slopes[left] - part * slopes[left + 1]) / STEPS;
  }

  /// The slope of [#log], 0 or less.
  double slope(double w) {
    if (w <= LOW) {
      return 0;
    }
    if (w >= HIGH) {
      double inverse = 1 / (w * w);
      return -w * (1 + inverse * (1 - inverse * (2 - 10 * inverse)));
    }
    double place = (w - LOW) * STEPS;
    int left = Math.min((int) place, NODES - 2);
    double part = place - left;
    return (1 - part) * slopes[left] + part * slopes[left + 1];
  }
}
