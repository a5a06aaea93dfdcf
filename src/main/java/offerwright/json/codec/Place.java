package offerwright.json.codec;

import java.util.Locale;
import java.util.function.Consumer;
import offerwright.domain.problem.Problem;
import offerwright.json.tree.Node;
import org.jspecify.annotations.Nullable;

/// Where in a JSON value the reader stands, and where it reports what it finds wrong.
public final class Place {
  private final @Nullable Place outer;
  private final String step;
  private final Consumer<Problem> report;

  private Place(@Nullable Place outer, String step, Consumer<Problem> report) {
    this.outer = outer;
    this.step = step;
    this.report = report;
  }

  /// The outermost value, whose path is "/".
  public static Place root(Consumer<Problem> report) {
    return new Place(null, "", report);
  }

  /// A field of the object here.
  public Place in(String field) {
    return new Place(this, field, report);
  }

  /// An element of the list here, counted from 0.
  public Place in(int index) {
    return new Place(this, Integer.toString(index), report);
  }

  /// The path from the outermost value; example: "/ladder/2/band".
  public String path() {
    return outer == null ? "/" : outer.outer == null ? "/" + step : outer.path() + "/" + step;
  }

  /// Reports an error at a value of this place, with its line: `line 41, /ladder/2/band`.
  public void error(Node node, String message, String repair) {
    report.accept(Problem.error(String.format(Locale.ROOT, "line %d, %s", node.line(), path()), message, repair));
  }
}
