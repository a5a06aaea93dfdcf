package offerwright.calc.value;

import java.util.function.DoubleUnaryOperator;

/// Expectations over a standard normal variable by Gauss-Legendre quadrature of 16 points on equal
/// panels.
///
/// @param low lowest z that matters
/// @param high highest z that matters
/// @param panel widest panel
record Grid(double low, double high, double panel) {
  /// Beyond nine standard deviations a normal variable has less than 1e-18 of its mass.
  private static final double REACH = 9;

  private static final int MOST_PANELS = 256;
  private static final double[] NODES = {
    0.0950125098376374,
    0.2816035507792589,
    0.4580167776572274,
    0.6178762444026438,
    0.7554044083550030,
    0.8656312023878318,
    0.9445750230732326,
    0.9894009349916499
  };
  private static final double[] WEIGHTS = {
    0.1894506104550685,
    0.1826034150449236,
    0.1691565193950025,
    0.1495959888165767,
    0.1246289712555339,
    0.0951585116824928,
    0.0622535239386479,
    0.0271524594117541
  };
  private static final double DENSITY = 1 / Math.sqrt(2 * Math.PI);

  /// The grid on which a power of a lognormal price can be integrated: its mass lies where the
  /// power moves the normal's centre.
  ///
  /// @param deviation of the logarithm of the price
  /// @param riskAversion γ
  /// @param alone true if nothing is owned besides, so that small prices weigh without bound
  static Grid around(double deviation, double riskAversion, boolean alone) {
    double up = Math.max(0, 1 - riskAversion) * deviation;
    double down = alone ? Math.max(0, riskAversion - 1) * deviation : 0;
    return new Grid(-REACH - down, REACH + up, Math.min(1.5, 3 / Math.max(deviation, 1)));
  }

  /// `E f(Z)`.
  double expectation(DoubleUnaryOperator function) {
    return expectationAbove(low, function);
  }

  /// `E f(Z) 1{Z > from}`.
  double expectationAbove(double from, DoubleUnaryOperator function) {
    double begin = Math.max(from, low);
    if (begin >= high) {
      return 0;
    }
    int panels = Math.min(MOST_PANELS, (int) Math.ceil((high - begin) / panel));
    double half = (high - begin) / panels / 2;
    double sum = 0;
    for (int i = 0; i < panels; i++) {
      double middle = begin + (2 * i + 1) * half;
      for (int k = 0; k < NODES.length; k++) {
        double step = half * NODES[k];
        sum += WEIGHTS[k] * (weighted(function, middle - step) + weighted(function, middle + step));
      }
    }
    return sum * half;
  }

  private static double weighted(DoubleUnaryOperator function, double z) {
    return DENSITY * Math.exp(-z * z / 2) * function.applyAsDouble(z);
  }
}
