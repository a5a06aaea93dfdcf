package offerwright.json.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import offerwright.json.tree.Node;

/// Sealed interfaces as objects whose field "type" says which variant follows. Only the variants
/// that implement the interface count; records that merely stand inside it are no variants. The
/// codec of a variant is made when the first one is met, because a variant may hold values of the
/// same interface: a hybrid of other rules.
final class VariantCodec implements Codec {
  private final Codecs codecs;
  private final Map<String, Class<?>> byWord = new LinkedHashMap<>();
  private final Map<Class<?>, RecordCodec> made = new ConcurrentHashMap<>();

  VariantCodec(Class<?> type, Codecs codecs) {
    this.codecs = codecs;
    Arrays.stream(type.getPermittedSubclasses())
        .forEach(variant -> byWord.put(Words.of(variant), variant));
  }

  private RecordCodec codec(Class<?> variant) {
    return made.computeIfAbsent(
        variant, type -> new RecordCodec(type, codecs, List.of(RecordCodec.TYPE)));
  }

  @Override
  public Node write(Object value) {
    String word = Words.of(value.getClass());
    if (value.getClass() != byWord.get(word)) {
      throw new ClassCastException(value.getClass() + " is not a variant of this type");
    }
    List<Node.Field> fields = new ArrayList<>();
    fields.add(new Node.Field(RecordCodec.TYPE, Node.text(word)));
    fields.addAll(codec(value.getClass()).fields(value));
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
    Class<?> variant = type.get() instanceof Node.Text text ? byWord.get(text.text()) : null;
    if (variant == null) {
      String given =
          type.get() instanceof Node.Text text ? "\"" + text.text() + "\"" : type.get().kind();
      place
          .in(RecordCodec.TYPE)
          .error(type.get(), "There is no variant " + given + " here.", choices());
      return Optional.empty();
    }
    return codec(variant).read(node, place);
  }

  private String choices() {
    return "Write \"type\" as one of " + String.join(", ", byWord.keySet()) + ".";
  }
}
