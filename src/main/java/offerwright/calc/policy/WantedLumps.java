package offerwright.calc.policy;

import java.util.HashMap;
import java.util.Map;

/// The smallest use worth giving to somebody of uncertain demand under a curve with a convex start:
/// where the tangent from the origin touches `g(x) = E f(min(D, x))`. It lies below the lump of the
/// curve itself, because the last units are wanted least often. By logarithms of reference uses.
///
/// With `q(z) = ln x g'(x) = z + ln f'(x) + ln P(D > x)`, `z = ln x`, it is the one root of `r(z) =
/// g/(x g') = ∫ e^(q(z-u) - q(z)) du = 1` over u from 0 up: q is concave, so that the ratio only
/// rises, by `r' = 1 - q' r`. People of the same demand share one.
final class WantedLumps {
  private static final double[] POINTS = {
    0.0198550717512319, 0.101666761293187, 0.237233795041836, 0.408282678752175,
    0.591717321247825, 0.762766204958164, 0.898333238706813, 0.980144928248768
  };
  private static final double[] WEIGHTS = {
    0.0506142681451881, 0.111190517226687, 0.156853322938944, 0.181341891689181,
    0.181341891689181, 0.156853322938944, 0.111190517226687, 0.0506142681451881
  };
  private static final double PANEL = 0.5;
  private static final int PANELS = 200;
  private static final double NOTHING = 1e-10;
  private static final double CLOSE = 1e-7;
  private static final int ITERATIONS = 60;

  private final LogCurve curve;
  private final double curves;
  private final NormalTail tail;
  private final double all;
  private final Map<Law, Lump> found = new HashMap<>();

  /// @param envelope slope of the response
  /// @param tail the normal tail
  /// @param all logarithm of the whole
  WantedLumps(MarginalEnvelope envelope, NormalTail tail, double all) {
    curve = envelope.curve();
    curves = envelope.lump();
    this.tail = tail;
    this.all = all;
  }

  /// The use that is worth giving.
  ///
  /// @param at its logarithm; that of the whole if that is less; minus infinity for a curve without
  ///   a convex start
  /// @param worth logarithm of `g(x)/x` there: the most that a unit can bring
  record Lump(double at, double worth) {}

  private record Law(double logMedian, double sigma) {}

  /// True if the curve has a convex start.
  boolean exist() {
    return curves > Double.NEGATIVE_INFINITY;
  }

  /// @param logMedian logarithm of the median of demand
  /// @param sigma σ of the logarithm of demand, above 0
  Lump of(double logMedian, double sigma) {
    return found.computeIfAbsent(new Law(logMedian, sigma), this::find);
  }

  private Lump find(Law law) {
    double high = Math.min(curves, all);
    double z = high;
    double ratio = ratio(law, z);
    double low = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ITERATIONS && (i > 0 || ratio > 1); i++) {
      if (ratio > 1) {
        high = z;
      } else {
        low = z;
      }
      double next = z - (ratio - 1) / (1 - slope(law, z) * ratio);
      if (!(next > low && next < high)) {
        next = low > Double.NEGATIVE_INFINITY ? (low + high) / 2 : high - 1;
      }
      double moved = Math.abs(next - z);
      z = next;
      ratio = ratio(law, z);
      if (moved < CLOSE) {
        break;
      }
    }
    return new Lump(z, gain(law, z) + StrictMath.log(ratio) - z);
  }

  /// `q`.
  private double gain(Law law, double z) {
    return z + curve.marginal(z) + tail.log((z - law.logMedian()) / law.sigma());
  }

  private double slope(Law law, double z) {
    return 1
        + curve.marginalSlope(z)
        + tail.slope((z - law.logMedian()) / law.sigma()) / law.sigma();
  }

  private double ratio(Law law, double z) {
    double here = gain(law, z);
    double sum = 0;
    for (int panel = 0; panel < PANELS; panel++) {
      double part = 0;
      for (int i = 0; i < POINTS.length; i++) {
        part += WEIGHTS[i] * StrictMath.exp(gain(law, z - PANEL * (panel + POINTS[i])) - here);
      }
      sum += PANEL * part;
      if (part < NOTHING * sum) {
        break;
      }
    }
    return sum;
  }
}
