package offerwright.calc.roi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/// Finds all rates at which a balance is zero: looks along a fine grid of `ln(1 + r)` and closes in
/// on every change of sign by Brent's method. Where the balance comes near zero between two grid
/// points without changing its sign, it looks for the turning point, so that two rates close
/// together and a rate that is a double root are found too.
final class RootScan {
  private static final double STEP = 0.005;
  private static final int FEWEST = 2_000;
  private static final double ABSOLUTE = 1e-13;
  private static final double RELATIVE = 1e-15;
  private static final int TRIES = 1_000;

  /// A balance (-1 to 1) this near zero at its turning point is a double root.
  private static final double TOUCHES = 1e-13;

  private RootScan() {}

  /// At most `most` rates in rising order.
  ///
  /// @param balance from -1 to 1, continuous, of the rate
  /// @param low lower end of `ln(1 + r)`
  /// @param high its upper end
  static List<Double> rates(DoubleUnaryOperator balance, double low, double high, int most) {
    DoubleUnaryOperator ofLog = log -> balance.applyAsDouble(StrictMath.expm1(log));
    int steps = Math.max(FEWEST, (int) Math.ceil((high - low) / STEP));
    List<Double> found = new ArrayList<>();
    double before = Double.NaN;
    double here = ofLog.applyAsDouble(low);
    for (int i = 0; i < steps && found.size() < most; i++) {
      double from = low + (high - low) * i / steps;
      double to = low + (high - low) * (i + 1) / steps;
      double next = ofLog.applyAsDouble(to);
      if (here == 0) {
        found.add(StrictMath.expm1(from));
      } else if (here * next < 0) {
        found.add(between(balance, from, to));
      } else if (before * here > 0
          && Math.abs(here) <= Math.abs(before)
          && Math.abs(here) <= Math.abs(next)
          && here * next > 0) {
        found.addAll(aroundTurn(balance, ofLog, 2 * from - to, from, to));
      }
      before = here;
      here = next;
    }
    return List.copyOf(found);
  }

  private static double between(DoubleUnaryOperator balance, double from, double to) {
    double low = StrictMath.expm1(from);
    double absolute = ABSOLUTE * Math.min(1, 1 + low);
    return new BrentSolver(RELATIVE, absolute, 0)
        .solve(TRIES, balance::applyAsDouble, low, StrictMath.expm1(to));
  }

  /// The rates around a point nearer to zero than its neighbours: none, a double root, or two.
  private static List<Double> aroundTurn(
      DoubleUnaryOperator balance, DoubleUnaryOperator ofLog, double from, double at, double to) {
    double sign = Math.signum(ofLog.applyAsDouble(at));
    double turn =
        new BrentOptimizer(1e-10, 1e-12)
            .optimize(
                new MaxEval(TRIES),
                new UnivariateObjectiveFunction(log -> sign * ofLog.applyAsDouble(log)),
                GoalType.MINIMIZE,
                new SearchInterval(from, to, at))
            .getPoint();
    double least = sign * ofLog.applyAsDouble(turn);
    if (Math.abs(least) <= TOUCHES) {
      return List.of(StrictMath.expm1(turn));
    }
    return least < 0
        ? List.of(between(balance, from, turn), between(balance, turn, to))
        : List.of();
  }
}
