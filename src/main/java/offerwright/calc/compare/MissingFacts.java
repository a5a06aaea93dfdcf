package offerwright.calc.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import offerwright.domain.comparison.OfferFact;

/// What an employer leaves open.
final class MissingFacts {
  /// Facts whose absence makes a total too small.
  private static final Set<OfferFact> IN_TOTALS =
      EnumSet.of(
          OfferFact.BONUS_TARGET,
          OfferFact.SIGN_ON,
          OfferFact.RELOCATION,
          OfferFact.EQUITY_AMOUNT,
          OfferFact.REFRESHERS,
          OfferFact.HEALTH,
          OfferFact.RETIREMENT_MATCH,
          OfferFact.OTHER_BENEFITS);

  private MissingFacts() {}

  /// True if a total lacks something: a fact the employer hides, or equity that cannot be valued.
  static boolean inTotals(ComparedOffer offer) {
    return !hidden(offer).isEmpty() || equityNotValued(offer);
  }

  /// The facts that totals lack, in the order in which one would ask.
  static List<OfferFact> hidden(ComparedOffer offer) {
    return IN_TOTALS.stream().filter(offer.outlook()::hides).toList();
  }

  static boolean equityNotValued(ComparedOffer offer) {
    return offer.figures().equity().grants().stream().anyMatch(grant -> grant.valued().isEmpty());
  }
}
