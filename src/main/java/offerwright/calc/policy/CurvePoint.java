package offerwright.calc.policy;

import java.util.Optional;

/// A point of the α-fair curve.
///
/// @param alpha α; infinite for max-min
/// @param exact figures in closed form
/// @param simulated figures over the paths; empty in an instant answer
public record CurvePoint(double alpha, Figures exact, Optional<Figures> simulated) {
  /// Simulated figures, or those in closed form while there are none.
  public Figures best() {
    return simulated.orElse(exact);
  }
}
