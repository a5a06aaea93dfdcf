package offerwright.json.codec;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.Optional;
import offerwright.json.tree.Node;

/// One component of a record: its name, how it is got at, and whether it may be left out.
///
/// @param name the field's name
/// @param raw the component's declared class
/// @param optional true if it is an `Optional`, which is left out when empty
/// @param accessor reads it from a record
/// @param codec of its type, or of what the `Optional` holds
record Component(String name, Class<?> raw, boolean optional, Method accessor, Codec codec) {
  static Component of(RecordComponent component, Codecs codecs) {
    boolean optional = component.getType() == Optional.class;
    Codec codec =
        codecs.of(
            optional
                ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getGenericType());
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return new Component(component.getName(), component.getType(), optional, accessor, codec);
  }

  /// The tree of this component of a record; empty if the component is.
  Optional<Node> write(Object holder) {
    try {
      Object value = Objects.requireNonNull(accessor.invoke(holder));
      return value instanceof Optional<?> maybe
          ? maybe.map(codec::write)
          : Optional.of(codec.write(value));
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("cannot read " + accessor, impossible);
    }
  }

  /// The constructor's argument from an object: the value, or an `Optional` if the component is
  /// one; `inherited` if its field is missing and there is an inherited value. Empty, with an error
  /// reported, if it is missing or cannot be read: what is unreadable is never taken for absent.
  Optional<Object> read(Node.Fields object, Place place, Optional<Object> inherited) {
    Optional<Node> node = object.find(name);
    if (node.isEmpty()) {
      if (optional || inherited.isPresent()) {
        return optional ? Optional.of(Optional.empty()) : inherited;
      }
      place.error(object, "The field \"" + name + "\" is missing.", "Add \"" + name + "\" here.");
      return Optional.empty();
    }
    Optional<Object> value = codec.read(node.get(), place.in(name));
    return optional && value.isPresent() ? Optional.of(value) : value;
  }
}
