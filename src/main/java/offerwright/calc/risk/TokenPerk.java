package offerwright.calc.risk;

import offerwright.domain.Require;

/// Salary against a token budget without chance: what a budget is worth to the person, `θ u B`, is
/// taken to be free of tax, salary is not, so it replaces `θ u B / (1 - τ)` of salary before tax.
/// That a budget is free of tax as far as it is used for work (a working condition fringe, 26
/// U.S.C. 132(d)) is an assumption; say so beside the figure.
public final class TokenPerk {
  private TokenPerk() {}

  /// Salary before tax that is worth as much to the person; example: 60,000 at θ 0.3, u 0.7 and τ
  /// 0.35 are 19,384.62.
  ///
  /// @param budget B, 0 or more
  /// @param ownUse θ, share of a used token's price that it is worth to the person, 0 or more
  /// @param utilisation u, share of the budget that will be used, 0 to 1
  /// @param marginalTax τ on the next unit of salary, 0 or more and below 1
  public static double salary(
      double budget, double ownUse, double utilisation, double marginalTax) {
    return budget * worth(ownUse, utilisation, marginalTax);
  }

  /// The budget that is worth as much to the person as salary before tax; infinite if tokens are
  /// worth nothing to them, and 0 for no salary.
  ///
  /// @param salary before tax, 0 or more
  public static double budget(
      double salary, double ownUse, double utilisation, double marginalTax) {
    double worth = worth(ownUse, utilisation, marginalTax);
    return salary == 0 ? 0 : salary / worth;
  }

  private static double worth(double ownUse, double utilisation, double marginalTax) {
    Require.that(ownUse >= 0, "own use must be 0 or more, was %s", ownUse);
    Require.that(
        utilisation >= 0 && utilisation <= 1, "utilisation is 0 to 1, was %s", utilisation);
    Require.that(marginalTax >= 0 && marginalTax < 1, "a tax rate is below 1, was %s", marginalTax);
    return ownUse * utilisation / (1 - marginalTax);
  }
}
