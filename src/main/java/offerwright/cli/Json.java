package offerwright.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.Spread;
import offerwright.calc.trail.Quantity;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.problem.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Figures as JSON for scripts, in the forms of the workspace files: money is
/// `{"amount":"244000.00","currency":"USD"}`, a share is `"12.5%"`, a day is `"2027-01-04"`, exact
/// decimals are text. What is not there or not known is `null`, so that every object of a kind has
/// the same fields. The text is ASCII, so that it passes through any terminal.
final class Json {
  /// An object whose fields keep their order.
  static final class Fields {
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    Fields with(String name, Object value) {
      fields.put(name, value);
      return this;
    }

    Fields with(String name, Optional<?> value) {
      fields.put(name, value.orElse(null));
      return this;
    }

    Map<String, @Nullable Object> map() {
      return fields;
    }
  }

  private Json() {}

  static Fields fields() {
    return new Fields();
  }

  /// The text of an object or a list of objects.
  static String text(Object value) {
    return mapper().writeValueAsString(plain(value));
  }

  /// Writes the same text and a line end piece by piece, for objects that are too large to stand in
  /// memory as text; leaves the stream open.
  static void write(Object value, OutputStream out) throws IOException {
    OutputStream buffered = new BufferedOutputStream(out);
    mapper().writeValue(buffered, plain(value));
    buffered.write('\n');
    buffered.flush();
  }

  private static JsonMapper mapper() {
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .build();
  }

  private static Object plain(Object value) {
    return value instanceof Fields fields ? fields.map() : value;
  }

  static <T> List<Object> list(Collection<T> values, Function<T, Object> each) {
    return values.stream().map(value -> plain(each.apply(value))).toList();
  }

  static Object money(Money money) {
    return fields()
        .with("amount", money.amount().toPlainString())
        .with("currency", money.currency().code())
        .map();
  }

  static Object price(UnitPrice price) {
    return fields()
        .with("amount", price.amount().toPlainString())
        .with("currency", price.currency().code())
        .map();
  }

  static Object percent(Percent percent) {
    return percent.points().toPlainString() + "%";
  }

  /// A simulated figure and the ends of its interval. What has no end or is not there is null: JSON
  /// has no infinity.
  static Object estimate(Estimate estimate) {
    return fields()
        .with("value", finite(estimate.value()))
        .with("low", finite(estimate.low()))
        .with("high", finite(estimate.high()))
        .map();
  }

  /// Five quantiles, each with its interval.
  static Object spread(Spread spread) {
    List<Estimate> five = spread.estimates();
    return fields()
        .with("p5", estimate(five.get(0)))
        .with("p25", estimate(five.get(1)))
        .with("median", estimate(five.get(2)))
        .with("p75", estimate(five.get(3)))
        .with("p95", estimate(five.get(4)))
        .map();
  }

  /// A figure; null if it has no end or is not there.
  static Optional<Double> finite(double value) {
    return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
  }

  static Object problem(Problem problem) {
    return fields()
        .with("severity", Key.of(problem.severity()))
        .with("where", problem.where())
        .with("message", problem.message())
        .with("repair", problem.repair())
        .map();
  }

  /// A figure with its kind in `type`.
  static Object quantity(Quantity quantity) {
    Fields fields =
        switch (quantity) {
          case Quantity.Amount(Money money) -> typed("amount").with("value", money(money));
          case Quantity.Price(UnitPrice price) -> typed("price").with("value", price(price));
          case Quantity.Share(Percent percent) -> typed("share").with("value", percent(percent));
          case Quantity.Ratio(double value) ->
              typed("ratio").with("value", BigDecimal.valueOf(value).toPlainString());
          case Quantity.Count(BigDecimal value, String unit) ->
              typed("count").with("value", value.toPlainString()).with("unit", unit);
          case Quantity.Tokens(TokenCount count) -> typed("tokens").with("value", count.tokens());
          case Quantity.Day(var date) -> typed("day").with("value", date.toString());
          case Quantity.Range(Money low, Money high) ->
              typed("range").with("low", money(low)).with("high", money(high));
          case Quantity.Word(String text) -> typed("word").with("value", text);
          case Quantity.NotKnown(String reason) -> typed("not-known").with("reason", reason);
        };
    return fields.map();
  }

  private static Fields typed(String type) {
    return fields().with("type", type);
  }
}
