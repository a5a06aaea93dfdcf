package offerwright.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.json.codec.Codecs;
import offerwright.json.codec.Findings;
import offerwright.json.codec.Place;
import offerwright.json.tree.JsonSyntaxException;
import offerwright.json.tree.Node;
import offerwright.json.tree.NodeParser;
import offerwright.json.tree.NodeWriter;

/// Domain values as JSON and back; the rules of the format are in the package's description. May be
/// shared by threads; whoever uses it keeps one, because it learns each type once.
public final class DomainJson {
  private final Codecs codecs = new Codecs();
  private final NodeParser parser = new NodeParser();

  /// A reader and writer that knows no type yet.
  public DomainJson() {}

  /// The compact written form of a domain record, enum or variant; example:
  /// `{"amount":"4.2","currency":"USD"}`. Equal values have equal forms. Throws
  /// [IllegalArgumentException] for a type without one.
  public String write(Object value) {
    return NodeWriter.compact(tree(value));
  }

  /// The written form laid out for reading, for files that people compare and edit.
  public String writeReadable(Object value) {
    return NodeWriter.pretty(tree(value));
  }

  /// Reads back what [#write] wrote. Strict: throws [UnreadableJson], which names every problem, at
  /// anything missing, unknown or wrong.
  public <T> T read(String json, Class<T> type) {
    Checked<T> checked = check(json, type);
    return checked
        .value()
        .filter(_ -> checked.isGood())
        .orElseThrow(() -> new UnreadableJson(type.getSimpleName(), checked.problems()));
  }

  /// Reads a value that a person may have edited: everything wrong is in the problems, each with
  /// line and path, and the value is there if enough of it is good.
  public <T> Checked<T> check(String json, Class<T> type) {
    Findings findings = new Findings();
    Checked<Node> root = parse(json);
    return root.value().isEmpty()
        ? Checked.bad(root.problems())
        : new Checked<>(read(root.value().get(), type, Place.root(findings)), findings.problems());
  }

  /// Parses a text; no value, and the problem with its line and column, if it is not JSON.
  public Checked<Node> parse(String json) {
    try {
      return Checked.good(parser.parse(json));
    } catch (JsonSyntaxException broken) {
      String where =
          String.format(Locale.ROOT, "line %d, column %d", broken.line(), broken.column());
      return Checked.bad(
          Problem.error(
              where,
              "This is not JSON: " + broken.getMessage() + ".",
              "Correct the text there, or take another copy of it."));
    }
  }

  /// Reads a value from a part of a parsed text and reports every problem to `place`. The value may
  /// be there beside problems: then it holds the good parts. It is empty only when an error was
  /// reported.
  public <T> Optional<T> read(Node node, Class<T> type, Place place) {
    return codecs.of(declared(type)).read(node, place).map(type::cast);
  }

  /// Reads a list from a part of a parsed text, with every problem reported to `place`. Of elements
  /// that stand by themselves the good ones are kept, a key used twice only the first time; any
  /// other list is empty as soon as an element is bad.
  public <T> List<T> readList(Node node, Class<T> element, Place place) {
    return codecs
        .listOf(element)
        .read(node, place)
        .map(values -> ((List<?>) values).stream().map(element::cast).toList())
        .orElse(List.of());
  }

  private Node tree(Object value) {
    return codecs.of(declared(value.getClass())).write(value);
  }

  /// A variant is written with its type, as it would be inside another record.
  private static Class<?> declared(Class<?> type) {
    for (Class<?> wider : type.getInterfaces()) {
      if (type.isRecord() && wider.isSealed()) {
        return wider;
      }
    }
    return type;
  }
}
