package offerwright.json.codec;

import java.util.Optional;
import offerwright.json.tree.Node;

/// Turns the values of one type into JSON trees and back. Every value written is read back equal.
public interface Codec {
  /// The tree of a value. Throws [ClassCastException] for a value of another type.
  Node write(Object value);

  /// The value of a tree; empty if it cannot be made, in which case at least one error was reported
  /// to `place`. Errors may also be reported beside a value, when something in the tree was left
  /// out of it.
  Optional<Object> read(Node node, Place place);
}
