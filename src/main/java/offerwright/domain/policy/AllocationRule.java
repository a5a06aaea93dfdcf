package offerwright.domain.policy;

import java.util.List;
import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// Who gets how much of a pool of token money. Each variant is a way to weigh people; the pool is
/// shared by the weights.
public sealed interface AllocationRule {
  /// Everybody the same.
  record Equal() implements AllocationRule {}

  /// By seniority: the token budget of the person's level on the ladder.
  record ByLevel() implements AllocationRule {}

  /// A share of base pay up to a cap. Where the pool is not what they come to together, budgets and
  /// cap are scaled alike.
  ///
  /// @param share above 0 %; example: 50 %
  /// @param cap most a person gets before scaling, above 0; empty = no cap; example: 100,000 USD
  record PercentOfBase(Percent share, Optional<Money> cap) implements AllocationRule {
    /// Refuses a share and a cap of nothing.
    public PercentOfBase {
      Require.that(
          share.points().signum() > 0, "the share of base must be above 0 %%, was %s", share);
      cap.ifPresent(
          most -> Require.that(most.toDouble() > 0, "the cap must be above 0, was %s", most));
    }
  }

  /// By leverage, `a^power`: 1 shares by leverage, `1/(1-β)` is the most productive split under a
  /// power curve.
  ///
  /// @param power 0 to 10; 0 = everybody the same; example: 1
  record ByLeverage(double power) implements AllocationRule {
    /// Refuses a power outside 0 to 10.
    public ByLeverage {
      Require.that(
          power >= 0 && power <= 10, "the power of leverage must be 0 to 10, was %s", power);
    }
  }

  /// By project impact, `Σ share · impact`; time on no project counts as ordinary work.
  record ByImpact() implements AllocationRule {}

  /// α-fair (Mo and Walrand 2000; Atkinson 1970): `max Σ u^(1-α)/(1-α)`, `u = leverage ·
  /// response(budget)`. 0 is the most productive split, 1 is equal under a power curve, more and
  /// more equalises output.
  ///
  /// @param alpha 0 to 100; example: 0.5
  record AlphaFair(double alpha) implements AllocationRule {
    /// Refuses an α outside 0 to 100.
    public AlphaFair {
      Require.that(alpha >= 0 && alpha <= 100, "α must be 0 to 100, was %s", alpha);
    }
  }

  /// The end of α-fairness: the smallest output is as large as it can be.
  record MaxMin() implements AllocationRule {}

  /// By need: the newsvendor's budget for the expected demand.
  ///
  /// @param under what a unit short costs, above 0; example: 3
  /// @param over what a unit left over costs, above 0; example: 1
  record NeedBased(double under, double over) implements AllocationRule {
    /// Refuses costs that are not above 0.
    public NeedBased {
      Require.that(
          under > 0 && over > 0 && under <= 1e6 && over <= 1e6,
          "the costs of too little and too much must be above 0, were %s and %s",
          under,
          over);
    }
  }

  /// As a column of a file says. People without a line get nothing and are listed.
  ///
  /// @param column name of the column; example: "proposal B"
  /// @param amounts by person, every person once
  record Custom(String column, List<CustomAmount> amounts) implements AllocationRule {
    /// Copies the list; refuses a person twice.
    public Custom {
      column = Require.text(column, "name of the column");
      amounts = Require.distinct(amounts, CustomAmount::personId, "person of the column");
    }
  }

  /// A mixture of other rules with a floor and a ceiling for everybody.
  ///
  /// @param parts what is mixed, one or more, with a weight above 0 %
  /// @param floor least a person gets, 0 or more; empty = none; example: 60,000 USD
  /// @param ceiling most a person gets, not below the floor; empty = none; example: 250,000 USD
  record Hybrid(List<HybridPart> parts, Optional<Money> floor, Optional<Money> ceiling)
      implements AllocationRule {
    /// Copies the list; refuses a mixture of nothing and a ceiling below the floor.
    public Hybrid {
      parts = List.copyOf(parts);
      Require.that(
          parts.stream().anyMatch(part -> part.weight().points().signum() > 0),
          "a hybrid needs a part with a weight above 0 %%");
      floor.ifPresent(
          least -> Require.that(!least.isNegative(), "the floor must be 0 or more, was %s", least));
      Optional<Money> lowest = floor;
      ceiling.ifPresent(most ->
          Require.that(
              most.toDouble() > 0 && lowest.map(least -> least.compareTo(most) <= 0).orElse(true),
              "the ceiling must be above 0 and not below the floor, was %s",
              most));
    }
  }

  /// Budgets of a team put together: its members draw on one pool, first come, first served, each
  /// up to a fair-use cap; a reserve of the company serves teams whose pool is empty.
  ///
  /// @param shares the rule by which heads bring their part into the pool of their team
  /// @param fairUse most one head may use as a share of the own part, 100 % or more; example: 250 %
  /// @param reserve part of the whole that is not handed to teams, 0 % to below 100 %; example: 10
  ///   %
  record Pooled(AllocationRule shares, Percent fairUse, Percent reserve) implements AllocationRule {
    /// Refuses a pool of pools, a fair-use cap below the own part and a reserve of everything.
    public Pooled {
      Require.that(!(shares instanceof Pooled), "the shares of a pool cannot be pooled");
      Require.that(
          fairUse.fraction() >= 1, "the fair-use cap must be 100 %% or more, was %s", fairUse);
      Percent.portion(reserve, "the reserve");
      Require.that(reserve.fraction() < 1, "the reserve must be less than 100 %%, was %s", reserve);
    }
  }
}
