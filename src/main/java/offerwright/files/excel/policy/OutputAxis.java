package offerwright.files.excel.policy;

import java.util.Locale;
import java.util.stream.DoubleStream;
import offerwright.calc.policy.CurvePoint;
import offerwright.calc.policy.Figures;
import offerwright.calc.policy.Measure;

/// The axis of output: from a round figure below the policies to one above them, in round steps.
///
/// @param low where it begins
/// @param high where it ends
/// @param step between two marks
record OutputAxis(double low, double high, double step) {
  private static final double[] STEPS = {0.005, 0.01, 0.02, 0.05, 0.1, 0.2};
  private static final int MARKS = 7;

  /// Points of the curve beyond are for the table: they would press the policies together.
  private static final double GREATEST_ALPHA = 2;

  static OutputAxis of(Model model) {
    double[] ends =
        DoubleStream.concat(
                model.policies().stream().flatMapToDouble(row -> ends(row.best())),
                model.result().curve().stream()
                    .limit(points(model))
                    .map(CurvePoint::best)
                    .flatMapToDouble(OutputAxis::ends))
            .filter(Double::isFinite)
            .toArray();
    double least = DoubleStream.of(ends).min().orElse(0);
    double most = DoubleStream.of(ends).max().orElse(1);
    double step = STEPS[STEPS.length - 1];
    for (int i = STEPS.length - 1; i >= 0; i--) {
      step = (most - least) / STEPS[i] <= MARKS ? STEPS[i] : step;
    }
    return new OutputAxis(
        Math.max(0, Math.floor(least / step - 0.2) * step),
        Math.ceil(most / step + 0.2) * step,
        step);
  }

  /// How many points of the curve are drawn.
  static int points(Model model) {
    return (int)
        model.result().curve().stream().takeWhile(point -> point.alpha() <= GREATEST_ALPHA).count();
  }

  private static DoubleStream ends(Figures figures) {
    var output = figures.measure(Measure.OUTPUT_OF_BEST);
    return DoubleStream.of(output.low(), output.high());
  }

  String format() {
    return step < 0.01 ? "0.0%" : "0%";
  }

  String title() {
    return String.format(
        Locale.ROOT,
        "Output, %% of the best split (axis starts at %." + (step < 0.01 ? 1 : 0) + "f %%)",
        100 * low);
  }
}
