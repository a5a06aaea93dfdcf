package offerwright.calc.risk;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/// How much more sure amount A is worth than B, of what is set in A; and where that is nothing.
/// Holds scratch: one for each search.
final class Gap {
  /// Brent's method stops at this error of x, relative to x. The default of Commons Math is
  /// absolute and would be a different accuracy for dollars and for shares.
  private static final double RELATIVE = 1e-13;

  private static final double ABSOLUTE = 1e-15;
  private static final int TRIES = 1_000;
  private static final int WIDER = 4;

  private final Adjustable offer;
  private final RiskAversion aversion;
  private final double certain;
  private final Range range;
  private final double[] values;

  /// Gaps looked at already: brackets and the solver ask for the same ends again.
  private final Map<Double, Double> known = new HashMap<>();

  Gap(Adjustable offer, int paths, RiskAversion aversion, double certain, Range range) {
    this.offer = offer;
    this.aversion = aversion;
    this.certain = certain;
    this.range = range;
    values = new double[paths];
  }

  double at(double x) {
    return known.computeIfAbsent(
        x, place -> ValuedPaths.equivalent(values(place), aversion) - certain);
  }

  double[] values(double x) {
    offer.fill(x, values);
    return values;
  }

  Range range() {
    return range;
  }

  /// The x without a gap. NaN if the gap has the same sign at both ends of the whole range.
  double root() {
    return between(range.low(), range.high());
  }

  /// The same from a guess: looks around it and then in wider and wider surroundings.
  double root(double guess, double reach) {
    double low = Math.clamp(guess - reach, range.low(), range.high());
    double high = Math.clamp(guess + reach, range.low(), range.high());
    double step = reach;
    while (at(low) * at(high) > 0 && (low > range.low() || high < range.high())) {
      step *= WIDER;
      low = Math.max(range.low(), guess - step);
      high = Math.min(range.high(), guess + step);
    }
    return between(low, high);
  }

  private double between(double low, double high) {
    double atLow = at(low);
    double atHigh = at(high);
    if (atLow == 0 || atHigh == 0) {
      return atLow == 0 ? low : high;
    }
    if (atLow * atHigh > 0) {
      return Double.NaN;
    }
    // Certainty equivalents are nearly linear in most parts of an offer: a chord is a good start.
    double chord = low - atLow * ((high - low) / (atHigh - atLow));
    return new BrentSolver(RELATIVE, ABSOLUTE * range.width(), 0)
        .solve(TRIES, this::at, low, high, Math.clamp(chord, low, high));
  }

  /// True if the amounts at x can be valued at all.
  boolean bears(double x) {
    return ValuedPaths.of(values(x), aversion).isGood();
  }
}
