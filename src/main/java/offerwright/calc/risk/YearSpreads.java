package offerwright.calc.risk;

import java.util.ArrayList;
import java.util.List;
import offerwright.calc.estimate.Spread;
import offerwright.calc.estimate.SpreadReader;

/// Quantiles of an uncertain amount year by year, each with the interval between order statistics
/// (see [SpreadReader]).
public final class YearSpreads {
  private YearSpreads() {}

  /// P5, P25, P50, P75 and P95 of every year.
  ///
  /// @param years amounts of each year by path; at least one path, finite
  public static List<Spread> of(double[][] years) {
    List<Spread> spreads = new ArrayList<>();
    if (years.length > 0) {
      SpreadReader reader = new SpreadReader(years[0].length);
      for (double[] year : years) {
        spreads.add(reader.read(year));
      }
    }
    return List.copyOf(spreads);
  }
}
