package offerwright.calc.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import offerwright.calc.trail.Quantity;
import offerwright.domain.market.PriceCard;
import offerwright.domain.market.TokenMix;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;

/// The token block of an offer.
final class TokenValuation {
  private static final int PRICE_DECIMALS = 10;

  private TokenValuation() {}

  /// Empty without a budget, and where the face value cannot be known; then the reason is among the
  /// assumptions.
  static Optional<TokenFigures> figures(Frame frame) {
    return frame.terms().tokens().flatMap(budget -> figures(frame, budget));
  }

  private static Optional<TokenFigures> figures(Frame frame, TokenBudget budget) {
    Optional<PriceCard> card =
        frame.workspace().prices().inForce(budget.rules().tier(), frame.today());
    TokenMix mix = frame.workspace().prices().mix();
    Optional<Double> price =
        card.flatMap(found ->
                frame
                    .exchange()
                    .rate(found.input().currency(), frame.currency())
                    .map(rate -> TokenPrice.blended(found, mix) * rate))
            .filter(blended -> blended > 0);
    takeDown(frame, budget, card, price.isPresent());
    return face(frame, budget, price).map(face -> figures(frame, budget, face, card, price));
  }

  private static Optional<Double> face(Frame frame, TokenBudget budget, Optional<Double> price) {
    Optional<Double> face =
        switch (budget.annual()) {
          case TokenAmount.InMoney money ->
              frame.exchange().amount(money.annual(), frame.currency());
          case TokenAmount.InTokens tokens ->
              price.map(million -> tokens.annual().tokens() / TokenPrice.QUOTED_TOKENS * million);
          case TokenAmount.ShareOfBase share ->
              frame
                  .exchange()
                  .amount(share.cap(), frame.currency())
                  .map(cap ->
                      Math.min(
                          cap, frame.terms().cash().base().toDouble() * share.share().fraction()));
        };
    if (face.isEmpty()) {
      frame
          .assumed()
          .notKnown(
              "Token budget",
              whyNoFace(frame, budget),
              "left out of every figure, not counted as zero");
    }
    return face;
  }

  private static String whyNoFace(Frame frame, TokenBudget budget) {
    return switch (budget.annual()) {
      case TokenAmount.InMoney money ->
          "no exchange rate from " + money.annual().currency() + " to " + frame.currency();
      case TokenAmount.ShareOfBase share ->
          "no exchange rate from " + share.cap().currency() + " to " + frame.currency();
      case TokenAmount.InTokens _ ->
          "a budget in tokens needs a price in "
              + frame.currency()
              + ", and none is in force for "
              + tier(budget)
              + " models on "
              + frame.today();
    };
  }

  private static TokenFigures figures(
      Frame frame,
      TokenBudget budget,
      double value,
      Optional<PriceCard> card,
      Optional<Double> price) {
    double base = frame.terms().cash().base().toDouble();
    Money face = frame.rounded(value);
    Money expected = face.share(budget.expectedUtilisation());
    Optional<TokenCount> faceTokens =
        budget.annual() instanceof TokenAmount.InTokens tokens
            ? Optional.of(tokens.annual())
            : price.map(million -> tokens(face.toDouble() / million * TokenPrice.QUOTED_TOKENS));
    return new TokenFigures(
        face,
        expected,
        face.minus(expected),
        expected.share(budget.ownUseShare()),
        base == 0 ? Optional.empty() : Optional.of(Percent.ofFraction(face.toDouble() / base)),
        card,
        price.map(million ->
            new UnitPrice(
                BigDecimal.valueOf(million).setScale(PRICE_DECIMALS, RoundingMode.HALF_UP),
                frame.currency())),
        faceTokens,
        faceTokens.map(all -> tokens(all.tokens() * budget.expectedUtilisation().fraction())));
  }

  private static TokenCount tokens(double count) {
    return new TokenCount(Math.round(count));
  }

  private static String tier(TokenBudget budget) {
    return budget.rules().tier().name().toLowerCase(Locale.ROOT);
  }

  private static void takeDown(
      Frame frame, TokenBudget budget, Optional<PriceCard> card, boolean priced) {
    Assumed assumed = frame.assumed();
    TokenMix mix = frame.workspace().prices().mix();
    assumed.share(
        "Expected use of the token budget", budget.expectedUtilisation(), "typed in the offer");
    assumed.share(
        TokenFigures.OWN_USE,
        budget.ownUseShare(),
        budget.ownUseShare().equals(Percent.NONE)
            ? "default: no personal value"
            : "typed in the offer");
    if (priced) {
      String preset = "agentic work: mostly input, mostly cached";
      assumed.share(
          "Input among all tokens",
          mix.inputShare(),
          Assumed.provenance(mix.inputShare(), TokenMix.AGENTIC.inputShare(), preset));
      assumed.share(
          "Cached among the input",
          mix.cacheShare(),
          Assumed.provenance(mix.cacheShare(), TokenMix.AGENTIC.cacheShare(), preset));
      card.ifPresent(found ->
          assumed.add(
              "Token prices of " + found.model(),
              new Quantity.Day(found.effective()),
              found.source()));
    } else {
      String reason =
          card.isEmpty()
              ? "no price card is in force for " + tier(budget) + " models on " + frame.today()
              : "the price card gives no price in " + frame.currency();
      assumed.notKnown(
          "Purchasing power of the token budget", reason, "price cards of the workspace");
    }
  }
}
