package offerwright.calc.simulate;

import offerwright.calc.random.DrawBlock;

/// Steps over rows: a row holds one number for each of the 256 paths of a block. All rows of a loop
/// are read and written at the same index, which is what C2 needs to vectorise it.
final class Rows {
  static final int PATHS = DrawBlock.PATHS;

  /// Less than this share of the demand is rounding, not a lack.
  static final double ROUNDING = 1e-9;

  /// Makes any lack that is more than rounding larger than 1.
  private static final double HUGE = 1e300;

  private Rows() {}

  static double[][] table(int rows) {
    return new double[rows][PATHS];
  }

  static void clear(double[][] table) {
    for (double[] row : table) {
      java.util.Arrays.fill(row, 0);
    }
  }

  static void copy(double[] from, double[] to) {
    System.arraycopy(from, 0, to, 0, PATHS);
  }

  static void add(double[] to, double[] what) {
    for (int i = 0; i < PATHS; i++) {
      to[i] += what[i];
    }
  }

  static void addScaled(double[] to, double[] what, double scale) {
    for (int i = 0; i < PATHS; i++) {
      to[i] += what[i] * scale;
    }
  }

  static void addProduct(double[] to, double[] what, double[] weight) {
    for (int i = 0; i < PATHS; i++) {
      to[i] += what[i] * weight[i];
    }
  }

  static void addDifference(double[] to, double[] high, double[] low) {
    for (int i = 0; i < PATHS; i++) {
      to[i] += high[i] - low[i];
    }
  }

  /// Adds 1 where more was wanted than served, up to rounding. Without a branch, because which way
  /// it goes is chance.
  static void countLack(double[] to, double[] wanted, double[] served) {
    for (int i = 0; i < PATHS; i++) {
      double lack = wanted[i] - Math.min(wanted[i], served[i]) - ROUNDING * wanted[i];
      to[i] += Math.min(1, Math.max(0, lack * HUGE));
    }
  }

  /// Sum over the first paths of a row. Eight sums side by side do not wait for each other.
  static double sum(double[] row, int paths) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    double e = 0;
    double f = 0;
    double g = 0;
    double h = 0;
    int i = 0;
    for (; i + 8 <= paths; i += 8) {
      a += row[i];
      b += row[i + 1];
      c += row[i + 2];
      d += row[i + 3];
      e += row[i + 4];
      f += row[i + 5];
      g += row[i + 6];
      h += row[i + 7];
    }
    for (; i < paths; i++) {
      a += row[i];
    }
    return ((a + b) + (c + d)) + ((e + f) + (g + h));
  }

  static void multiply(double[] to, double[] by) {
    for (int i = 0; i < PATHS; i++) {
      to[i] *= by[i];
    }
  }

  /// Demand of a month added to the demand of the budget year before it: `now = before + noise ·
  /// factor · scale`.
  static void accumulate(
      double[] now, double[] before, double[] noise, double[] factor, double scale) {
    for (int i = 0; i < PATHS; i++) {
      now[i] = before[i] + noise[i] * factor[i] * scale;
    }
  }

  /// A month under a hard cap: `use = min(demand, available) − base` is added to what the level has
  /// spent and, weighted, to the work done.
  static void hardMonth(
      double[] demand,
      double[] available,
      double[] base,
      double[] use,
      double[] level,
      double[] weight,
      double[] work) {
    for (int i = 0; i < PATHS; i++) {
      double used = Math.min(demand[i], available[i]) - base[i];
      use[i] = used;
      level[i] += used;
      work[i] += used * weight[i];
    }
  }

  /// The soft cap: full service to `θA`, then `1 − κ` of the rest, never above `(1 + φ)A`.
  static void soft(double[] demand, double[] available, Terms terms, double[] served) {
    double from = terms.throttleFrom();
    double through = 1 - terms.throttle();
    double most = 1 + terms.overage();
    for (int i = 0; i < PATHS; i++) {
      double full = Math.min(demand[i], from * available[i]);
      double rest = through * Math.max(demand[i] - from * available[i], 0);
      served[i] = full + Math.min(rest, Math.max(most * available[i] - full, 0));
    }
  }

  /// What of a row is above another: `max(value − limit, 0)`.
  static void excess(double[] value, double[] limit, double[] out) {
    for (int i = 0; i < PATHS; i++) {
      out[i] = Math.max(value[i] - limit[i], 0);
    }
  }

  static void smaller(double[] one, double[] other, double[] out) {
    for (int i = 0; i < PATHS; i++) {
      out[i] = Math.min(one[i], other[i]);
    }
  }

  static void subtract(double[] from, double[] what, double[] out) {
    for (int i = 0; i < PATHS; i++) {
      out[i] = from[i] - what[i];
    }
  }

  /// Takes as much of `rest` as there is from a lot.
  static void take(double[] lot, double[] rest) {
    for (int i = 0; i < PATHS; i++) {
      double taken = Math.min(lot[i], rest[i]);
      lot[i] -= taken;
      rest[i] -= taken;
    }
  }
}
