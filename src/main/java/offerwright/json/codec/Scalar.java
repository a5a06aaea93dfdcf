package offerwright.json.codec;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import offerwright.json.tree.Node;

/// A type that is written as one text, number or truth value.
///
/// @param kind the JSON type it is written as
/// @param wanted what the value should be, for a message; example: "a day such as \"2027-01-04\""
/// @param make value to its characters
/// @param parse characters to value; throws [IllegalArgumentException], [ArithmeticException] or
///   [DateTimeException] if they are none
record Scalar(
    Kind kind, String wanted, Function<Object, String> make, Function<String, Object> parse)
    implements Codec {
  /// JSON types of a scalar.
  enum Kind {
    TEXT,
    NUMBER,
    TRUTH
  }

  @Override
  public Node write(Object value) {
    String characters = make.apply(value);
    return switch (kind) {
      case TEXT -> Node.text(characters);
      case NUMBER -> Node.number(characters);
      case TRUTH -> new Node.Truth((Boolean) value, 0, 0);
    };
  }

  @Override
  public Optional<Object> read(Node node, Place place) {
    String characters =
        switch (node) {
          case Node.Text text when kind == Kind.TEXT -> text.text();
          case Node.Numeral number when kind == Kind.NUMBER -> number.digits();
          case Node.Truth truth when kind == Kind.TRUTH -> Boolean.toString(truth.value());
          default -> {
            place.error(
                node,
                "Here stands " + node.kind() + " where " + wanted + " is expected.",
                "Write " + wanted + ".");
            yield null;
          }
        };
    if (characters == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse.apply(characters));
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException refused) {
      place.error(
          node,
          "\"" + shortened(characters) + "\" is not " + wanted + ".",
          "Write " + wanted + ".");
      return Optional.empty();
    }
  }

  private static String shortened(String characters) {
    return characters.length() <= 60 ? characters : characters.substring(0, 57) + "...";
  }
}
