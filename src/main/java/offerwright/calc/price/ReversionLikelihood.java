package offerwright.calc.price;

/// The exact Gaussian likelihood of mean reversion at irregular dates. A value `X` after `δ` years
/// is normal with mean `X·e + (α + g·t)·(1-e) + g·(δ - (1-e)/κ)`, `e = e^(-κδ)`, and variance
/// `σ²·(1-e²)/(2κ)`.
final class ReversionLikelihood {
  private final double[] years;
  private final double[] values;
  private final boolean trending;

  ReversionLikelihood(double[] years, double[] values, boolean trending) {
    this.years = years.clone();
    this.values = values.clone();
    this.trending = trending;
  }

  /// Logarithm of the likelihood at (κ, α, g, σ).
  double of(double[] point) {
    double speed = point[0];
    double volatility = point[3];
    if (!(speed > 0) || !(volatility > 0)) {
      return Double.NEGATIVE_INFINITY;
    }
    double sum = 0;
    for (int i = 1; i < years.length; i++) {
      double step = years[i] - years[i - 1];
      double closed = -StrictMath.expm1(-speed * step);
      double variance =
          volatility * volatility * -StrictMath.expm1(-2 * speed * step) / (2 * speed);
      double mean =
          values[i - 1] * (1 - closed)
              + (point[1] + point[2] * (years[i - 1] - years[0])) * closed
              + point[2] * (step - closed / speed);
      double gap = values[i] - mean;
      sum -= (StrictMath.log(2 * Math.PI * variance) + gap * gap / variance) / 2;
    }
    return sum;
  }

  /// The largest likelihood that a speed allows.
  double profile(double speed) {
    return of(best(speed));
  }

  /// (κ, α, g, σ) with the best α, g and σ for κ: least squares of `X_i - e·X_(i-1)` on the weights
  /// of α and g, each pair divided by its standard deviation.
  double[] best(double speed) {
    double aa = 0;
    double ag = 0;
    double gg = 0;
    double ay = 0;
    double gy = 0;
    double yy = 0;
    int pairs = years.length - 1;
    for (int i = 1; i <= pairs; i++) {
      double step = years[i] - years[i - 1];
      double closed = -StrictMath.expm1(-speed * step);
      double scale = Math.sqrt(2 * speed / -StrictMath.expm1(-2 * speed * step));
      double a = closed * scale;
      double g = ((years[i - 1] - years[0]) * closed + step - closed / speed) * scale;
      double y = (values[i] - values[i - 1] * (1 - closed)) * scale;
      aa += a * a;
      ag += a * g;
      gg += g * g;
      ay += a * y;
      gy += g * y;
      yy += y * y;
    }
    double trend = trending ? (aa * gy - ag * ay) / (aa * gg - ag * ag) : 0;
    double level = (ay - ag * trend) / aa;
    double squares =
        yy
            - 2 * level * ay
            - 2 * trend * gy
            + level * level * aa
            + 2 * level * trend * ag
            + trend * trend * gg;
    return new double[] {speed, level, trend, Math.sqrt(Math.max(0, squares) / pairs)};
  }
}
