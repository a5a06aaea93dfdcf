package offerwright.calc.check;

import java.util.Optional;
import offerwright.calc.value.TokenPrice;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceCard;
import offerwright.domain.money.Money;
import offerwright.domain.token.TokenAmount;

/// Face value of a year's token budget in the company's currency.
final class TokenFace {

  private TokenFace() {}

  /// The face value; empty if no price card is in force for a budget in tokens, or no exchange rate
  /// is known.
  static Optional<Money> annual(LightInput input) {
    return input
        .offer()
        .terms()
        .tokens()
        .flatMap(budget -> annual(budget.annual(), budget.rules().tier(), input));
  }

  static Optional<Money> annual(TokenAmount amount, ModelTier tier, LightInput input) {
    CompanyMoney money = input.money();
    return switch (amount) {
      case TokenAmount.InMoney inMoney -> money.convert(inMoney.annual());
      case TokenAmount.ShareOfBase share ->
          input
              .base()
              .flatMap(base ->
                  money.convert(share.cap()).map(cap -> smaller(base.share(share.share()), cap)));
      case TokenAmount.InTokens tokens ->
          input
              .workspace()
              .prices()
              .inForce(tier, input.today())
              .flatMap(card -> perMillion(card, input))
              .map(million ->
                  Money.rounded(
                      million * tokens.annual().tokens() / TokenPrice.QUOTED_TOKENS,
                      money.currency()));
    };
  }

  private static Money smaller(Money one, Money other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Optional<Double> perMillion(PriceCard card, LightInput input) {
    double blended = TokenPrice.blended(card, input.workspace().prices().mix());
    return input.money().rate(card.input().currency()).map(rate -> blended * rate);
  }
}
