package offerwright.calc.policy;

import offerwright.calc.random.Logarithm;
import offerwright.domain.plan.ResponseCurve;

/// What budgets let people use of uncertain demand, person by person, in closed form. What does not
/// depend on budgets is worked out once.
final class LimitedUse {
  private final DemandLaws laws;
  private final LogResponse curve;
  private final double reference;
  private final LimitedResponse response;

  /// Expected figures by person.
  ///
  /// @param served `E min(D, x)`, money
  /// @param response `E f(min(D, x)/reference)/f(1)`
  /// @param beyond `P(D > x)`
  @SuppressWarnings("ArrayRecordComponent")
  record Figures(double[] served, double[] response, double[] beyond) {}

  LimitedUse(double[] demand, double[] sigma, ResponseCurve curve, double reference) {
    laws = DemandLaws.of(demand, sigma);
    this.curve = LogResponse.of(curve);
    this.reference = reference;
    response = LimitedResponse.of(laws, curve, reference);
  }

  /// Of budgets by person, 0 or more.
  Figures of(double[] budgets) {
    int people = budgets.length;
    Figures figures = new Figures(new double[people], new double[people], new double[people]);
    for (int i = 0; i < people; i++) {
      int law = laws.of()[i];
      double mean = laws.mean()[law];
      if (!(budgets[i] > 0) || mean == 0) {
        figures.beyond()[i] = mean > 0 ? 1 : 0;
      } else if (laws.sigma()[law] == 0) {
        figures.served()[i] = Math.min(mean, budgets[i]);
        figures.response()[i] = curve.relative(figures.served()[i] / reference);
        figures.beyond()[i] = mean > budgets[i] ? 1 : 0;
      } else {
        uncertain(i, law, budgets[i], figures);
      }
    }
    return figures;
  }

  /// `E min(D, x) = mean Φ(z - σ) + x Φ(-z)`, `z = (ln x - μ)/σ`: as
  /// [offerwright.calc.budget.Lognormal#limited], with what the figures have in common worked out
  /// once.
  private void uncertain(int i, int law, double budget, Figures figures) {
    double sigma = laws.sigma()[law];
    double log = Logarithm.of(budget);
    double z = (log - laws.mu()[law]) / sigma;
    double beyond = Normal.below(-z);
    figures.served()[i] = laws.mean()[law] * Normal.below(z - sigma) + budget * beyond;
    figures.response()[i] = response.of(law, z, log, beyond);
    figures.beyond()[i] = beyond;
  }
}
