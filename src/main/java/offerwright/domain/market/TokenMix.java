package offerwright.domain.market;

import offerwright.domain.money.Percent;

/// What tokens are spent on, for blending a price card into one price.
///
/// @param inputShare share of all tokens that are input, 0 to 100 %; agentic work reads far more
///   than it writes; example: 95 %
/// @param cacheShare share of the input that is read from cache, 0 to 100 %; example: 85 %
public record TokenMix(Percent inputShare, Percent cacheShare) {
  /// Input-heavy agentic work: 95 % input, 85 % of it cached (tokens.md section 0.6, methods.md
  /// section 1).
  public static final TokenMix AGENTIC = new TokenMix(Percent.of(95), Percent.of(85));

  /// Refuses shares outside 0 to 100 %.
  public TokenMix {
    Percent.portion(inputShare, "the input share");
    Percent.portion(cacheShare, "the cache share");
  }
}
