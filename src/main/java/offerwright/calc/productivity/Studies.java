package offerwright.calc.productivity;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/// The randomised trials that the evidence prior stands on, and one that could not be pooled. An
/// effect on time `t` becomes the multiplier `1 / (1 + t)`; a standard error is the width of the 95
/// % interval on the logarithm over 3.92.
public final class Studies {
  private static final double TWO_SIDED = 2 * 1.959963984540054;

  private Studies() {}

  /// All of them, oldest first.
  public static List<Study> all() {
    return List.of(
        ofTime(
            "Peng, Kalliamvakou, Cihon, Demirer 2023",
            "randomised trial, Copilot, 95 people, one task",
            "55.8 % less time (21 to 89 %)",
            -0.558,
            -0.89,
            -0.21,
            "arXiv 2302.06590"),
        new Study(
            "Paradis et al. 2024",
            "randomised trial, Google, 96 people, one task",
            "about 21 % less time; the interval is called large and not given",
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            "arXiv 2410.12944"),
        ofTime(
            "METR 2025",
            "randomised trial, 16 people, 246 tasks in their own projects",
            "19 % more time (2 to 39 %)",
            0.19,
            0.02,
            0.39,
            "arXiv 2507.09089"),
        ofOutput(
            "Cui, Demirer, Jaffe, Musolff, Peng, Salz 2026",
            "three field trials, 4,867 people",
            "26.08 % more tasks (standard error 10.3 points)",
            0.2608,
            0.103,
            "Management Science, doi 10.1287/mnsc.2025.00535"),
        ofTime(
            "METR 2026, returning",
            "developers of the trial of 2025 again",
            "18 % less time (38 % less to 9 % more)",
            -0.18,
            -0.38,
            0.09,
            "METR, 24 February 2026; weakened by who opted out"),
        ofTime(
            "METR 2026, new",
            "47 new developers",
            "4 % less time (15 % less to 9 % more)",
            -0.04,
            -0.15,
            0.09,
            "METR, 24 February 2026; weakened by who opted out"));
  }

  /// The synthesis of those that can be pooled.
  public static RandomEffects pooled() {
    return RandomEffects.of(figures(Study::logMultiplier), figures(Study::error));
  }

  private static double[] figures(Function<Study, OptionalDouble> figure) {
    return all().stream()
        .filter(Study::isPooled)
        .mapToDouble(study -> figure.apply(study).orElseThrow())
        .toArray();
  }

  private static Study ofTime(
      String name,
      String design,
      String effect,
      double time,
      double low,
      double high,
      String source) {
    double error = (StrictMath.log1p(high) - StrictMath.log1p(low)) / TWO_SIDED;
    return new Study(
        name,
        design,
        effect,
        OptionalDouble.of(-StrictMath.log1p(time)),
        OptionalDouble.of(error),
        source);
  }

  private static Study ofOutput(
      String name, String design, String effect, double more, double error, String source) {
    return new Study(
        name,
        design,
        effect,
        OptionalDouble.of(StrictMath.log1p(more)),
        OptionalDouble.of(error / (1 + more)),
        source);
  }
}
