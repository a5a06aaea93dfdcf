package offerwright.calc.explain;

import java.util.List;
import java.util.Optional;
import offerwright.calc.trail.Quantity;
import offerwright.calc.trail.Trail;
import offerwright.calc.value.TokenFigures;
import offerwright.domain.market.PriceCard;
import offerwright.domain.market.TokenMix;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;

/// Trails of the token block.
final class TokenTrails {
  private static final String NO_BUDGET =
      "the offer has no token budget, or none that can be put into its currency";
  private static final String NO_PRICE = "no price card is in force for the tier";

  private final Source source;
  private final Optional<TokenFigures> tokens;

  TokenTrails(Source source, Optional<TokenFigures> tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  Trail of(FigureKey.TokenFigure figure) {
    if (tokens.isEmpty() || source.terms().tokens().isEmpty()) {
      return Trail.given("Token budget", new Quantity.NotKnown(NO_BUDGET), "");
    }
    return of(figure, tokens.get(), source.terms().tokens().get());
  }

  private Trail of(FigureKey.TokenFigure figure, TokenFigures block, TokenBudget budget) {
    Trail use = Source.typed("Expected use", budget.expectedUtilisation());
    return switch (figure) {
      case FACE -> face(block, budget);
      case EXPECTED_USE ->
          Trail.computed(
              "Expected use of tokens",
              "face value × expected use",
              Source.amount(block.expectedUse()),
              List.of(face(block, budget), use));
      case EXPECTED_UNSPENT ->
          Trail.computed(
              "Expected to stay unspent",
              "face value - expected use",
              Source.amount(block.expectedUnspent()),
              List.of(face(block, budget), of(FigureKey.TokenFigure.EXPECTED_USE, block, budget)));
      case PERSONAL_VALUE ->
          Trail.computed(
              "Personal value of tokens",
              "expected use × own-use share θ",
              Source.amount(block.personalValue()),
              List.of(
                  of(FigureKey.TokenFigure.EXPECTED_USE, block, budget),
                  Source.typed("Own-use share θ", budget.ownUseShare())));
      case SHARE_OF_BASE ->
          Trail.computed(
              "Token budget as a share of base",
              "face value ÷ base pay",
              block
                  .shareOfBase()
                  .<Quantity>map(Quantity.Share::new)
                  .orElseGet(() -> new Quantity.NotKnown("base pay is zero")),
              List.of(face(block, budget), Source.typed("Base pay", source.terms().cash().base())));
      case PRICE_PER_MILLION -> price(block);
      case FACE_TOKENS -> faceTokens(block, budget);
      case EXPECTED_TOKENS ->
          Trail.computed(
              "Tokens expected to be used",
              "tokens of the face value × expected use",
              Source.tokens(block.expectedTokens(), NO_PRICE),
              List.of(faceTokens(block, budget), use));
    };
  }

  private Trail face(TokenFigures block, TokenBudget budget) {
    String name = "Face value of a year's budget";
    return switch (budget.annual()) {
      case TokenAmount.InMoney money ->
          money.annual().equals(block.face())
              ? Source.typed(name, block.face())
              : Trail.computed(
                  name,
                  "budget × exchange rate",
                  Source.amount(block.face()),
                  List.of(Source.typed("Budget", money.annual()), rate()));
      case TokenAmount.InTokens amount ->
          Trail.computed(
              name,
              "tokens ÷ 1,000,000 × price of a million",
              Source.amount(block.face()),
              List.of(
                  Trail.given("Tokens a year", new Quantity.Tokens(amount.annual()), Source.OFFER),
                  price(block)));
      case TokenAmount.ShareOfBase share ->
          Trail.computed(
              name,
              "the lesser of base pay × share and the cap",
              Source.amount(block.face()),
              List.of(
                  Source.typed("Base pay", source.terms().cash().base()),
                  Source.typed("Share of base", share.share()),
                  Source.typed("Cap", share.cap())));
    };
  }

  private Trail faceTokens(TokenFigures block, TokenBudget budget) {
    String name = "Tokens the budget buys today";
    return budget.annual() instanceof TokenAmount.InTokens amount
        ? Trail.given(name, new Quantity.Tokens(amount.annual()), Source.OFFER)
        : Trail.computed(
            name,
            "face value ÷ price of a million × 1,000,000",
            Source.tokens(block.faceTokens(), NO_PRICE),
            List.of(face(block, budget), price(block)));
  }

  private Trail price(TokenFigures block) {
    String name = "Price of a million tokens";
    if (block.card().isEmpty() || block.pricePerMillion().isEmpty()) {
      return Trail.given(name, new Quantity.NotKnown(NO_PRICE), "price cards of the workspace");
    }
    PriceCard card = block.card().get();
    TokenMix mix = source.workspace().prices().mix();
    return Trail.computed(
        name,
        "input share × (cached share × cached price + (1 - cached share) × input price) + (1 - input share) × output price"
            + (card.input().currency().equals(source.currency()) ? "" : ", converted"),
        new Quantity.Price(block.pricePerMillion().get()),
        List.of(
            Source.setting("Input among all tokens", mix.inputShare()),
            Source.setting("Cached among the input", mix.cacheShare()),
            listed("Cached input of " + card.model(), card.cachedInput(), card),
            listed("Input of " + card.model(), card.input(), card),
            listed("Output of " + card.model(), card.output(), card)));
  }

  private static Trail listed(String name, UnitPrice price, PriceCard card) {
    return Trail.given(name, new Quantity.Price(price), Source.cardSource(card));
  }

  private Trail rate() {
    return Trail.given(
        "1 " + source.terms().fx().from() + " in " + source.terms().fx().to(),
        new Quantity.Ratio(source.terms().fx().rate().doubleValue()),
        source.terms().fx().source() + ", " + source.terms().fx().date());
  }
}
