package offerwright.calc.option;

/// European and American options by backward induction in the tree of Cox, Ross and Rubinstein
/// ("Option pricing: a simplified approach", Journal of Financial Economics 7, 1979): at each node
/// the discounted expectation `e^(-rΔ) (p V_up + (1-p) V_down)`, or what exercise brings if that is
/// more and allowed.
///
/// An American call on a share without dividends is worth its European twin (Merton, Bell Journal
/// of Economics 4, 1973). Values of neighbouring step counts lie on both sides of the limit; the
/// error falls with the number of steps.
public final class BinomialLattice {
  private BinomialLattice() {}

  /// The mean of two trees with neighbouring step counts, which lie on both sides of the limit
  /// where today's price is near the strike; the error is half their difference, or what half the
  /// steps change if that is more.
  ///
  /// @param steps 2 or more
  public static LatticeValue smoothed(OptionContract option, int steps) {
    double even = value(option, steps);
    double odd = value(option, steps + 1);
    double mean = (even + odd) / 2;
    double half = (value(option, steps / 2) + value(option, steps / 2 + 1)) / 2;
    return new LatticeValue(mean, Math.max(Math.abs(even - odd) / 2, Math.abs(mean - half)));
  }

  /// Value in one tree; example: the American put S 50, K 50, T 5/12, r 10 %, σ 40 % gives 4.4885
  /// with 5 steps and 4.2830 with 500 (Hull, Options, Futures and Other Derivatives, chapter 21).
  ///
  /// @param steps 1 or more; time grows with their square, 1,000 take some milliseconds
  public static double value(OptionContract option, int steps) {
    Tree tree = Tree.of(steps, option.years(), option.rate(), option.yield(), option.volatility());
    double[] ladder = tree.ladder(option.spot());
    double[] values = new double[steps + 1];
    double lift = tree.lift(steps);
    for (int j = 0; j <= steps; j++) {
      values[j] = option.payoff(ladder[2 * j] * lift);
    }
    double up = tree.discount() * tree.chance();
    double down = tree.discount() * (1 - tree.chance());
    boolean early = option.style() == OptionContract.Style.AMERICAN;
    for (int level = steps - 1; level >= 0; level--) {
      for (int j = 0; j <= level; j++) {
        values[j] = up * values[j + 1] + down * values[j];
      }
      if (early) {
        exercise(option, values, ladder, tree.lift(level), level, steps);
      }
    }
    return values[0];
  }

  private static void exercise(
      OptionContract option, double[] values, double[] ladder, double lift, int level, int steps) {
    for (int j = 0; j <= level; j++) {
      values[j] = Math.max(values[j], option.payoff(ladder[2 * j - level + steps] * lift));
    }
  }
}
