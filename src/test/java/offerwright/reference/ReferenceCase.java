package offerwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One case: `id`, `kind`, `inputs`, `expected`, `tolerance` ({`abs`} or {`rel`}, exact without
/// either) and `source`. Values under names that begin with `naive`, `wrong_` or `commons_math3`
/// are what a careless computation gives: they must not be returned.
public final class ReferenceCase {
  /// How far a computed figure must stay away from a wrong one, relative to it.
  private static final double APART = 1e-6;

  private final JsonNode node;

  ReferenceCase(JsonNode node) {
    this.node = node;
    if (!node.hasNonNull("id")
        || !node.hasNonNull("inputs")
        || !node.hasNonNull("expected")
        || !node.hasNonNull("source")) {
      throw new IllegalStateException(
          "a reference case needs id, inputs, expected and source: " + node);
    }
  }

  /// The case's name; example: "E01".
  public String id() {
    return node.get("id").asString();
  }

  /// What is computed; empty for topics of one kind.
  public String kind() {
    return node.path("kind").asString("");
  }

  /// An input; fails if it is not there.
  public JsonNode input(String name) {
    return there(node.get("inputs"), name);
  }

  /// A number among the inputs.
  public double number(String name) {
    return input(name).asDouble();
  }

  /// A number among the inputs, or `otherwise` if it is not given.
  public double number(String name, double otherwise) {
    return has(name) ? number(name) : otherwise;
  }

  /// A text among the inputs.
  public String text(String name) {
    return input(name).asString();
  }

  /// A day among the inputs.
  public LocalDate day(String name) {
    return LocalDate.parse(text(name));
  }

  /// A decimal number among the inputs, digit for digit.
  public BigDecimal decimal(String name) {
    return new BigDecimal(input(name).asString());
  }

  /// The decimal number of an input that need not be given.
  public Optional<BigDecimal> decimalIfAny(String name) {
    return has(name) ? Optional.of(decimal(name)) : Optional.empty();
  }

  /// A list of numbers among the inputs.
  public double[] numbers(String name) {
    return doubles(input(name));
  }

  /// True if an input is given.
  public boolean has(String name) {
    return node.get("inputs").hasNonNull(name);
  }

  /// What is expected under a name; fails if it is not there.
  public JsonNode expected(String name) {
    return there(node.get("expected"), name);
  }

  /// Names of everything expected, without the wrong values.
  public List<String> expectedNames() {
    return node.get("expected").propertyNames().stream().filter(name -> !isWrong(name)).toList();
  }

  /// Asserts that a figure is the expected one within the case's tolerance, and none of the case's
  /// wrong values.
  public void check(String name, double figure) {
    compare(id() + " " + name, figure, expected(name).asDouble());
    node.get("expected").properties().stream()
        .filter(other -> isWrong(other.getKey()) && other.getValue().isNumber())
        .forEach(wrong ->
            assertThat(figure)
                .as("%s must not be %s", id(), wrong.getKey())
                .isNotCloseTo(wrong.getValue().asDouble(), within(apart(wrong.getValue()))));
  }

  /// Asserts a list of figures, one by one.
  public void check(String name, double[] figures) {
    double[] wanted = doubles(expected(name));
    assertThat(figures).as("%s %s", id(), name).hasSameSizeAs(wanted);
    for (int i = 0; i < wanted.length; i++) {
      compare(id() + " " + name + "[" + i + "]", figures[i], wanted[i]);
    }
  }

  private void compare(String what, double figure, double wanted) {
    JsonNode tolerance = node.path("tolerance");
    double allowed =
        tolerance.has("abs")
            ? tolerance.get("abs").asDouble()
            : tolerance.path("rel").asDouble(0) * Math.abs(wanted);
    assertThat(figure).as(what).isCloseTo(wanted, within(allowed));
  }

  private static boolean isWrong(String name) {
    return name.startsWith("naive")
        || name.startsWith("wrong_")
        || name.startsWith("commons_math3");
  }

  private static double apart(JsonNode wrong) {
    return APART * Math.max(1, Math.abs(wrong.asDouble()));
  }

  private static double[] doubles(JsonNode list) {
    List<Double> numbers = new ArrayList<>();
    for (JsonNode number : list) {
      numbers.add(number.asDouble());
    }
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private JsonNode there(JsonNode parent, String name) {
    JsonNode found = parent.get(name);
    if (found == null || found.isNull()) {
      throw new IllegalStateException("case " + id() + " has no " + name);
    }
    return found;
  }

  @Override
  public String toString() {
    return kind().isEmpty() ? id() : id() + " " + kind();
  }
}
