package offerwright.calc.trade;

import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/// Finds the whole step at which a rising function comes nearest to a target. The functions here
/// are all but straight lines with the small stairs of rounding on them, on which Brent's method
/// (1973) needs a handful of evaluations.
final class NearestStep {

  private static final double RELATIVE = 1e-14;
  private static final double ABSOLUTE = 0.25;
  private static final int MOST_EVALUATIONS = 200;

  /// Steps looked at around the root that the solver found between two stairs.
  private static final long AROUND = 2;

  private NearestStep() {}

  /// The step from `low` to `high`, both included, whose value lies nearest to `target`; the lower
  /// of two that are equally near. Outside the values at the ends it is the end.
  static long find(LongToDoubleFunction rising, double target, long low, long high) {
    if (low == high || rising.applyAsDouble(low) >= target) {
      return low;
    }
    if (rising.applyAsDouble(high) <= target) {
      return high;
    }
    BrentSolver solver = new BrentSolver(RELATIVE, ABSOLUTE);
    long root =
        Math.round(
            solver.solve(
                MOST_EVALUATIONS,
                x -> rising.applyAsDouble(Math.round(x)) - target,
                (double) low,
                (double) high));
    long best = Math.clamp(root, low, high);
    double nearest = Double.POSITIVE_INFINITY;
    for (long step :
        LongStream.rangeClosed(Math.max(low, root - AROUND), Math.min(high, root + AROUND))
            .toArray()) {
      double distance = Math.abs(rising.applyAsDouble(step) - target);
      if (distance < nearest) {
        nearest = distance;
        best = step;
      }
    }
    return best;
  }
}
