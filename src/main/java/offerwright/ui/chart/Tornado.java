package offerwright.ui.chart;

import java.util.Comparator;
import java.util.List;

/// What a [TornadoChart] shows: a result, and what it would be at the ends of each input.
///
/// @param unit what the result is counted in; its caption stands under the axis
/// @param base the result with every input as it is
/// @param bars put in order, the widest first
public record Tornado(ChartUnit unit, double base, List<Bar> bars) {
  /// Copies the list and puts the bar that moves the result most on top.
  public Tornado {
    bars = bars.stream().sorted(Comparator.comparingDouble(Bar::swing).reversed()).toList();
  }

  /// One input.
  ///
  /// @param input its name; example: "Demand growth a year"
  /// @param low its low end in words; example: "8 %"
  /// @param high its high end in words; example: "40 %"
  /// @param atLow result at the low end
  /// @param atHigh result at the high end
  public record Bar(String input, String low, String high, double atLow, double atHigh) {
    double swing() {
      return Math.abs(atHigh - atLow);
    }
  }
}
