package offerwright.calc.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.offer.OfferTerms;

/// Which facts about its equity the terms of an offer leave open.
public final class UndisclosedFacts {
  private static final String LISTED_VALUE =
      "no price is needed: the grant is a value in listed shares";

  private UndisclosedFacts() {}

  /// A note for each fact that a grant ought to state and does not: strike price and exercise
  /// window of options; value of a share; and of a company that is not listed, preferred price,
  /// fully diluted shares and preferences. A grant by value in shares of a listed company needs no
  /// price, and its note says so.
  public static List<FactNote> of(Listing listing, OfferTerms terms) {
    List<FactNote> notes = new ArrayList<>();
    List<EquityGrant> grants = terms.grants();
    List<EquityGrant> options =
        grants.stream().filter(grant -> grant.instrument().isOption()).toList();
    hidden(notes, options, OfferFact.STRIKE, grant -> grant.strike().isEmpty());
    fairMarketValue(notes, grants, listing);
    if (listing == Listing.PRIVATE) {
      hidden(
          notes,
          grants,
          OfferFact.PREFERRED_PRICE,
          grant -> grant.stock().preferredPrice().isEmpty());
      hidden(
          notes,
          grants,
          OfferFact.FULLY_DILUTED_SHARES,
          grant -> grant.stock().fullyDilutedShares().isEmpty());
      hidden(
          notes,
          grants,
          OfferFact.PREFERENCES_AHEAD,
          grant -> grant.stock().preferencesAhead().isEmpty());
    }
    hidden(
        notes, options, OfferFact.EXERCISE_WINDOW, grant -> grant.exerciseWindowMonths().isEmpty());
    return notes;
  }

  private static void hidden(
      List<FactNote> notes,
      List<EquityGrant> grants,
      OfferFact fact,
      Predicate<EquityGrant> isOpen) {
    if (grants.stream().anyMatch(isOpen)) {
      notes.add(FactNote.notDisclosed(fact));
    }
  }

  private static void fairMarketValue(
      List<FactNote> notes, List<EquityGrant> grants, Listing listing) {
    List<EquityGrant> open =
        grants.stream().filter(grant -> grant.stock().fairMarketValue().isEmpty()).toList();
    if (open.isEmpty()) {
      return;
    }
    boolean needsNone =
        listing == Listing.PUBLIC
            && open.stream()
                .allMatch(grant ->
                    grant.quantity() instanceof EquityQuantity.Value
                        && !grant.instrument().isOption());
    notes.add(
        needsNone
            ? FactNote.assumed(OfferFact.FAIR_MARKET_VALUE, LISTED_VALUE)
            : FactNote.notDisclosed(OfferFact.FAIR_MARKET_VALUE));
  }
}
