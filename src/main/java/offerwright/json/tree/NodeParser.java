package offerwright.json.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Turns JSON text into a [Node] tree. Strict JSON: no comments, no trailing commas, nothing after
/// the value.
public final class NodeParser {
  /// Where an opening bracket stands, in words of Jackson's that say nothing to a person.
  private static final Pattern WHERE = Pattern.compile("\\s*\\(start marker at \\[[^\\]]*\\]\\)");

  private final JsonFactory factory = new JsonFactory();

  /// Parses one JSON value; throws [JsonSyntaxException] with line and column if the text is
  /// anything else.
  public Node parse(String text) throws JsonSyntaxException {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new JsonSyntaxException("The text is empty", 1, 1);
      }
      Node root = value(parser, first);
      if (parser.nextToken() != null) {
        TokenStreamLocation rest = parser.currentTokenLocation();
        throw new JsonSyntaxException(
            "There is more text after the end of the JSON value",
            rest.getLineNr(),
            rest.getColumnNr());
      }
      return root;
    } catch (JacksonException broken) {
      TokenStreamLocation at = broken.getLocation();
      throw new JsonSyntaxException(
          WHERE.matcher(broken.getOriginalMessage()).replaceAll(""),
          at == null ? 1 : at.getLineNr(),
          at == null ? 1 : at.getColumnNr());
    }
  }

  private static Node value(JsonParser parser, JsonToken token) {
    TokenStreamLocation at = parser.currentTokenLocation();
    int line = at.getLineNr();
    int column = at.getColumnNr();
    return switch (token) {
      case START_OBJECT -> new Node.Fields(fields(parser), line, column);
      case START_ARRAY -> new Node.Items(items(parser), line, column);
      case VALUE_STRING -> new Node.Text(parser.getString(), line, column);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Node.Numeral(parser.getString(), line, column);
      case VALUE_TRUE -> new Node.Truth(true, line, column);
      case VALUE_FALSE -> new Node.Truth(false, line, column);
      case VALUE_NULL -> new Node.Nothing(line, column);
      default -> throw new IllegalStateException("no value starts with " + token);
    };
  }

  private static List<Node.Field> fields(JsonParser parser) {
    List<Node.Field> fields = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      fields.add(new Node.Field(name, value(parser, parser.nextToken())));
    }
    return fields;
  }

  private static List<Node> items(JsonParser parser) {
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(parser, token));
    }
    return items;
  }
}
