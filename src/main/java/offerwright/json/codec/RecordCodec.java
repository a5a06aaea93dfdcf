package offerwright.json.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import offerwright.json.tree.Node;

/// Records as objects with the names and the order of their components.
final class RecordCodec implements Codec {
  /// The field that names the variant of a sealed interface.
  static final String TYPE = "type";

  private final Class<?> type;
  private final List<Component> components;
  private final List<String> names;
  private final List<String> allowed;
  private final Constructor<?> constructor;

  RecordCodec(Class<?> type, Codecs codecs) {
    this(type, codecs, List.of());
  }

  /// As [#RecordCodec(Class, Codecs)], for an object that may hold fields besides, which no
  /// component has.
  RecordCodec(Class<?> type, Codecs codecs, List<String> besides) {
    this.type = type;
    this.components =
        Arrays.stream(type.getRecordComponents())
            .map(component -> Component.of(component, codecs))
            .toList();
    this.names = components.stream().map(Component::name).toList();
    this.allowed = Stream.concat(besides.stream(), names.stream()).toList();
    try {
      constructor =
          type.getDeclaredConstructor(
              components.stream().map(Component::raw).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(
          "record " + type + " without its canonical constructor", impossible);
    }
    constructor.setAccessible(true);
  }

  @Override
  public Node write(Object value) {
    return Node.fields(fields(value));
  }

  /// The fields of a value, for a variant to put its type in front.
  List<Node.Field> fields(Object value) {
    List<Node.Field> fields = new ArrayList<>(components.size() + 1);
    for (Component component : components) {
      component.write(value).ifPresent(node -> fields.add(new Node.Field(component.name(), node)));
    }
    return fields;
  }

  @Override
  public Optional<Object> read(Node node, Place place) {
    return read(node, place, Map.of());
  }

  /// As [#read(Node, Place)], with values that components take when their field is missing
  /// (`inherited`).
  Optional<Object> read(Node node, Place place, Map<String, Object> inherited) {
    if (!(node instanceof Node.Fields object)) {
      place.error(
          node,
          "Here stands "
              + node.kind()
              + " where an object with "
              + String.join(", ", names)
              + " is expected.",
          "Write { } with these fields.");
      return Optional.empty();
    }
    FieldNames.check(object, allowed, place);
    List<Object> arguments = new ArrayList<>(components.size());
    for (Component component : components) {
      component
          .read(object, place, Optional.ofNullable(inherited.get(component.name())))
          .ifPresent(arguments::add);
    }
    return arguments.size() == components.size()
        ? make(arguments, object, place)
        : Optional.empty();
  }

  /// The record of its components in order; empty, with an error reported, if its constructor
  /// refuses them.
  Optional<Object> make(List<Object> arguments, Node node, Place place) {
    try {
      return Optional.of(constructor.newInstance(arguments.toArray()));
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof IllegalArgumentException reason) {
        place.error(
            node,
            Words.sentence(Objects.toString(reason.getMessage(), "")),
            "Correct the values and read the text again.");
        return Optional.empty();
      }
      throw new IllegalStateException("constructor of " + type + " failed", refused.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("cannot make a " + type, impossible);
    }
  }
}
