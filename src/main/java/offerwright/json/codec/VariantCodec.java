package offerwright.json.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offerwright.json.tree.Node;

/// Sealed interfaces as objects whose field "type" says which variant follows. Only the variants
/// that implement the interface count; records that merely stand inside it are no variants.
final class VariantCodec implements Codec {
  private final Map<String, RecordCodec> byWord = new LinkedHashMap<>();

  VariantCodec(Class<?> type, Codecs codecs) {
    Arrays.stream(type.getPermittedSubclasses())
        .forEach(variant ->
            byWord.put(
                Words.of(variant), new RecordCodec(variant, codecs, List.of(RecordCodec.TYPE))));
  }

  @Override
  public Node write(Object value) {
    String word = Words.of(value.getClass());
    RecordCodec codec = byWord.get(word);
    if (codec == null) {
      throw new ClassCastException(value.getClass() + " is not a variant of this type");
    }
    List<Node.Field> fields = new ArrayList<>();
    fields.add(new Node.Field(RecordCodec.TYPE, Node.text(word)));
    fields.addAll(codec.fields(value));
    return Node.fields(fields);
  }

  @Override
  public Optional<Object> read(Node node, Place place) {
    if (!(node instanceof Node.Fields object)) {
      place.error(
          node,
          "Here stands " + node.kind() + " where an object with a \"type\" is expected.",
          choices());
      return Optional.empty();
    }
    Optional<Node> type = object.find(RecordCodec.TYPE);
    if (type.isEmpty()) {
      place.error(node, "The field \"type\" is missing.", choices());
      return Optional.empty();
    }
    RecordCodec codec = type.get() instanceof Node.Text text ? byWord.get(text.text()) : null;
    if (codec == null) {
      String given =
          type.get() instanceof Node.Text text ? "\"" + text.text() + "\"" : type.get().kind();
      place
          .in(RecordCodec.TYPE)
          .error(type.get(), "There is no variant " + given + " here.", choices());
      return Optional.empty();
    }
    return codec.read(node, place);
  }

  private String choices() {
    return "Write \"type\" as one of " + String.join(", ", byWord.keySet()) + ".";
  }
}
