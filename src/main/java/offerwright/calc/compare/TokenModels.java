package offerwright.calc.compare;

import java.util.List;
import java.util.Optional;
import offerwright.calc.budget.Lognormal;
import offerwright.calc.joint.TokenModel;
import offerwright.calc.value.TokenFigures;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.LeavingRule;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/// Token budgets as the simulation sees them.
final class TokenModels {
  /// What somebody wishes to spend in a year who has no budget to read it from: 3,000 a month, what
  /// an engineer in the middle of the ladder spends (product.md).
  static final double USUAL_WISH = 36_000;

  private static final double MOST_USED = 0.995;
  private static final double LEAST_WISH = 1e-9;
  private static final double MOST_WISH = 1e6;

  private TokenModels() {}

  /// The budget of an offer. Where it has none the person wishes for what they wish for elsewhere.
  ///
  /// @param elsewhere wish under other offers, in the offer's currency; empty = not known
  static TokenModel of(ComparedOffer offer, double spread, Optional<Double> elsewhere) {
    Optional<TokenFigures> figures = offer.figures().tokens();
    Optional<TokenBudget> budget = offer.terms().tokens();
    if (figures.isEmpty() || budget.isEmpty()) {
      return new TokenModel(
          0, false, elsewhere.orElse(USUAL_WISH), CarryoverRule.USE_IT_OR_LOSE_IT, false);
    }
    double face = figures.get().face().toDouble();
    return new TokenModel(
        face,
        budget.get().annual() instanceof TokenAmount.InTokens,
        face * wish(budget.get().expectedUtilisation().fraction(), spread),
        budget.get().rules().carryover(),
        budget.get().rules().leaving() == LeavingRule.PAID_OUT);
  }

  /// Mean wish as a share of the budget at which so much of it is expected to be used: `E min(D, B)
  /// = u B` for lognormal D (Klugman, Panjer and Willmot, Loss Models). Example: 41 % at a spread
  /// of 60 % needs a mean wish of 0.43 budgets.
  static double wish(double utilisation, double spread) {
    if (utilisation <= 0) {
      return 0;
    }
    double used = Math.min(utilisation, MOST_USED);
    if (spread == 0) {
      return used;
    }
    return new BrentSolver(1e-12, 1e-12)
        .solve(
            1_000,
            mean -> Lognormal.ofMeanAndSigma(mean, spread).limited(1) - used,
            LEAST_WISH,
            MOST_WISH);
  }

  /// Mean wish under the offers that have a budget, in the currency of the comparison.
  static Optional<Double> meanWish(List<ComparedOffer> offers, double spread) {
    double[] wishes =
        offers.stream()
            .filter(offer -> offer.figures().tokens().isPresent() && offer.scale().isPresent())
            .mapToDouble(offer ->
                of(offer, spread, Optional.empty()).wish() * offer.scale().orElseThrow().rate())
            .toArray();
    if (wishes.length == 0) {
      return Optional.empty();
    }
    double sum = 0;
    for (double wish : wishes) {
      sum += wish;
    }
    return Optional.of(sum / wishes.length);
  }
}
