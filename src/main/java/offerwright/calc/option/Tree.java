package offerwright.calc.option;

import offerwright.domain.Require;

/// A recombining binomial tree: after `i` steps, `j` of them up, the share stands at `S e^(i c +
/// (2j
/// - i) h)`.
///
/// Cox, Ross and Rubinstein (Journal of Financial Economics 7, 1979) take `h = σ √Δ`, `c = 0` and
/// the risk-neutral chance `p = (e^((r-q)Δ) - e^-h) / (e^h - e^-h)`. Where the volatility is so low
/// that this is no chance (`|r-q| √Δ > σ`), the tree is centred on the forward price instead, `c =
/// (r-q)Δ`, `p = 1 / (1 + e^h)`, which is one for every volatility down to 0.
record Tree(int steps, double jump, double centre, double chance, double discount) {
  private static final double LARGEST = 700;

  static Tree of(int steps, double years, double rate, double yield, double volatility) {
    Require.that(steps >= 1, "a lattice has 1 step or more, was %d", steps);
    double step = years / steps;
    double jump = volatility * Math.sqrt(step);
    Require.that(
        jump * steps <= LARGEST,
        "%d steps over %s years at a volatility of %s reach prices beyond all numbers",
        steps,
        years,
        volatility);
    double drift = (rate - yield) * step;
    double discount = Math.exp(-rate * step);
    if (Math.abs(drift) < jump) {
      double down = Math.exp(-jump);
      double chance = (Math.exp(drift) - down) / (Math.exp(jump) - down);
      if (chance > 0 && chance < 1) {
        return new Tree(steps, jump, 0, chance, discount);
      }
    }
    return new Tree(steps, jump, drift, 1 / (1 + Math.exp(jump)), discount);
  }

  /// `spot · e^(k h)` for `k` from minus to plus the number of steps.
  double[] ladder(double spot) {
    double[] prices = new double[2 * steps + 1];
    for (int k = -steps; k <= steps; k++) {
      prices[k + steps] = spot * Math.exp(k * jump);
    }
    return prices;
  }

  /// What the ladder's prices are multiplied by at a level.
  double lift(int level) {
    return centre == 0 ? 1 : Math.exp(centre * level);
  }
}
