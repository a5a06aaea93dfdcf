package offerwright.json.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offerwright.json.tree.Node;

/// Lists. Where the elements stand by themselves (levels, people, offers, ...) the good ones are
/// kept beside a bad one; a list inside a whole, such as the steps of a vesting schedule, is read
/// completely or not at all.
///
/// @param element codec of one element
/// @param standsAlone whether elements stand by themselves
record ListCodec(Codec element, boolean standsAlone) implements Codec {
  @Override
  public Node write(Object value) {
    return Node.items(((List<?>) value).stream().map(item -> element.write(item)).toList());
  }

  @Override
  public Optional<Object> read(Node node, Place place) {
    if (!(node instanceof Node.Items list)) {
      place.error(
          node,
          "Here stands " + node.kind() + " where a list is expected.",
          "Write [ ] around the elements.");
      return Optional.empty();
    }
    List<Object> values = new ArrayList<>(list.items().size());
    Map<String, Node> keys = new HashMap<>();
    for (int i = 0; i < list.items().size(); i++) {
      Node item = list.items().get(i);
      Optional<Object> value = element.read(item, place.in(i));
      if (value.isPresent() && isNew(value.get(), item, keys, place.in(i))) {
        values.add(value.get());
      }
    }
    return standsAlone || values.size() == list.items().size()
        ? Optional.of(values)
        : Optional.empty();
  }

  private static boolean isNew(Object value, Node item, Map<String, Node> keys, Place place) {
    Optional<String> key = Keyed.keyOf(value);
    Node first = key.map(word -> keys.putIfAbsent(word, item)).orElse(null);
    if (first == null) {
      return true;
    }
    place.error(
        item,
        "The key \"" + key.orElseThrow() + "\" is used twice, first in line " + first.line() + ".",
        "Give one of the two another key, or remove it.");
    return false;
  }
}
