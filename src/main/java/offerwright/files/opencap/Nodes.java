package offerwright.files.opencap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import offerwright.json.tree.Node;
import offerwright.json.tree.NodeWriter;

/// Builds the objects of a file field by field.
final class Nodes {
  private final List<Node.Field> fields = new ArrayList<>();

  Nodes text(String name, String text) {
    return with(name, Node.text(text));
  }

  Nodes number(String name, int number) {
    return with(name, Node.number(Integer.toString(number)));
  }

  /// The format writes exact numbers as text.
  Nodes numeric(String name, BigDecimal number) {
    return text(name, number.toPlainString());
  }

  Nodes truth(String name, boolean value) {
    return with(name, new Node.Truth(value, 0, 0));
  }

  Nodes nothing(String name) {
    return with(name, new Node.Nothing(0, 0));
  }

  Nodes list(String name, List<Node> items) {
    return with(name, Node.items(items));
  }

  Nodes texts(String name, List<String> texts) {
    return list(name, texts.stream().map(Node::text).toList());
  }

  Nodes with(String name, Node value) {
    fields.add(new Node.Field(name, value));
    return this;
  }

  Node build() {
    return Node.fields(fields);
  }

  /// A whole file.
  static String file(String type, List<Node> items) {
    return NodeWriter.pretty(new Nodes().text("file_type", type).list("items", items).build());
  }
}
