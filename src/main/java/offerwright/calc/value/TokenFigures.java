package offerwright.calc.value;

import java.util.Optional;
import offerwright.domain.market.PriceCard;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.money.UnitPrice;

/// The token block of an offer, a year, in the offer's currency. Company cost, personal value and
/// productive value stand apart and are never added.
///
/// @param face face value of a year's budget
/// @param expectedUse share of it expected to be spent: the company's expected cost
/// @param expectedUnspent face less expected use
/// @param personalValue own-use share times expected use
/// @param shareOfBase face over base pay; empty if base is zero
/// @param card price card in force; empty if the workspace has none for the tier
/// @param pricePerMillion blended price of a million tokens; empty without a card
/// @param faceTokens tokens the face value buys today
/// @param expectedTokens tokens the expected use buys today
public record TokenFigures(
    Money face,
    Money expectedUse,
    Money expectedUnspent,
    Money personalValue,
    Optional<Percent> shareOfBase,
    Optional<PriceCard> card,
    Optional<UnitPrice> pricePerMillion,
    Optional<TokenCount> faceTokens,
    Optional<TokenCount> expectedTokens) {
  /// Name of the assumption that a comparison replaces by the person's own.
  public static final String OWN_USE = "Own-use share of the tokens used (θ)";
}
