package offerwright.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.domain.problem.Problem;
import offerwright.json.codec.Codecs;
import offerwright.json.codec.Place;
import offerwright.json.tree.JsonSyntaxException;
import offerwright.json.tree.Node;
import offerwright.json.tree.NodeParser;
import offerwright.json.tree.NodeWriter;

/// Domain values as JSON and back; the rules of the format are in the package's description. May be shared by threads; whoever uses it keeps
/// one, because it learns each type once.
public final class DomainJson {
  private final Codecs codecs = new Codecs();
  private final NodeParser parser = new NodeParser();

  /// A reader and writer that knows no type yet.
  public DomainJson() {}

  /// The compact written form of a domain record, enum or variant; example: `{"amount":"4.2","currency":"USD"}`. Equal values have equal forms. Throws
  /// [IllegalArgumentException] for a type without one.
  public String write(Object value) {
    return NodeWriter.compact(tree(value));
  }

  /// The written form laid out for reading, for files that people compare and edit.
  public String writeReadable(Object value) {
    return NodeWriter.pretty(tree(value));
  }

  /// Reads back what [#write] wrote. Strict: throws [UnreadableJson], which names every problem, at anything missing, unknown or wrong.
  public <T> T read(String json, Class<T> type) {
    List<Problem> problems = new ArrayList<>();
    Optional<T> value = parse(json, problems).flatMap(node -> read(node, type, Place.root(problems::add)));
    return value.filter(_ -> problems.isEmpty()).orElseThrow(() -> new UnreadableJson(type.getSimpleName(), problems));
  }

  /// Parses a text; empty, with the problem and its line and column added, if it is not JSON.
  public Optional<Node> parse(String json, List<? super Problem> problems) {
    try {
      return Optional.of(parser.parse(json));
    } catch (JsonSyntaxException broken) {
      String where = String.format(Locale.ROOT, "line %d, column %d", broken.line(), broken.column());
      problems.add(Problem.error(where, "This is not JSON: " + broken.getMessage() + ".", "Correct the text there, or take another copy of it."));
      return Optional.empty();
    }
  }

  /// Reads a value from a part of a parsed text and reports every problem to `place`. The value may be there beside problems: then it holds
  /// the good parts. It is empty only when an error was reported.
  public <T> Optional<T> read(Node node, Class<T> type, Place place) {
    return codecs.of(declared(type)).read(node, place).map(type::cast);
  }

  private Node tree(Object value) {
    return codecs.of(declared(value.getClass())).write(value);
  }

  /// A variant is written with its type, as it would be inside another record.
  private static Class<?> declared(Class<?> type) {
    for (Class<?> wider : type.getInterfaces()) {
      if (wider.isSealed()) {
        return wider;
      }
    }
    return type;
  }
}
