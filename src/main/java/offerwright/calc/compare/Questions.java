package offerwright.calc.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.FactSource;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.StockFacts;

/// Finds what to ask an employer, after the questions candidates can ask in the Open Guide to
/// Equity Compensation (compensation.md section 5.1).
final class Questions {
  private Questions() {}

  /// Questions about an offer: what is not disclosed first, then what was only assumed.
  static List<Question> of(ComparedOffer offer) {
    Map<OfferFact, FactSource> open = new EnumMap<>(OfferFact.class);
    for (FactNote note : offer.outlook().facts()) {
      open.put(note.fact(), note.source());
    }
    for (EquityGrant grant : offer.terms().grants()) {
      equity(offer, grant).forEach(fact -> open.putIfAbsent(fact, FactSource.NOT_DISCLOSED));
    }
    List<Question> questions = new ArrayList<>();
    for (FactSource source : List.of(FactSource.NOT_DISCLOSED, FactSource.ASSUMED)) {
      open.forEach((fact, found) -> {
        if (found == source) {
          questions.add(new Question(fact, source, text(fact), why(fact)));
        }
      });
    }
    return questions;
  }

  private static List<OfferFact> equity(ComparedOffer offer, EquityGrant grant) {
    List<OfferFact> missing = new ArrayList<>();
    StockFacts stock = grant.stock();
    boolean listed = offer.listing() == Listing.PUBLIC;
    if (grant.instrument().isOption() && grant.strike().isEmpty()) {
      missing.add(OfferFact.STRIKE);
    }
    if (stock.fairMarketValue().isEmpty()) {
      missing.add(OfferFact.FAIR_MARKET_VALUE);
    }
    if (!listed && stock.preferredPrice().isEmpty()) {
      missing.add(OfferFact.PREFERRED_PRICE);
    }
    if (!listed && stock.fullyDilutedShares().isEmpty()) {
      missing.add(OfferFact.FULLY_DILUTED_SHARES);
    }
    if (!listed && stock.preferencesAhead().isEmpty()) {
      missing.add(OfferFact.PREFERENCES_AHEAD);
    }
    if (grant.instrument().isOption() && grant.exerciseWindowMonths().isEmpty()) {
      missing.add(OfferFact.EXERCISE_WINDOW);
    }
    return missing;
  }

  private static String text(OfferFact fact) {
    return switch (fact) {
      case START -> "On which day would I start?";
      case BONUS_TARGET -> "Is there a target bonus, and what share of base is it?";
      case BONUS_PAYOUT -> "What share of the target was paid in each of the last three years?";
      case SIGN_ON -> "Is there a payment on joining?";
      case SIGN_ON_REPAYMENT ->
          "If I leave or am laid off, how much of the one-time payments do I owe back, month by month, gross or net?";
      case RELOCATION -> "Do you pay for the move?";
      case EQUITY_AMOUNT -> "How many units is the grant, and of which kind?";
      case STRIKE -> "What is the strike price, or when will the board set it?";
      case FAIR_MARKET_VALUE ->
          "What is the latest fair market value of a common share, and of which day?";
      case PREFERRED_PRICE -> "What did investors pay per share in the last round, and when?";
      case FULLY_DILUTED_SHARES ->
          "How many fully diluted shares are there, with SAFEs, notes and the option pool, and as of which day?";
      case PREFERENCES_AHEAD ->
          "How much is paid to preferred shares before common gets anything, and do any of them participate?";
      case VESTING ->
          "What is the vesting schedule, with its cliff, and from which day does it count?";
      case EXERCISE_WINDOW -> "How long can I exercise vested options after leaving?";
      case ACCELERATION -> "What vests early if the company is sold and I am let go?";
      case REFRESHERS -> "Which further grants did people at this level get in the last two years?";
      case TOKEN_BUDGET ->
          "Is there an annual AI-token budget, in money or in tokens, and for which models?";
      case TOKEN_CARRYOVER -> "What happens to the part of the token budget I do not use?";
      case TOKEN_UTILISATION -> "How much of their token budget do people at this level use?";
      case TOKEN_NOTICE -> "Who can change the token budget, and with what notice?";
      case HEALTH -> "What do you pay for health insurance, for me and for a family?";
      case RETIREMENT_MATCH -> "How do you match retirement savings, and when does the match vest?";
      case PAID_TIME_OFF -> "How many days off are there, and how many do people take?";
      case OTHER_BENEFITS -> "Which other benefits are there in money?";
    };
  }

  private static String why(OfferFact fact) {
    return switch (fact) {
      case START -> "Years, vesting and repayment are counted from it.";
      case BONUS_TARGET, BONUS_PAYOUT -> "A target is not what is paid.";
      case SIGN_ON, RELOCATION -> "It counts once, in the first year.";
      case SIGN_ON_REPAYMENT -> "Money that may be owed back is not yours yet.";
      case EQUITY_AMOUNT, STRIKE, FAIR_MARKET_VALUE, PREFERRED_PRICE ->
          "Without it the grant cannot be valued.";
      case FULLY_DILUTED_SHARES ->
          "Without it nobody can say what share of the company the grant is.";
      case PREFERENCES_AHEAD -> "Below that price of the company common shares are worth nothing.";
      case VESTING -> "It decides what you have after one year and after two.";
      case EXERCISE_WINDOW -> "Who leaves must pay the strike within it or lose the options.";
      case ACCELERATION -> "It decides what a sale of the company leaves you.";
      case REFRESHERS -> "Without further grants pay falls when the first one has vested.";
      case TOKEN_BUDGET -> "It is worth something to you only if you can use it.";
      case TOKEN_CARRYOVER, TOKEN_UTILISATION -> "A budget that stays unused is worth nothing.";
      case TOKEN_NOTICE -> "A budget that can be cut tomorrow is not pay.";
      case HEALTH, RETIREMENT_MATCH, OTHER_BENEFITS -> "It is missing from the total.";
      case PAID_TIME_OFF -> "It is part of base pay.";
    };
  }
}
