package offerwright.domain.plan;

import offerwright.domain.Require;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// Something else the money could be spent on.
public sealed interface Alternative {
  /// More engineers.
  ///
  /// @param recruiting cost of recruiting as a share of base, 0 % or more; example: 25 %
  /// @param rampMonths months until a new hire is fully productive, 0 or more; example: 6
  /// @param coordination output lost to coordination with one more head, 0 to 100 %; example: 5 %
  record Hiring(Percent recruiting, int rampMonths, Percent coordination) implements Alternative {
    /// Refuses figures outside these ranges.
    public Hiring {
      Require.that(
          recruiting.fraction() >= 0,
          "the cost of recruiting must be 0 %% or more, was %s",
          recruiting);
      Require.that(
          rampMonths >= 0 && rampMonths <= 60,
          "the ramp must be 0 to 60 months, was %d",
          rampMonths);
      Percent.portion(coordination, "the loss to coordination");
    }
  }

  /// Tooling, training or another programme for everybody.
  ///
  /// @param name example: "Training"
  /// @param perEngineer cost per engineer and year, 0 or more; example: 3,000 USD
  /// @param upfront cost at the start, 0 or more
  /// @param uplift gain in productivity; example: 2 %
  record Programme(String name, Money perEngineer, Money upfront, Percent uplift)
      implements Alternative {
    /// Refuses a nameless programme and negative costs.
    public Programme {
      name = Require.text(name, "name of the programme");
      Require.that(
          !perEngineer.isNegative() && !upfront.isNegative(),
          "the costs of %s must be 0 or more",
          name);
    }
  }
}
