package offerwright.ui.compare;

import java.util.List;
import java.util.Optional;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.calc.compare.SimulatedComparison;
import offerwright.ui.chart.OfferTag;

/// What the tabs show.
///
/// @param comparison what the offers say
/// @param simulated the same on its paths; empty = not simulated yet, or not possible
/// @param answer what it says to the person; empty as long as there are no paths
/// @param coarse true while better figures are on the way: what takes long waits for them
record Shown(
    Comparison comparison,
    Optional<SimulatedComparison> simulated,
    Optional<ComparisonAnswer> answer,
    boolean coarse) {
  /// The letter of an offer with its colour.
  static OfferTag tag(ComparedOffer offer) {
    return OfferTag.valueOf(offer.tag());
  }

  /// The offers that can be weighed, in the order of the answer.
  List<ComparedOffer> weighed() {
    return comparison.weighed();
  }
}
