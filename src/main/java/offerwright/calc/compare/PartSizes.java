package offerwright.calc.compare;

import java.util.Optional;
import offerwright.calc.joint.Amounts;
import offerwright.calc.joint.TokenModel;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.OfferValuation;
import offerwright.domain.money.Money;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;

/// How large the parts of an offer are and may become, and what the offer is then.
final class PartSizes {
  private static final double MOST_TIMES = 10;
  private static final double LEAST_RANGE = 1_000_000;
  private static final double MOST_TOKENS = 5_000_000;

  private final Comparison comparison;
  private final SimulatedOffer offer;
  private final Amounts now;

  PartSizes(Comparison comparison, SimulatedOffer offer) {
    this.comparison = comparison;
    this.offer = offer;
    now = offer.amounts();
  }

  /// What is offered of a part; equity as claimed, or as valued where nothing is claimed.
  double today(AskPart part) {
    return switch (part) {
      case BASE -> now.base();
      case SIGN_ON -> now.signOn();
      case BONUS -> now.bonus();
      case EQUITY -> equityToday();
      case TOKENS -> now.tokens().face();
    };
  }

  private double equityToday() {
    double claimed = offer.offer().figures().equity().claimed().toDouble();
    return claimed > 0 ? claimed : fairValue();
  }

  /// Accounting value of the grants before leaving is considered.
  double fairValue() {
    double sum = 0;
    for (var grant : offer.offer().figures().equity().grants()) {
      sum += grant.fairValue().map(Money::toDouble).orElse(0.0);
    }
    return sum;
  }

  /// The largest size looked at.
  double most(AskPart part) {
    return switch (part) {
      case BASE, BONUS, EQUITY -> Math.max(LEAST_RANGE, MOST_TIMES * today(part));
      case SIGN_ON -> Math.max(LEAST_RANGE, MOST_TIMES * now.base());
      case TOKENS -> Math.max(MOST_TOKENS, MOST_TIMES * today(part));
    };
  }

  /// Why a part cannot be asked for; empty if it can.
  Optional<String> obstacle(AskPart part, Person person) {
    return switch (part) {
      case BASE, SIGN_ON, BONUS -> Optional.empty();
      case EQUITY ->
          !Answers.hasShares(offer)
              ? Optional.of("no grant is known that could be raised")
              : equityToday() > 0
                  ? Optional.empty()
                  : Optional.of("the grant is not claimed to be worth anything");
      case TOKENS ->
          person.ownUse() > 0
              ? Optional.empty()
              : Optional.of("a token is worth nothing to you at an own use of 0");
    };
  }

  /// The offer with a part in another size.
  Amounts with(AskPart part, double size) {
    return with(now, part, size);
  }

  /// The same on top of other changes.
  Amounts with(Amounts from, AskPart part, double size) {
    return switch (part) {
      case BASE -> withBase(from, size);
      case SIGN_ON -> from.withSignOn(size);
      case BONUS -> from.withBonus(size);
      case EQUITY -> from.withEquity(size / today(AskPart.EQUITY));
      case TOKENS -> from.withTokens(from.tokens().withFace(size));
    };
  }

  /// Base with what hangs on it, pay in the next job among it: who puts the asked base into the
  /// offer must find both equal.
  private Amounts withBase(Amounts from, double base) {
    OfferTerms terms = offer.offer().terms();
    double bonus =
        base * terms.cash().bonusTarget().fraction() * terms.cash().bonusPayout().fraction();
    return new Amounts(
        base,
        bonus,
        from.signOn(),
        from.relocation(),
        benefits(base),
        base * comparison.workspace().comparison().leaving().nextPay().fraction(),
        from.equity(),
        isShareOfBase() ? tokensAt(base) : from.tokens());
  }

  /// A budget whose size is not known, for want of an exchange rate, stays so.
  private boolean isShareOfBase() {
    return offer.offer().figures().tokens().isPresent()
        && offer
            .offer()
            .terms()
            .tokens()
            .map(budget -> budget.annual() instanceof TokenAmount.ShareOfBase)
            .orElse(false);
  }

  /// The budget under another base. The terms say which share of it is used, so that the wish moves
  /// along.
  private TokenModel tokensAt(double base) {
    TokenModel tokens = now.tokens();
    double face = figures(base).tokens().orElseThrow().face().toDouble();
    return new TokenModel(
        face, tokens.inTokens(), face * wishOfBudget(), tokens.carryover(), tokens.paidOut());
  }

  private double wishOfBudget() {
    TokenModel tokens = now.tokens();
    return tokens.face() > 0
        ? tokens.wish() / tokens.face()
        : TokenModels.wish(
            offer.offer().terms().tokens().orElseThrow().expectedUtilisation().fraction(),
            offer.paths().market().useSpread());
  }

  /// The match is a share of base within its limits; between whole dollars it is drawn straight, so
  /// that a search finds a continuous figure.
  private double benefits(double base) {
    if (offer.offer().terms().benefits().retirementMatch().isEmpty()) {
      return now.benefits();
    }
    double low = Math.floor(base);
    double at = figures(low).benefits().total().toDouble();
    double next = figures(low + 1).benefits().total().toDouble();
    return at + (base - low) * (next - at);
  }

  private OfferFigures figures(double base) {
    OfferTerms terms = offer.offer().terms();
    Workspace plain =
        comparison
            .workspace()
            .withSettings(
                comparison
                    .workspace()
                    .settings()
                    .withValuation(
                        comparison
                            .workspace()
                            .settings()
                            .valuation()
                            .withOutsideWealth(Optional.empty())));
    return OfferValuation.figures(
        plain,
        terms.withCash(terms.cash().withBase(Money.rounded(base, terms.currency()))),
        offer.offer().listing(),
        comparison.today());
  }
}
