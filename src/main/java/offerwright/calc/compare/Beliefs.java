package offerwright.calc.compare;

import java.util.List;
import java.util.Optional;
import offerwright.calc.trail.Assumption;
import offerwright.domain.comparison.EquityOutlook;
import offerwright.domain.comparison.PlaceIndex;
import offerwright.domain.exit.ExitTiming;
import offerwright.domain.money.Percent;

/// What is believed about an offer, with every gap filled.
///
/// @param shares what may become of the shares; empty where there is no equity, or too little is
///   known of it
/// @param layoffRate chance of being laid off in a year, as a hazard
/// @param leavingRate chance of leaving by oneself in a year, as a hazard
/// @param place cost of living there; empty = not known
/// @param assumptions what was filled in, with where it comes from
public record Beliefs(
    Optional<EquityOutlook> shares,
    Percent layoffRate,
    Percent leavingRate,
    Optional<PlaceIndex> place,
    List<Assumption> assumptions) {
  /// How each of the rounds before an exit is taken to dilute where nothing is believed of them.
  public static final List<Percent> USUAL_ROUNDS = BeliefsOf.ROUNDS;

  /// When an exit is taken to come where nothing is believed of it.
  public static final ExitTiming USUAL_TIMING = BeliefsOf.TIMING;

  /// Copies the list.
  public Beliefs {
    assumptions = List.copyOf(assumptions);
  }
}
