package offerwright.ui.levels;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which columns are shown in a width, and how wide each is. Every shown column is as wide as its
/// widest text; where they do not all fit, those that can be read elsewhere leave first; what is
/// left over is spread over all.
///
/// @param widths the shown columns
record ColumnFit(Map<LevelColumn, Double> widths) {
  private static final List<LevelColumn> LEAVING_ORDER =
      List.of(
          LevelColumn.SPREAD,
          LevelColumn.BENEFIT_SHARE,
          LevelColumn.TRACK,
          LevelColumn.BENEFITS,
          LevelColumn.EXPECTED);

  static ColumnFit of(double width, Map<LevelColumn, Double> needed) {
    Set<LevelColumn> shown = EnumSet.copyOf(needed.keySet());
    for (LevelColumn leaving : LEAVING_ORDER) {
      if (sum(needed, shown) <= width) {
        break;
      }
      shown.remove(leaving);
    }
    double stretch = Math.max(1, width / sum(needed, shown));
    Map<LevelColumn, Double> widths = new EnumMap<>(LevelColumn.class);
    double left = width;
    for (LevelColumn column : shown) {
      double given = Math.floor(needed.getOrDefault(column, 0.0) * stretch);
      widths.put(column, given);
      left -= given;
    }
    LevelColumn first = LevelColumn.NAME;
    widths.merge(first, Math.max(0, left), Double::sum);
    return new ColumnFit(widths);
  }

  /// Width of all shown columns.
  double total() {
    return widths.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double sum(Map<LevelColumn, Double> needed, Set<LevelColumn> shown) {
    return shown.stream().mapToDouble(column -> needed.getOrDefault(column, 0.0)).sum();
  }
}
