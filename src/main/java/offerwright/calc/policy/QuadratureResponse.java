package offerwright.calc.policy;

import java.util.Arrays;
import offerwright.calc.random.Exponential;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/// Of any curve: `∫ f(e^(μ + σz)/reference) φ(z) dz` up to the budget by the rule of Gauss and
/// Legendre with a fixed number of points on panels, and `f(x) P(D > x)`.
///
/// Panels are as wide as the curve is smooth: no wider than the distance of its nearest singularity
/// in the complex plane, which bounds the error of the rule (Trefethen 2013, Approximation Theory
/// and Approximation Practice, chapter 19). What the panels below a budget bring is kept by law, so
/// that a further policy takes one panel a person. Against a reference integral the error is below
/// 1e-9 of the result.
final class QuadratureResponse implements LimitedResponse {
  private static final int POINTS = 8;

  /// Demand further out has a weight below 1e-15.
  private static final double REACH = 8;

  private static final double BEYOND_BEND = 3;
  private static final double WIDEST = 1.5;
  private static final double NARROWEST = 0.2;

  /// Over a panel a curve may rise by `e^8`, so that the rule follows it.
  private static final double RISE = 8;

  private static final double PER_ROOT_TWO_PI = 0.3989422804014327;

  private final LogResponse curve;
  private final double[] points = new double[POINTS];
  private final double[] weights = new double[POINTS];
  private final double[] centre;
  private final double[] sigma;
  private final double logReference;
  private final double[][] edges;
  private final double[][] below;

  QuadratureResponse(DemandLaws laws, LogResponse curve, double reference) {
    this.curve = curve;
    logReference = StrictMath.log(reference);
    GaussIntegrator rule = new GaussIntegratorFactory().legendre(POINTS);
    for (int i = 0; i < POINTS; i++) {
      points[i] = rule.getPoint(i);
      weights[i] = rule.getWeight(i) * PER_ROOT_TWO_PI;
    }
    sigma = laws.sigma();
    centre = Arrays.stream(laws.mu()).map(mu -> mu - logReference).toArray();
    edges = new double[laws.size()][];
    below = new double[laws.size()][];
    for (int law = 0; law < edges.length; law++) {
      boolean varies = laws.mean()[law] > 0 && sigma[law] > 0;
      edges[law] = varies ? edges(law) : new double[0];
      below[law] = below(law);
    }
  }

  @Override
  public double of(int law, double z, double log, double beyond) {
    double[] ends = edges[law];
    double certain = curve.at(log - logReference) * beyond;
    if (z <= ends[0]) {
      return certain;
    }
    int panel = 0;
    while (panel + 1 < ends.length && ends[panel + 1] < z) {
      panel++;
    }
    double rest = panel + 1 < ends.length ? panel(law, ends[panel], z) : 0;
    return below[law][panel] + rest + certain;
  }

  private double[] edges(int law) {
    double bend = (curve.bend() - centre[law]) / sigma[law];
    double strip = curve.strip() / sigma[law];
    double end = end(law, bend);
    double widest = Math.min(WIDEST, Math.max(NARROWEST, RISE / (curve.growth() * sigma[law])));
    double[] found = new double[16];
    int count = 0;
    double at = -REACH;
    while (at < end) {
      found = count + 1 < found.length ? found : Arrays.copyOf(found, 2 * found.length);
      found[count++] = at;
      at += Math.min(widest, Math.max(strip, room(bend - at)));
    }
    found[count++] = end;
    return Arrays.copyOf(found, count);
  }

  /// Where demand has too little weight to count: the curve lifts its far end as long as it rises.
  private double end(int law, double bend) {
    double risen = REACH + curve.growth() * sigma[law];
    return Math.min(risen, Math.max(REACH + sigma[law], bend + BEYOND_BEND));
  }

  /// Width that keeps a panel away from the bend: half of the way to it, all of the way from it.
  private double room(double ahead) {
    return curve.eases() ? (ahead > 0 ? ahead / 2 : -ahead) : 0;
  }

  private double[] below(int law) {
    double[] ends = edges[law];
    double[] sums = new double[ends.length];
    for (int panel = 1; panel < ends.length; panel++) {
      sums[panel] = sums[panel - 1] + panel(law, ends[panel - 1], ends[panel]);
    }
    return sums;
  }

  private double panel(int law, double from, double to) {
    double half = (to - from) / 2;
    double middle = (from + to) / 2;
    double sum = 0;
    for (int i = 0; i < POINTS; i++) {
      double z = middle + half * points[i];
      sum += weights[i] * Exponential.of(-z * z / 2) * curve.at(centre[law] + sigma[law] * z);
    }
    return half * sum;
  }
}
