package offerwright.files.offers;

import java.util.List;
import java.util.Optional;
import offerwright.calc.draft.UndisclosedFacts;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.Entered;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.OfferTerms;

/// Puts what a row says beyond the six figures over what was assumed.
///
/// @param cells of the row
/// @param listing of the employer
record StatedParts(RowCells cells, Listing listing) {
  private static final List<OfferFact> OF_SHARES =
      List.of(
          OfferFact.STRIKE,
          OfferFact.FAIR_MARKET_VALUE,
          OfferFact.PREFERRED_PRICE,
          OfferFact.FULLY_DILUTED_SHARES,
          OfferFact.PREFERENCES_AHEAD,
          OfferFact.EXERCISE_WINDOW);
  private static final int MOST_DAYS = 366;

  Entered over(Entered entered) {
    Entered all = paidTimeOff(match(health(utilisation(relocation(entered)))));
    return shares(place(all));
  }

  private Entered relocation(Entered entered) {
    CurrencyCode currency = entered.offer().terms().currency();
    return inCurrency(OfferField.RELOCATION, currency)
        .map(amount -> {
          OfferTerms terms = entered.offer().terms();
          Optional<OneTimePayment> payment =
              Optional.of(amount)
                  .filter(money -> !money.isZero())
                  .map(money -> new OneTimePayment(money, Optional.empty()));
          return entered
              .withTerms(terms.withCash(terms.cash().withRelocation(payment)))
              .stated(OfferFact.RELOCATION);
        })
        .orElse(entered);
  }

  private Entered utilisation(Entered entered) {
    Optional<Percent> share = cells.share(OfferField.UTILISATION);
    OfferTerms terms = entered.offer().terms();
    if (share.isEmpty() || terms.tokens().isEmpty()) {
      return entered;
    }
    if (!share.get().isPortion()) {
      cells.without(
          OfferField.UTILISATION,
          "A use of " + share.get() + " of the token budget cannot be meant.",
          "Write 0 to 100 %.");
      return entered;
    }
    return entered
        .withTerms(
            terms.withTokens(
                terms.tokens().map(budget -> budget.withExpectedUtilisation(share.get()))))
        .stated(OfferFact.TOKEN_UTILISATION);
  }

  private Entered health(Entered entered) {
    CurrencyCode currency = entered.offer().terms().currency();
    return inCurrency(OfferField.HEALTH, currency)
        .map(premium -> {
          Benefits known = entered.offer().terms().benefits();
          return benefits(
              entered,
              new Benefits(
                  premium,
                  known.retirementMatch(),
                  known.paidTimeOffDays(),
                  known.professionalDevelopment(),
                  known.remoteStipend(),
                  known.others()),
              OfferFact.HEALTH);
        })
        .orElse(entered);
  }

  private Entered match(Entered entered) {
    String text = cells.text(OfferField.MATCH);
    if (text.isEmpty()) {
      return entered;
    }
    Optional<RetirementMatch> match = MatchText.read(text);
    if (match.isEmpty() && !MatchText.saysNone(text)) {
      cells.without(
          OfferField.MATCH,
          "“" + text + "” says no match.",
          "Write it like 4 %, 50 % of 6 %, or 100 % of the first 3 %, 50 % of the next 2 %.");
      return entered;
    }
    Benefits known = entered.offer().terms().benefits();
    return benefits(
        entered,
        new Benefits(
            known.healthPremium(),
            match,
            known.paidTimeOffDays(),
            known.professionalDevelopment(),
            known.remoteStipend(),
            known.others()),
        OfferFact.RETIREMENT_MATCH);
  }

  private Entered paidTimeOff(Entered entered) {
    Optional<Long> days = cells.count(OfferField.PAID_TIME_OFF);
    if (days.isEmpty()) {
      return entered;
    }
    if (days.get() > MOST_DAYS) {
      cells.without(
          OfferField.PAID_TIME_OFF, "A year has no " + days.get() + " days.", "Write days a year.");
      return entered;
    }
    Benefits known = entered.offer().terms().benefits();
    return benefits(
        entered,
        new Benefits(
            known.healthPremium(),
            known.retirementMatch(),
            Math.toIntExact(days.get()),
            known.professionalDevelopment(),
            known.remoteStipend(),
            known.others()),
        OfferFact.PAID_TIME_OFF);
  }

  private static Entered benefits(Entered entered, Benefits benefits, OfferFact fact) {
    return entered.withTerms(entered.offer().terms().withBenefits(benefits)).stated(fact);
  }

  private Entered place(Entered entered) {
    return cells.has(OfferField.PLACE)
        ? new Entered(
            entered.offer(), entered.outlook().withPlace(Optional.of(cells.text(OfferField.PLACE))))
        : entered;
  }

  /// Facts about the shares as they are open once everything is read.
  private Entered shares(Entered entered) {
    Entered open = entered;
    for (OfferFact fact : OF_SHARES) {
      open = open.stated(fact);
    }
    for (FactNote note : UndisclosedFacts.of(listing, entered.offer().terms())) {
      open = open.withNote(note);
    }
    return open;
  }

  /// An amount of 0 or more in the currency of the base.
  private Optional<Money> inCurrency(OfferField field, CurrencyCode currency) {
    Optional<Money> amount = cells.amount(field, currency);
    boolean usable =
        amount
            .filter(money -> money.currency().equals(currency) && !money.isNegative())
            .isPresent();
    if (amount.isPresent() && !usable) {
      cells.without(
          field,
          "“" + cells.text(field) + "” is below 0 or in another currency than the base pay.",
          "Write it in " + currency + ", 0 or more.");
    }
    return amount.filter(_ -> usable);
  }
}
