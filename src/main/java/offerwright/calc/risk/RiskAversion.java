package offerwright.calc.risk;

import offerwright.domain.Require;

/// How somebody dislikes risk.
public sealed interface RiskAversion {
  /// True if only the mean counts.
  boolean isNeutral();

  /// Constant relative risk aversion over everything the person has: `U(w) = w^(1-γ) / (1-γ)`, the
  /// logarithm at γ = 1, with `w` = outside wealth and the amount (Pratt 1964, Econometrica 32;
  /// Hall and Murphy 2002, Journal of Accounting and Economics 33, use γ 2 and 3). Whoever has more
  /// minds the same risk less.
  ///
  /// @param gamma γ, 0 or more; 0 = only the mean counts, 2 and 3 are usual
  /// @param outsideWealth what the person has besides, 0 or more, in the unit and at the date of
  ///   the amounts
  record Relative(double gamma, double outsideWealth) implements RiskAversion {
    /// Refuses figures below 0.
    public Relative {
      Require.that(
          gamma >= 0 && Double.isFinite(gamma), "risk aversion must be 0 or more, was %s", gamma);
      Require.that(
          outsideWealth >= 0 && Double.isFinite(outsideWealth),
          "outside wealth must be 0 or more, was %s",
          outsideWealth);
    }

    @Override
    public boolean isNeutral() {
      return gamma == 0;
    }
  }

  /// Constant absolute risk aversion: `U(x) = -e^(-a x)`. What the person has besides does not
  /// matter, and nothing can ruin them.
  ///
  /// @param perUnit a, 0 or more, per unit of the amounts; example: 5e-6 per dollar
  record Absolute(double perUnit) implements RiskAversion {
    /// Refuses figures below 0.
    public Absolute {
      Require.that(
          perUnit >= 0 && Double.isFinite(perUnit),
          "risk aversion must be 0 or more, was %s",
          perUnit);
    }

    /// The one that minds small risks as relative risk aversion does at a total wealth: `a = γ /
    /// w`. Example: γ = 2 at 400,000 is 5e-6.
    ///
    /// @param gamma γ, 0 or more
    /// @param totalWealth above 0
    public static Absolute at(double gamma, double totalWealth) {
      Require.that(totalWealth > 0, "total wealth must be above 0, was %s", totalWealth);
      return new Absolute(gamma / totalWealth);
    }

    @Override
    public boolean isNeutral() {
      return perUnit == 0;
    }
  }
}
