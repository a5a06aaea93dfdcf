package offerwright.cli;

import java.util.ArrayList;
import java.util.List;

/// Columns of text, aligned. A heading that begins with `>` has its column set to the right, as
/// figures are.
final class TextTable {
  private static final String GAP = "  ";

  private final List<Boolean> right;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... headings) {
    right = List.of(headings).stream().map(heading -> heading.startsWith(">")).toList();
    rows.add(
        List.of(headings).stream()
            .map(heading -> heading.startsWith(">") ? heading.substring(1) : heading)
            .toList());
  }

  TextTable row(List<String> cells) {
    if (cells.size() != right.size()) {
      throw new IllegalArgumentException(
          cells.size() + " cells in a table of " + right.size() + " columns");
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /// The lines, headings first, without spaces at their ends.
  List<String> lines() {
    int[] widths = new int[right.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String space = " ".repeat(widths[i] - length(row.get(i)));
      line.append(i == 0 ? "" : GAP).append(right.get(i) ? space + row.get(i) : row.get(i) + space);
    }
    return line.toString().stripTrailing();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
