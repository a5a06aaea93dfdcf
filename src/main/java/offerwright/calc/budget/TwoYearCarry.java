package offerwright.calc.budget;

import java.util.function.DoubleUnaryOperator;
import offerwright.domain.Require;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/// Two budget years of independent lognormal demand in expectation, by quadrature: what is left of
/// year 1 loses the penalty and is there in year 2 beside its grant.
///
/// @param usedFirst expected use in year 1
/// @param usedSecond expected use in year 2
/// @param carried expected amount carried into year 2
public record TwoYearCarry(double usedFirst, double usedSecond, double carried) {
  private static final int POINTS = 20;
  private static final int PANELS = 12;

  /// Nine standard deviations hold all but 1e-18 of a normal variable.
  private static final double REACH = 9;

  /// The expectations; example: mean 1000, CV 0.8, a grant of 1200 and a penalty of 50 %: 787.93 in
  /// year 1, 832.00 in year 2.
  ///
  /// @param demand of a year
  /// @param grant of a year, above 0
  /// @param penalty share forfeited of what is carried, 0 to 1
  public static TwoYearCarry of(Lognormal demand, double grant, double penalty) {
    Require.that(grant > 0, "a grant must be above 0, was %s", grant);
    Require.that(penalty >= 0 && penalty <= 1, "a penalty is 0 to 1, was %s", penalty);
    double first = demand.limited(grant);
    double kept = 1 - penalty;
    DoubleUnaryOperator second = used -> demand.limited(grant + kept * (grant - used));
    return new TwoYearCarry(first, expectation(demand, grant, second), kept * (grant - first));
  }

  /// `E f(min(D, grant))`: the part above the grant is one point of known probability, the part
  /// below is smooth and integrated in panels that end there.
  private static double expectation(Lognormal demand, double grant, DoubleUnaryOperator function) {
    if (demand.sigma() == 0) {
      return function.applyAsDouble(Math.min(demand.median(), grant));
    }
    double end = Math.clamp((StrictMath.log(grant) - demand.mu()) / demand.sigma(), -REACH, REACH);
    GaussIntegratorFactory gauss = new GaussIntegratorFactory();
    double sum = demand.exceeds(grant) * function.applyAsDouble(grant);
    double width = (end + REACH) / PANELS;
    for (int i = 0; i < PANELS && width > 0; i++) {
      GaussIntegrator panel = gauss.legendre(POINTS, -REACH + i * width, -REACH + (i + 1) * width);
      sum +=
          panel.integrate(z ->
              Lognormal.NORMAL.density(z)
                  * function.applyAsDouble(StrictMath.exp(demand.mu() + demand.sigma() * z)));
    }
    return sum;
  }
}
