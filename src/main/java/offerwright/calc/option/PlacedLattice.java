package offerwright.calc.option;

/// A trinomial lattice with a layer of nodes exactly on the exercise level `M K` (the stretched
/// lattice of Kamrad and Ritchken, Management Science 37, 1991, and Ritchken, "On pricing barrier
/// options", Journal of Derivatives 3(2), 1995), and on the strike where the layers can be spaced
/// so.
///
/// Layers lie `h` apart in `ln S`; a step of `Δ` goes up, stays or goes down with `p = 1/(2λ²) ± ν
/// Δ / (2h)` and `1 - 1/λ²`, `λ = h / (σ √Δ)`, `ν = r - q - σ²/2`. The steps before vesting and
/// after it divide their times evenly, so that vesting falls on a step. The value at today's price
/// is read off four layers by Lagrange's cubic.
final class PlacedLattice {
  /// λ² at least: layers half as wide again as the binomial tree's are the usual compromise.
  private static final double STRETCH = 1.5;

  /// Where placing the strike takes layers closer than this, it is left off the layers.
  private static final double MOST_REFINED = 1.5;

  private static final int WINDOW = 4;
  private static final double HAIR = 1e-9;
  private static final double LARGEST = 700;

  private final EmployeeOption option;
  private final int before;
  private final int after;
  private final double origin;
  private final double gap;

  private PlacedLattice(EmployeeOption option, int before, int after, double origin, double gap) {
    this.option = option;
    this.before = before;
    this.after = after;
    this.origin = origin;
    this.gap = gap;
  }

  /// The lattice with layers so far apart; the gap says how many steps there are, so that halving
  /// it quarters the error.
  static PlacedLattice of(EmployeeOption option, double gap) {
    double waiting = option.vestingYears();
    boolean exercised = option.exerciseMultiple() < Double.POSITIVE_INFINITY;
    return new PlacedLattice(
        option,
        steps(option, waiting, gap),
        steps(option, option.years() - waiting, gap),
        Math.log(exercised ? option.target() : option.strike()),
        gap);
  }

  private static int steps(EmployeeOption option, double years, double gap) {
    double variance = option.volatility() * option.volatility() * years;
    return years == 0 ? 0 : Math.max(1, (int) Math.ceil(STRETCH * variance / (gap * gap) - HAIR));
  }

  /// A gap that takes about so many steps and half of which, as itself, divides the way from the
  /// strike to the exercise level, unless that is too short for it.
  static double gap(EmployeeOption option, int steps) {
    double free = option.volatility() * Math.sqrt(STRETCH * option.years() / steps);
    double way = Math.log(option.exerciseMultiple());
    if (way == 0 || way == Double.POSITIVE_INFINITY) {
      return free;
    }
    double placed = way / Math.max(1, Math.floor(way / free));
    return placed * MOST_REFINED < free ? free : placed;
  }

  /// Whether all chances lie from 0 to 1 and all prices are numbers.
  boolean isSound() {
    return gap > 0
        && isSound(option.vestingYears(), before)
        && isSound(option.years() - option.vestingYears(), after)
        && gap * (before + after) + Math.abs(place()) * gap + Math.abs(origin) < LARGEST;
  }

  private boolean isSound(double years, int steps) {
    if (steps == 0) {
      return true;
    }
    double step = years / steps;
    double spread = option.volatility() * option.volatility() * step / (gap * gap);
    return spread <= 1 && Math.abs(drift()) * step / gap <= spread;
  }

  private double drift() {
    return option.rate() - option.yield() - option.volatility() * option.volatility() / 2;
  }

  /// Today's price in layers from the origin.
  private double place() {
    return (Math.log(option.spot()) - origin) / gap;
  }

  double value() {
    int steps = before + after;
    boolean exercised = option.exerciseMultiple() < Double.POSITIVE_INFINITY;
    if (before == 0 && exercised && place() >= -HAIR) {
      return option.spot() - option.strike();
    }
    int first = (int) Math.floor(place() + HAIR) - 1;
    if (before == 0 && exercised) {
      first = Math.min(first, 1 - WINDOW); // vested: the value has a kink at the origin
    }
    int lowest = first - steps;
    double[] gains = new double[WINDOW + 2 * steps];
    double[] values = new double[gains.length];
    for (int k = 0; k < gains.length; k++) {
      gains[k] = Math.exp(origin + (lowest + k) * gap) - option.strike();
      values[k] = Math.max(gains[k], 0);
    }
    double[] next = new double[gains.length];
    int target = exercised ? -lowest : Integer.MAX_VALUE;
    for (int level = steps - 1; level >= 0; level--) {
      Step step = level >= before ? afterVesting() : beforeVesting();
      int from = steps - level;
      int to = gains.length - from;
      step.back(values, next, from, to);
      if (level >= before) {
        exercise(gains, next, from, to, target, step.leaves());
      }
      double[] spare = values;
      values = next;
      next = spare;
    }
    return interpolated(values, steps, place() - first);
  }

  private static void exercise(
      double[] gains, double[] values, int from, int to, int target, double leaves) {
    for (int k = from; k < to; k++) {
      values[k] = k >= target ? gains[k] : values[k] + leaves * Math.max(gains[k], 0);
    }
  }

  private record Step(double up, double same, double down, double leaves) {
    void back(double[] values, double[] next, int from, int to) {
      for (int k = from; k < to; k++) {
        next[k] = up * values[k + 1] + same * values[k] + down * values[k - 1];
      }
    }
  }

  private Step beforeVesting() {
    return step(option.vestingYears() / before);
  }

  private Step afterVesting() {
    return step((option.years() - option.vestingYears()) / after);
  }

  private Step step(double years) {
    double spread = option.volatility() * option.volatility() * years / (gap * gap);
    double tilt = drift() * years / gap;
    double stays = Math.exp(-option.exitRate() * years);
    double kept = Math.exp(-option.rate() * years) * stays;
    return new Step(
        kept * (spread + tilt) / 2, kept * (1 - spread), kept * (spread - tilt) / 2, 1 - stays);
  }

  private static double interpolated(double[] values, int from, double at) {
    double sum = 0;
    for (int i = 0; i < WINDOW; i++) {
      double weight = 1;
      for (int j = 0; j < WINDOW; j++) {
        if (j != i) {
          weight *= (at - j) / (i - j);
        }
      }
      sum += weight * values[from + i];
    }
    return sum;
  }
}
