package offerwright.calc.price;

import java.util.OptionalDouble;

/// Geometric Brownian motion, stepped exactly: the logarithm moves by `(μ - σ²/2) Δ + σ √Δ Z`.
///
/// @param drift μ a year, of the mean price
/// @param volatility σ, a square-root year
record GeometricWalk(double drift, double volatility) implements TierProcess {
  @Override
  public void fill(Shocks shocks, int months, double[] index) {
    int count = shocks.count();
    double shift = (drift - volatility * volatility / 2) * STEP;
    double scale = volatility * Math.sqrt(STEP);
    double[] logarithm = new double[count];
    Shocks.exponentials(logarithm, index, 0);
    for (int month = 1; month < months; month++) {
      double[] z = shocks.moves(month);
      for (int p = 0; p < count; p++) {
        logarithm[p] += shift + scale * z[p];
      }
      Shocks.exponentials(logarithm, index, month * count);
    }
  }

  private Lognormal law(int month) {
    return Lognormal.geometric(1, drift, volatility, month * STEP);
  }

  @Override
  public double mean(int month) {
    return law(month).expected();
  }

  @Override
  public double secondMoment(int month) {
    return law(month).secondMoment();
  }

  @Override
  public double variance(int month) {
    return law(month).variance();
  }

  @Override
  public OptionalDouble quantile(int month, double probability) {
    return OptionalDouble.of(law(month).quantile(probability));
  }

  @Override
  public OptionalDouble loading(int month, int step) {
    return OptionalDouble.of(volatility * Math.sqrt(STEP));
  }

  @Override
  public boolean isCertain() {
    return volatility == 0;
  }
}
