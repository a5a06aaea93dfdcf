package offerwright.ui.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// What a [ChangeBars] shows: what levels, teams or people have today, what they would have, and
/// how many gain and lose.
///
/// @param heading over the names; example: "Level"
/// @param caption over the bars; example: "change a head, $ thousand"
/// @param unit what amounts are counted in
/// @param counted true if rows stand for more than one person, so that gainers and losers are
///   counted
/// @param rows from the top, as many as there are
public record Change(
    String heading, String caption, ChartUnit unit, boolean counted, List<Row> rows) {
  /// Nothing to show.
  public static final Change NONE =
      new Change("", "", ChartUnit.plain("", "", ""), false, List.of());

  private static final double WHOLE = 1e-6;

  /// Copies the list.
  public Change {
    rows = List.copyOf(rows);
  }

  /// A level, team or person.
  ///
  /// @param key what it is selected by
  /// @param name example: "Staff"
  /// @param today amount a head today
  /// @param next amount a head under the policy
  /// @param gain people who gain
  /// @param lose people who lose
  /// @param facts further figures to say, such as the number of people
  public record Row(
      String key,
      String name,
      double today,
      double next,
      int gain,
      int lose,
      List<Frontier.Fact> facts) {
    /// Copies the list.
    public Row {
      facts = List.copyOf(facts);
    }

    /// What is gained, below 0 for a loss.
    public double change() {
      return next - today;
    }
  }

  /// The ends of a column.
  ///
  /// @param least lowest figure in the unit of the chart, 0 at most
  /// @param greatest highest, 0 at least
  /// @param digits decimals that are needed: none where every figure is whole
  record Extent(double least, double greatest, int digits) {
    double span() {
      return greatest - least;
    }

    Extent and(Extent other) {
      return new Extent(
          Math.min(least, other.least),
          Math.max(greatest, other.greatest),
          Math.max(digits, other.digits));
    }
  }

  /// The ends of a column; figures that are not known are left out.
  Extent extent(ToDoubleFunction<Row> column) {
    double least = 0;
    double greatest = 0;
    boolean whole = true;
    for (Row row : rows) {
      double figure = column.applyAsDouble(row) / unit.size();
      if (Double.isFinite(figure)) {
        least = Math.min(least, figure);
        greatest = Math.max(greatest, figure);
        whole &= Math.abs(figure - Math.rint(figure)) < WHOLE;
      }
    }
    double size = Math.max(-least, greatest);
    int digits = unit.size() > 1 ? (size < 10 ? 2 : 1) : size < 100 ? 2 : 0;
    return new Extent(least, greatest, whole ? 0 : digits);
  }
}
