package offerwright.calc.value;

import offerwright.domain.market.PriceCard;
import offerwright.domain.market.TokenMix;

/// One price for a tier's tokens, blended from its price card by what tokens are spent on.
public final class TokenPrice {
  /// Tokens that a price is quoted for.
  public static final double QUOTED_TOKENS = 1_000_000;

  private TokenPrice() {}

  /// `w_in · (h · p_cache + (1 - h) · p_in) + (1 - w_in) · p_out` for one million tokens in the
  /// card's currency; `w_in` is the input share, `h` the share of input read from cache; example:
  /// 4.00 in, 0.20 cached, 20.00 out at 95 % and 85 % give 1.7315.
  public static double blended(PriceCard card, TokenMix mix) {
    return blended(
        card.input().toDouble(), card.cachedInput().toDouble(), card.output().toDouble(), mix);
  }

  /// The same for three prices of one currency.
  public static double blended(double input, double cachedInput, double output, TokenMix mix) {
    double inputShare = mix.inputShare().fraction();
    double cached = mix.cacheShare().fraction();
    double read = cached * cachedInput + (1 - cached) * input;
    return inputShare * read + (1 - inputShare) * output;
  }
}
