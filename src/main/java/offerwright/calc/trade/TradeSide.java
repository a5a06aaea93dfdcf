package offerwright.calc.trade;

import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.TokenFigures;
import offerwright.calc.value.YearTable;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.money.Money;
import offerwright.domain.offer.OfferTerms;

/// An offer before or after a trade.
///
/// @param terms as agreed
/// @param figures what they are worth
/// @param totals the three totals
public record TradeSide(OfferTerms terms, OfferFigures figures, Totals totals) {

  /// What a part comes to, as [TradePart] measures it; example: 24,000 options claimed at 259,200
  /// are 64,800 of `EQUITY`.
  public Money amount(TradePart part) {
    Money nothing = Money.zero(terms.currency());
    return switch (part) {
      case BASE -> terms.cash().base();
      case BONUS -> terms.cash().base().share(terms.cash().bonusTarget());
      case SIGN_ON -> terms.cash().signOn().map(OneTimePayment::amount).orElse(nothing);
      case EQUITY ->
          Money.rounded(figures.equity().claimed().toDouble() / YearTable.YEARS, terms.currency());
      case TOKENS -> figures.tokens().map(TokenFigures::face).orElse(nothing);
    };
  }
}
