package offerwright.json.codec;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import offerwright.json.tree.Node;

/// Constants as words: `CUMULATIVE_ROUND_DOWN` is "cumulative-round-down".
final class EnumCodec implements Codec {
  private final Map<String, Object> constants = new LinkedHashMap<>();

  EnumCodec(Class<?> type) {
    Arrays.stream(type.getEnumConstants())
        .forEach(constant -> constants.put(Words.of((Enum<?>) constant), constant));
  }

  @Override
  public Node write(Object value) {
    return Node.text(Words.of((Enum<?>) value));
  }

  @Override
  public Optional<Object> read(Node node, Place place) {
    if (!(node instanceof Node.Text text)) {
      place.error(node, "Here stands " + node.kind() + " where a word is expected.", choices());
      return Optional.empty();
    }
    Object constant = constants.get(text.text());
    if (constant == null) {
      place.error(node, "\"" + text.text() + "\" is not one of the words allowed here.", choices());
    }
    return Optional.ofNullable(constant);
  }

  private String choices() {
    return "Write one of " + String.join(", ", constants.keySet()) + ".";
  }
}
