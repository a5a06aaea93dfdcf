package offerwright.json.codec;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import offerwright.json.tree.Node;

/// Finds fields that should not be there: a field that is silently passed over is a term that
/// silently does not count.
public final class FieldNames {
  private FieldNames() {}

  /// Reports every field whose name is not `allowed`, and every name given twice.
  public static void check(Node.Fields object, Collection<String> allowed, Place place) {
    Set<String> seen = new HashSet<>();
    for (Node.Field field : object.fields()) {
      String name = field.name();
      if (!seen.add(name)) {
        place
            .in(name)
            .error(
                field.value(),
                "The field \"" + name + "\" is given twice; the first counts.",
                "Remove one of the two.");
      } else if (!allowed.contains(name)) {
        place
            .in(name)
            .error(
                field.value(),
                "There is no field \"" + name + "\" here.",
                "Remove it, or use one of " + String.join(", ", allowed) + ".");
      }
    }
  }
}
