package offerwright.json.codec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import offerwright.domain.problem.Problem;
import offerwright.json.tree.Node;

/// Collects what is found wrong while a tree is read, and returns it in the order of the text.
/// Belongs to one reader.
public final class Findings {
  private final List<Finding> findings = new ArrayList<>();

  /// Nothing found yet.
  public Findings() {}

  private record Finding(int line, int column, Problem problem) {}

  /// Adds an error at a value; `path` as in "/ladder/2/band". Its place becomes "line 41,
  /// /ladder/2/band".
  public void error(Node node, String path, String message, String repair) {
    String where = String.format(Locale.ROOT, "line %d, %s", node.line(), path);
    findings.add(new Finding(node.line(), node.column(), Problem.error(where, message, repair)));
  }

  /// Everything found, by line and column.
  public List<Problem> problems() {
    if (findings.isEmpty()) {
      return List.of(); // almost every text is good, and there are thousands
    }
    return findings.stream()
        .sorted(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column))
        .map(Finding::problem)
        .toList();
  }
}
