package offerwright.json.tree;

import java.util.List;
import java.util.Optional;

/// A JSON value with the place it was read from. Lines and columns count from 1; a node that was
/// not read from text has 0 in both.
public sealed interface Node {
  /// Line of the value's first character; example: 41.
  int line();

  /// Column of the value's first character; example: 7.
  int column();

  /// What the value is, for a message; example: "an object".
  String kind();

  /// An object.
  ///
  /// @param fields in the order of the text; a name may occur twice in a faulty text
  record Fields(List<Field> fields, int line, int column) implements Node {
    /// Copies the list.
    public Fields {
      fields = List.copyOf(fields);
    }

    /// The first field of a name; empty if there is none.
    public Optional<Node> find(String name) {
      for (Field field : fields) {
        if (field.name().equals(name)) {
          return Optional.of(field.value());
        }
      }
      return Optional.empty();
    }

    @Override
    public String kind() {
      return "an object";
    }
  }

  /// A named value inside an object.
  ///
  /// @param name as written; example: "midpoint"
  /// @param value what it holds
  record Field(String name, Node value) {}

  /// An array.
  ///
  /// @param items in the order of the text
  record Items(List<Node> items, int line, int column) implements Node {
    /// Copies the list.
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /// A text.
  ///
  /// @param text without quotes and escapes
  record Text(String text, int line, int column) implements Node {
    @Override
    public String kind() {
      return "a text";
    }
  }

  /// A number, kept as it was written.
  ///
  /// @param digits example: "0.25"
  record Numeral(String digits, int line, int column) implements Node {
    @Override
    public String kind() {
      return "a number";
    }
  }

  /// `true` or `false`.
  ///
  /// @param value which of them
  record Truth(boolean value, int line, int column) implements Node {
    @Override
    public String kind() {
      return value ? "true" : "false";
    }
  }

  /// `null`.
  record Nothing(int line, int column) implements Node {
    @Override
    public String kind() {
      return "null";
    }
  }

  /// An object that was not read from text.
  static Node fields(List<Field> fields) {
    return new Fields(fields, 0, 0);
  }

  /// An array that was not read from text.
  static Node items(List<Node> items) {
    return new Items(items, 0, 0);
  }

  /// A text that was not read from text.
  static Node text(String text) {
    return new Text(text, 0, 0);
  }

  /// A number that was not read from text.
  static Node number(String digits) {
    return new Numeral(digits, 0, 0);
  }
}
