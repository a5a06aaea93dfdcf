package offerwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import offerwright.calc.random.NormalQuantile;
import offerwright.calc.sensitivity.SobolIndex;
import offerwright.calc.sensitivity.SobolIndices;
import offerwright.calc.sensitivity.Tornado;
import offerwright.calc.sensitivity.TornadoBar;
import offerwright.calc.sensitivity.TornadoInput;
import offerwright.calc.trail.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import tools.jackson.databind.JsonNode;

class SensitivityReferenceTest {
  private static final int POINTS = 1 << 14;

  /// What the cases allow an estimate of that many points; their own tolerance is for the closed
  /// form.
  private static final double ALLOWED = 0.01;

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "sensitivity", kinds = "tornado")
  void oneInputAtATime(ReferenceCase reference) {
    Map<String, Double> base = new HashMap<>();
    List<TornadoInput<Map<String, Double>>> inputs = new ArrayList<>();
    reference
        .input("base")
        .properties()
        .forEach(one -> {
          base.put(one.getKey(), one.getValue().asDouble());
          JsonNode range = reference.input("ranges").get(one.getKey());
          inputs.add(input(one.getKey(), range.get(0).asDouble(), range.get(1).asDouble()));
        });
    Tornado tornado =
        Tornado.of(base, at -> of(at, "u") * of(at, "c") * of(at, "V") - of(at, "T"), inputs);
    reference.check("base_value", tornado.base());
    assertThat(tornado.bars())
        .extracting(TornadoBar::input)
        .containsExactlyElementsOf(
            reference.expected("order_by_swing").valueStream().map(JsonNode::asString).toList());
    for (TornadoBar bar : tornado.bars()) {
      JsonNode ends = reference.expected("low_high").get(bar.input());
      assertThat(bar.atLow()).isCloseTo(ends.get(0).asDouble(), within(1e-8));
      assertThat(bar.atHigh()).isCloseTo(ends.get(1).asDouble(), within(1e-8));
    }
  }

  private static TornadoInput<Map<String, Double>> input(String name, double low, double high) {
    return new TornadoInput<>(
        name,
        new Quantity.Ratio(low),
        new Quantity.Ratio(high),
        at -> with(at, name, low),
        at -> with(at, name, high));
  }

  private static Map<String, Double> with(Map<String, Double> at, String name, double value) {
    Map<String, Double> moved = new HashMap<>(at);
    moved.put(name, value);
    return moved;
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "sensitivity", kinds = "Ishigami")
  void inputsThatWorkTogether(ReferenceCase reference) {
    double a = reference.number("a");
    double b = reference.number("b");
    check(
        reference,
        at -> {
          double x = angle(at[0]);
          double z = angle(at[2]);
          return Math.sin(x) * (1 + b * Math.pow(z, 4)) + a * Math.pow(Math.sin(angle(at[1])), 2);
        });
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "sensitivity", kinds = "additive")
  void inputsThatAdd(ReferenceCase reference) {
    double[] weights = reference.numbers("a");
    double[] deviations = reference.numbers("sd");
    check(
        reference,
        at ->
            IntStream.range(0, at.length)
                .mapToDouble(i -> weights[i] * deviations[i] * NormalQuantile.of(at[i]))
                .sum());
  }

  private static void check(ReferenceCase reference, ToDoubleFunction<double[]> model) {
    List<SobolIndex> indices = SobolIndices.of(List.of("x", "y", "z"), model, POINTS, 20_261_121);
    for (int i = 0; i < indices.size(); i++) {
      double first = reference.expected("S").get(i).asDouble();
      double total = reference.expected("ST").get(i).asDouble();
      SobolIndex index = indices.get(i);
      assertThat(index.first().value()).isCloseTo(first, within(ALLOWED));
      assertThat(index.total().value()).isCloseTo(total, within(ALLOWED));
      assertThat(first).isBetween(index.first().low() - 1e-9, index.first().high() + 1e-9);
      assertThat(total).isBetween(index.total().low() - 1e-9, index.total().high() + 1e-9);
    }
  }

  private static double angle(double quantile) {
    return Math.PI * (2 * quantile - 1);
  }

  private static double of(Map<String, Double> inputs, String name) {
    return inputs.getOrDefault(name, Double.NaN);
  }
}
