package offerwright.ui.offers;

import java.util.Optional;
import offerwright.calc.value.TokenFigures;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.token.TokenAmount;

/// What a token budget is stated in.
enum TokenUnit {
  /// Money a year.
  MONEY("Money"),
  /// Tokens a year.
  TOKENS("Tokens"),
  /// A share of base with a cap.
  SHARE("% of base");

  private final String word;

  TokenUnit(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static TokenUnit of(TokenAmount amount) {
    return switch (amount) {
      case TokenAmount.InMoney _ -> MONEY;
      case TokenAmount.InTokens _ -> TOKENS;
      case TokenAmount.ShareOfBase _ -> SHARE;
    };
  }

  /// The present budget stated in this unit, at today's figures; empty if it already is, or no
  /// price is known to count tokens with.
  Optional<TokenAmount> convert(Shown shown) {
    Optional<TokenFigures> figures = shown.figures().tokens();
    boolean already =
        shown.terms().tokens().map(budget -> of(budget.annual()) == this).orElse(true);
    if (already || figures.isEmpty()) {
      return Optional.empty();
    }
    return switch (this) {
      case MONEY -> Optional.of(new TokenAmount.InMoney(figures.get().face()));
      case TOKENS ->
          Optional.of(
              new TokenAmount.InTokens(figures.get().faceTokens().orElse(new TokenCount(0))));
      case SHARE ->
          Optional.of(
              new TokenAmount.ShareOfBase(
                  figures.get().shareOfBase().orElse(Percent.NONE), figures.get().face()));
    };
  }
}
