package offerwright.calc.policy;

import java.util.Arrays;
import offerwright.domain.plan.ResponseCurve;

/// The split whose smallest output is as large as it can be: everybody comes to the same `a
/// f(x/reference)`, the limit of α-fairness for α without end. Under a power curve `x ∝ a^(-1/β)`.
///
/// The root is sought in the use of those with the least leverage, who get most; on curves that
/// saturate they may need almost everything.
final class MaxMinSplit {
  private final ResponseCurve curve;
  private final double[] ratio;

  private MaxMinSplit(ResponseCurve curve, double[] ratio) {
    this.curve = curve;
    this.ratio = ratio;
  }

  /// Weights that share `total`, in money, so that output is equal.
  static double[] of(Staff staff, double total) {
    double least = Arrays.stream(staff.leverage()).min().orElse(1);
    double[] ratio = Arrays.stream(staff.leverage()).map(a -> least / a).toArray();
    if (staff.response() instanceof ResponseCurve.Power(double exponent)) {
      return Arrays.stream(ratio).map(r -> StrictMath.pow(r, 1 / exponent)).toArray();
    }
    double[] uses = new double[ratio.length];
    if (!(total > 0)) {
      Arrays.fill(uses, 1);
      return uses;
    }
    MaxMinSplit split = new MaxMinSplit(staff.response(), ratio);
    double all = StrictMath.log(total / References.of(staff));
    double each = all - StrictMath.log(ratio.length);
    DualRoot.solve(
        (price, amounts) -> split.uses(-price, amounts),
        StrictMath.exp(all),
        -all,
        -each,
        -each,
        uses);
    return uses;
  }

  /// Fills everybody's use when those of least leverage use `e^z`, and returns the sum of slopes by
  /// `-z`.
  private double uses(double z, double[] amounts) {
    LogCurve logs = LogCurve.of(curve);
    double first = StrictMath.exp(z);
    double value = StrictMath.exp(logs.value(z));
    double missingFirst = missing(first);
    double elasticity = logs.valueSlope(z);
    double slopes = 0;
    for (int i = 0; i < amounts.length; i++) {
      if (ratio[i] == 1) {
        amounts[i] = first;
        slopes += first;
        continue;
      }
      double reached = ratio[i] * value;
      double missing = missingFirst + value * (1 - ratio[i]);
      amounts[i] = use(reached, missing);
      slopes += amounts[i] * elasticity / elasticity(amounts[i], reached, missing);
    }
    return -slopes;
  }

  /// `1 - f(x)` without cancellation, for curves that end at 1.
  private double missing(double x) {
    return switch (curve) {
      case ResponseCurve.MichaelisMenten(double half) -> half / (half + x);
      case ResponseCurve.Hill(double half, double steepness) ->
          1 / (1 + StrictMath.pow(x / half, steepness));
      case ResponseCurve.Saturating(double scale) -> StrictMath.exp(-x / scale);
      case ResponseCurve.Power _, ResponseCurve.Logarithmic _ -> 0;
    };
  }

  /// The use at which f is `reached`, with `missing = 1 - reached`.
  private double use(double reached, double missing) {
    return switch (curve) {
      case ResponseCurve.Power(double exponent) -> StrictMath.pow(reached, 1 / exponent);
      case ResponseCurve.Logarithmic(double scale) -> scale * StrictMath.expm1(reached);
      case ResponseCurve.MichaelisMenten(double half) -> half * reached / missing;
      case ResponseCurve.Hill(double half, double steepness) ->
          half * StrictMath.pow(reached / missing, 1 / steepness);
      case ResponseCurve.Saturating(double scale) ->
          reached < 0.5 ? -scale * StrictMath.log1p(-reached) : -scale * StrictMath.log(missing);
    };
  }

  /// `x f′/f` there.
  private double elasticity(double x, double reached, double missing) {
    return switch (curve) {
      case ResponseCurve.Power(double exponent) -> exponent;
      case ResponseCurve.Logarithmic(double scale) -> x / ((scale + x) * reached);
      case ResponseCurve.MichaelisMenten _ -> missing;
      case ResponseCurve.Hill(_, double steepness) -> steepness * missing;
      case ResponseCurve.Saturating(double scale) -> x / scale * missing / reached;
    };
  }
}
