package offerwright.calc.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.EquityOutlook;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.problem.Problem;

/// What keeps an offer from being compared in full. Mistakes in the terms themselves are found by
/// `calc.check`.
final class ComparisonCheck {
  private ComparisonCheck() {}

  /// Problems with paths from the offer on.
  static List<Problem> problems(
      OfferOutlook outlook, OfferTerms terms, Listing listing, Beliefs beliefs) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < terms.grants().size(); i++) {
      EquityGrant grant = terms.grants().get(i);
      String where = "terms/grants/" + i;
      strikeWithoutShares(grant, where).ifPresent(problems::add);
      datesOutOfOrder(grant, terms, where).ifPresent(problems::add);
      if (listing == Listing.PRIVATE) {
        unlisted(grant, beliefs, where).ifPresent(problems::add);
      }
    }
    if (listing == Listing.PUBLIC
        && outlook.shares().filter(EquityOutlook.Unlisted.class::isInstance).isPresent()) {
      problems.add(
          Problem.warning(
              "shares",
              "The shares have a market price, but an exit is expected of them.",
              "Enter return and volatility of the share price instead."));
    }
    return problems;
  }

  private static Optional<Problem> strikeWithoutShares(EquityGrant grant, String where) {
    boolean nothing = grant.quantity() instanceof EquityQuantity.Units units && units.count() == 0;
    return nothing && grant.strike().isPresent()
        ? Optional.of(
            Problem.error(
                where + "/quantity",
                "There is a strike price but no number of options.",
                "Enter the number of options, or remove the grant."))
        : Optional.empty();
  }

  private static Optional<Problem> datesOutOfOrder(
      EquityGrant grant, OfferTerms terms, String where) {
    StockFacts stock = grant.stock();
    boolean upside =
        grant.grantDate().isPresent()
            && grant.grantDate().get().isAfter(terms.start().plusYears(grant.contractYears()));
    if (upside) {
      return Optional.of(
          Problem.error(
              where + "/grantDate",
              "The grant is dated " + grant.grantDate().get() + ", after its contract would end.",
              "Enter the day of the grant."));
    }
    boolean preferredLater =
        stock.preferredPriceDate().isPresent()
            && stock.preferredPriceDate().get().isAfter(terms.start().plusYears(1));
    return preferredLater
        ? Optional.of(
            Problem.warning(
                where + "/stock/preferredPriceDate",
                "The last preferred round is dated "
                    + stock.preferredPriceDate().get()
                    + ", long after the first day "
                    + terms.start()
                    + ".",
                "Enter the day of the round, or correct the first day."))
        : Optional.empty();
  }

  private static Optional<Problem> unlisted(EquityGrant grant, Beliefs beliefs, String where) {
    if (beliefs.shares().isPresent() && known(grant)) {
      return Optional.empty();
    }
    if (grant.instrument() == EquityInstrument.RSU) {
      return Optional.of(
          Problem.error(
              where,
              "RSUs of a private company without terms: what a share is worth, how many there are and what must happen before they are paid is not disclosed.",
              "Ask for the share price, the fully diluted shares and the liquidity condition; until then the equity counts as not known."));
    }
    return Optional.of(
        Problem.warning(
            where,
            "The shares of a private company cannot be simulated without a share price and the fully diluted shares.",
            "Ask for both, or enter what you believe of the company; until then the equity counts as not known."));
  }

  private static boolean known(EquityGrant grant) {
    StockFacts stock = grant.stock();
    return grant.quantity() instanceof EquityQuantity.Units
        || stock.preferredPrice().isPresent()
        || stock.fairMarketValue().isPresent();
  }

  /// True if a fact of the offer is known to be assumed.
  static boolean assumed(OfferOutlook outlook, OfferFact fact) {
    return outlook.note(fact).isPresent() && !outlook.hides(fact);
  }
}
