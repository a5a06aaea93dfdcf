package offerwright.json.codec;

import offerwright.json.tree.Node;
import org.jspecify.annotations.Nullable;

/// Where in a JSON value the reader stands, and where it reports what it finds wrong.
public final class Place {
  private final @Nullable Place outer;
  private final String step;
  private final Findings findings;

  private Place(@Nullable Place outer, String step, Findings findings) {
    this.outer = outer;
    this.step = step;
    this.findings = findings;
  }

  /// The outermost value, whose path is "/".
  public static Place root(Findings findings) {
    return new Place(null, "", findings);
  }

  /// A field of the object here.
  public Place in(String field) {
    return new Place(this, field, findings);
  }

  /// An element of the list here, counted from 0.
  public Place in(int index) {
    return new Place(this, Integer.toString(index), findings);
  }

  /// The path from the outermost value; example: "/ladder/2/band".
  public String path() {
    return outer == null ? "/" : outer.outer == null ? "/" + step : outer.path() + "/" + step;
  }

  /// Reports an error at the value that stands here.
  public void error(Node node, String message, String repair) {
    findings.error(node, path(), message, repair);
  }
}
