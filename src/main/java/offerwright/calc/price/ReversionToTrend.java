package offerwright.calc.price;

import java.util.OptionalDouble;

/// Mean reversion of the logarithm to a trend, stepped exactly: its distance from its expected path
/// shrinks by `e^(-κΔ)` and gets a shock of variance `σ²(1-e^(-2κΔ))/(2κ)`.
///
/// @param speed κ a year, above 0
/// @param level logarithm of the long-run index today; example: ln 0.6
/// @param trend yearly drift of that level
/// @param volatility σ, a square-root year
record ReversionToTrend(double speed, double level, double trend, double volatility)
    implements TierProcess {
  @Override
  public void fill(Shocks shocks, int months, double[] index) {
    int count = shocks.count();
    double kept = StrictMath.exp(-speed * STEP);
    double scale = law(1).deviation();
    double[] distance = new double[count];
    double[] logarithm = new double[count];
    Shocks.exponentials(logarithm, index, 0);
    for (int month = 1; month < months; month++) {
      double[] z = shocks.moves(month);
      double expected = law(month).mean();
      for (int p = 0; p < count; p++) {
        distance[p] = distance[p] * kept + scale * z[p];
        logarithm[p] = expected + distance[p];
      }
      Shocks.exponentials(logarithm, index, month * count);
    }
  }

  private Lognormal law(int month) {
    return Lognormal.reverting(1, speed, level, trend, volatility, month * STEP);
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
    return OptionalDouble.of(law(1).deviation() * StrictMath.exp(-speed * STEP * (month - step)));
  }

  @Override
  public boolean isCertain() {
    return volatility == 0;
  }
}
