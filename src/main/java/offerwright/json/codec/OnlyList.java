package offerwright.json.codec;

import java.util.List;
import java.util.Optional;
import offerwright.json.tree.Node;

/// Records that are nothing but a list (a ladder, a table of rates) as that list.
final class OnlyList implements Codec {
  private final RecordCodec whole;
  private final Codec list;

  OnlyList(Class<?> type, Codecs codecs) {
    whole = new RecordCodec(type, codecs);
    list = codecs.of(type.getRecordComponents()[0].getGenericType());
  }

  /// True for a record with a single component that is a list.
  static boolean is(Class<?> type) {
    var components = type.getRecordComponents();
    return components.length == 1 && components[0].getType() == List.class;
  }

  @Override
  public Node write(Object value) {
    return whole.fields(value).getFirst().value();
  }

  @Override
  public Optional<Object> read(Node node, Place place) {
    return list.read(node, place).flatMap(values -> whole.make(List.of(values), node, place));
  }
}
