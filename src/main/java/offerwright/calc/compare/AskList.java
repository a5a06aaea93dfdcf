package offerwright.calc.compare;

import java.util.List;
import java.util.Optional;
import offerwright.calc.estimate.Estimate;
import offerwright.domain.Require;

/// What would make one offer equal to another.
///
/// @param offer the one that is to be raised
/// @param target the one it should equal
/// @param gap how much more sure amount the target is worth, in the currency of the comparison,
///   with its interval; not above 0 if the offer is ahead already
/// @param asks cheapest for the employer first, impossible ones last
/// @param growth how much the offer's employer must grow for its equity to close the gap; empty =
///   no equity to speak of
/// @param questions what to ask because it is not disclosed or only assumed
public record AskList(
    ComparedOffer offer,
    ComparedOffer target,
    Estimate gap,
    List<Ask> asks,
    Optional<GrowthNeeded> growth,
    List<Question> questions) {
  /// Copies the lists.
  public AskList {
    asks = List.copyOf(asks);
    questions = List.copyOf(questions);
    Require.that(!offer.key().equals(target.key()), "an offer equals itself");
  }

  /// True if there is something to close.
  public boolean isBehind() {
    return gap.value() > 0;
  }
}
