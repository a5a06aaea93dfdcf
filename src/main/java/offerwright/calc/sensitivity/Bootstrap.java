package offerwright.calc.sensitivity;

import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.Quantiles;
import offerwright.calc.random.Draws;
import offerwright.calc.random.Purpose;

/// Intervals of the indices by drawing the points again, with replacement (percentile bootstrap).
final class Bootstrap {
  private static final int REPLICATES = 200;
  private static final double LOW = 0.025;

  private final double[][] firsts;
  private final double[][] totals;

  Bootstrap(SaltelliDesign design, long seed) {
    int points = design.points();
    firsts = new double[design.inputs()][REPLICATES];
    totals = new double[design.inputs()][REPLICATES];
    double[] draws = new double[points];
    int[] chosen = new int[points];
    for (int replicate = 0; replicate < REPLICATES; replicate++) {
      Draws.uniforms(seed, 0, points, replicate, Purpose.SENSITIVITY, 0, draws, 0);
      for (int i = 0; i < points; i++) {
        chosen[i] = (int) (draws[i] * points);
      }
      double[] first = design.first(chosen);
      double[] total = design.total(chosen);
      for (int input = 0; input < first.length; input++) {
        firsts[input][replicate] = first[input];
        totals[input][replicate] = total[input];
      }
    }
  }

  Estimate first(int input, double value) {
    return around(value, firsts[input]);
  }

  Estimate total(int input, double value) {
    return around(value, totals[input]);
  }

  private static Estimate around(double value, double[] replicates) {
    double[] ends = Quantiles.of(replicates, LOW, 1 - LOW);
    return new Estimate(value, Math.min(value, ends[0]), Math.max(value, ends[1]));
  }
}
