package offerwright.calc.value;

import java.util.function.DoubleUnaryOperator;
import offerwright.domain.Require;

/// The sure amount today that a risk-averse holder would take for an uncertain payoff (Hall and
/// Murphy, Journal of Accounting and Economics 33, 2002): `CE` solves `E U(W e^(rT) + payoff) =
/// U((W + CE) e^(rT))` with `U(x) = x^(1-γ) / (1-γ)`, logarithm at γ = 1. Since U has an inverse in
/// closed form, nothing is searched for: expected utility is one integral, split where the option's
/// payoff has its kink.
///
/// The share price is lognormal with its real-world growth; with `chanceOfNothing` it ends
/// worthless instead, and the other branch is raised so that the overall expectation stays `S
/// e^(μT)`. A certainty equivalent is never discounted at a risk-adjusted rate: that would count
/// risk twice.
public final class CertaintyEquivalent {
  private final double future;
  private final double discount;
  private final double riskAversion;

  private CertaintyEquivalent(
      double outsideWealth, double rate, double years, double riskAversion) {
    Require.that(outsideWealth >= 0, "outside wealth must be 0 or more, was %s", outsideWealth);
    Require.that(riskAversion >= 0, "risk aversion must be 0 or more, was %s", riskAversion);
    future = outsideWealth * Math.exp(rate * years);
    discount = Math.exp(-rate * years);
    this.riskAversion = riskAversion;
  }

  /// A holder.
  ///
  /// @param outsideWealth what the person owns besides, at the risk-free rate; 0 or more
  /// @param rate risk-free rate, continuous
  /// @param years time until the payoff
  /// @param riskAversion γ, 0 or more; 0 gives the discounted mean
  public static CertaintyEquivalent holder(
      double outsideWealth, double rate, double years, double riskAversion) {
    return new CertaintyEquivalent(outsideWealth, rate, years, riskAversion);
  }

  /// Of `units` options (shares for a strike of 0) on a lognormal share.
  ///
  /// @param units expected number, 0 or more
  /// @param share how the share price ends
  /// @param strike exercise price
  public double ofOptions(double units, ShareOutcome share, double strike) {
    double survives = 1 - share.chanceOfNothing();
    double scale = future > 0 ? future : units * share.spot();
    if (units == 0 || survives == 0 || scale == 0) {
      return 0;
    }
    double kink = strike > 0 ? share.standardised(strike) : Double.NEGATIVE_INFINITY;
    double base = future / scale;
    Grid grid = Grid.around(share.deviation(), riskAversion, base == 0);
    double median = share.price(0);
    double deviation = share.deviation();
    DoubleUnaryOperator utility =
        z -> utility(base, units * Math.max(median * Math.exp(deviation * z) - strike, 0) / scale);
    double nothing = utility(base, 0);
    if (nothing == Double.NEGATIVE_INFINITY) {
      return strike > 0 || survives < 1
          ? 0
          : inverse(base, grid.expectation(utility)) * scale * discount;
    }
    // Utility is measured from the point "nothing", so whatever lies at or below the kink adds
    // exactly zero.
    DoubleUnaryOperator gain = z -> utility.applyAsDouble(z) - nothing;
    return inverse(base, nothing + survives * grid.expectationAbove(kink, gain)) * scale * discount;
  }

  /// Of a payoff with listed outcomes; example: 75 % nothing, 15 % 50,000, 7 % 400,000, 3 %
  /// 3,000,000 beside 300,000 at γ = 2 gives 29,200.51.
  ///
  /// @param probabilities sum to 1
  /// @param payoffs 0 or more, one a probability
  public double ofOutcomes(double[] probabilities, double[] payoffs) {
    Require.that(
        probabilities.length == payoffs.length,
        "%d probabilities for %d payoffs",
        probabilities.length,
        payoffs.length);
    double scale = future > 0 ? future : 1;
    double expected = 0;
    for (int i = 0; i < payoffs.length; i++) {
      if (probabilities[i] > 0) {
        expected += probabilities[i] * utility(future / scale, payoffs[i] / scale);
      }
    }
    return inverse(future / scale, expected) * scale * discount;
  }

  /// U(base + gain) - U(1) in units of the scale; written with log1p and expm1 so that small gains
  /// keep their digits.
  private double utility(double base, double gain) {
    double log = base == 1 ? Math.log1p(gain) : Math.log(base + gain);
    double power = 1 - riskAversion;
    return power == 0 ? log : Math.expm1(power * log) / power;
  }

  /// The gain over `base` whose utility is `value`.
  private double inverse(double base, double value) {
    double power = 1 - riskAversion;
    double log = power == 0 ? value : Math.log1p(power * value) / power;
    return base == 1 ? Math.expm1(log) : Math.exp(log) - base;
  }
}
