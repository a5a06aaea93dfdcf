package offerwright.calc.trade;

import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.TokenFigures;
import offerwright.calc.value.YearTable;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.money.Money;
import offerwright.domain.offer.OfferTerms;

/// The three four-year totals of an offer, in its own currency. They are never added to one
/// another.
///
/// @param companyCost see [Held#COMPANY_COST]
/// @param candidateValue see [Held#CANDIDATE_VALUE]
/// @param faceTotal see [Held#FACE_TOTAL]
public record Totals(Money companyCost, Money candidateValue, Money faceTotal) {

  /// The totals of an offer whose figures are known.
  public static Totals of(OfferTerms terms, OfferFigures figures) {
    Money nothing = Money.zero(terms.currency());
    Money personal =
        figures.tokens().map(TokenFigures::personalValue).orElse(nothing).times(YearTable.YEARS);
    Money yearly = terms.cash().base().plus(terms.cash().base().share(terms.cash().bonusTarget()));
    Money tokens = figures.tokens().map(TokenFigures::face).orElse(nothing);
    Money signOn = terms.cash().signOn().map(OneTimePayment::amount).orElse(nothing);
    return new Totals(
        figures.company().total(),
        figures.candidate().total().plus(personal),
        yearly.plus(tokens).times(YearTable.YEARS).plus(signOn).plus(figures.equity().claimed()));
  }

  /// One of the three.
  public Money of(Held held) {
    return switch (held) {
      case COMPANY_COST -> companyCost;
      case CANDIDATE_VALUE -> candidateValue;
      case FACE_TOTAL -> faceTotal;
    };
  }

  /// These totals less others, total by total.
  public Totals minus(Totals others) {
    return new Totals(
        companyCost.minus(others.companyCost),
        candidateValue.minus(others.candidateValue),
        faceTotal.minus(others.faceTotal));
  }
}
