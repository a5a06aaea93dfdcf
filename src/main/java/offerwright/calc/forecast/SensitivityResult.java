package offerwright.calc.forecast;

import java.util.List;
import offerwright.calc.sensitivity.SobolIndex;
import offerwright.calc.sensitivity.TornadoBar;

/// What the net present value of a run hangs on.
///
/// @param base net present value with every input as the scenario has it
/// @param bars one input at a time at its 10 % and 90 % quantile, the widest first
/// @param indices all inputs at once: the share of the variance that an input explains alone and
///   together with others, on the projection without chance
/// @param paths paths the bars were simulated with
public record SensitivityResult(
    double base, List<TornadoBar> bars, List<SobolIndex> indices, int paths) {
  /// Copies the lists.
  public SensitivityResult {
    bars = List.copyOf(bars);
    indices = List.copyOf(indices);
  }
}
