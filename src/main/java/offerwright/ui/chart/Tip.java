package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a chart says about one of its marks.
///
/// @param x place of the mark, from the left
/// @param y place of the mark, from the top
/// @param title example: "March 2027"
/// @param rows exact figures by name
record Tip(double x, double y, String title, List<Row> rows) {
  Tip {
    rows = List.copyOf(rows);
  }

  /// A figure with its name.
  record Row(String name, String figure) {}

  /// In words, for somebody who listens.
  String spoken() {
    List<String> parts = new ArrayList<>(List.of(title));
    rows.forEach(row -> parts.add((row.name() + " " + row.figure()).strip()));
    return parts.stream().collect(Collectors.joining(", "));
  }
}
