package offerwright.ui.chart;

import java.util.List;
import java.util.Optional;
import offerwright.calc.value.PackagePart;

/// One column of a [StackedColumns] chart.
///
/// @param label under the column; example: "Year 1"
/// @param sublabel second line under it; may be empty; example: "57 people"
/// @param segments from the bottom up
/// @param tokens the narrow column beside it; empty = none
public record Column(
    String label, String sublabel, List<Segment> segments, Optional<TokenColumn> tokens) {
  /// Copies the list.
  public Column {
    segments = List.copyOf(segments);
  }

  /// A coloured stretch.
  ///
  /// @param part colour
  /// @param value height in the chart's unit, 0 or more
  public record Segment(PackagePart part, double value) {}

  /// A token budget beside the stack, never on it.
  ///
  /// @param face dashed outline
  /// @param expected hatched
  public record TokenColumn(double face, double expected) {}

  /// Height of the stack.
  public double total() {
    return segments.stream().mapToDouble(Segment::value).sum();
  }
}
