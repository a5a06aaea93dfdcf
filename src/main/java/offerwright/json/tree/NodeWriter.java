package offerwright.json.tree;

import java.util.List;
import tools.jackson.core.io.JsonStringEncoder;

/// Turns a [Node] tree into JSON text: on one line, or laid out for reading.
public final class NodeWriter {
  private static final int LINE = 120;

  private NodeWriter() {}

  /// The value without blanks or line ends, for a database row.
  public static String compact(Node node) {
    StringBuilder out = new StringBuilder();
    new Layout(out, false).write(node, 0, 0);
    return out.toString();
  }

  /// The value indented by two blanks, with whatever fits into a line of 120 characters on one
  /// line, ending with a line end. So a price or a person takes one line and a comparison of two
  /// files shows what changed.
  public static String pretty(Node node) {
    StringBuilder out = new StringBuilder();
    new Layout(out, true).write(node, 0, 0);
    return out.append('\n').toString();
  }

  private record Layout(StringBuilder out, boolean pretty) {
    /// Writes a node that begins at `column` of a line indented by `indent`.
    void write(Node node, int indent, int column) {
      switch (node) {
        case Node.Fields object -> fields(object.fields(), indent, breaks(object, column));
        case Node.Items list -> items(list.items(), indent, breaks(list, column));
        case Node.Text text -> quoted(text.text());
        case Node.Numeral number -> out.append(number.digits());
        case Node.Truth truth -> out.append(truth.value());
        case Node.Nothing _ -> out.append("null");
      }
    }

    private boolean breaks(Node node, int column) {
      return pretty && column + width(node, LINE - column) > LINE;
    }

    private void fields(List<Node.Field> fields, int indent, boolean broken) {
      out.append('{');
      for (int i = 0; i < fields.size(); i++) {
        separate(i, indent + 2, broken);
        int from = out.length();
        quoted(fields.get(i).name());
        out.append(pretty ? ": " : ":");
        write(fields.get(i).value(), indent + 2, broken ? indent + 2 + out.length() - from : 0);
      }
      close(fields.isEmpty(), indent, broken);
      out.append('}');
    }

    private void items(List<Node> items, int indent, boolean broken) {
      out.append('[');
      for (int i = 0; i < items.size(); i++) {
        separate(i, indent + 2, broken);
        write(items.get(i), indent + 2, broken ? indent + 2 : 0);
      }
      close(items.isEmpty(), indent, broken);
      out.append(']');
    }

    private void separate(int index, int indent, boolean broken) {
      if (index > 0) {
        out.append(pretty && !broken ? ", " : ",");
      }
      if (broken) {
        out.append('\n').repeat(' ', indent);
      }
    }

    private void close(boolean empty, int indent, boolean broken) {
      if (broken && !empty) {
        out.append('\n').repeat(' ', indent);
      }
    }

    private void quoted(String text) {
      out.append('"');
      JsonStringEncoder.getInstance().quoteAsString(text, out);
      out.append('"');
    }

    /// Characters the node takes on one line; stops counting once it is more than `limit`.
    private static int width(Node node, int limit) {
      return switch (node) {
        case Node.Fields object -> {
          int width = 2;
          for (Node.Field field : object.fields()) {
            width +=
                width > limit ? 0 : field.name().length() + 6 + width(field.value(), limit - width);
          }
          yield width;
        }
        case Node.Items list -> {
          int width = 2;
          for (Node item : list.items()) {
            width += width > limit ? 0 : 2 + width(item, limit - width);
          }
          yield width;
        }
        case Node.Text text -> text.text().length() + 2;
        case Node.Numeral number -> number.digits().length();
        case Node.Truth _ -> 5;
        case Node.Nothing _ -> 4;
      };
    }
  }
}
