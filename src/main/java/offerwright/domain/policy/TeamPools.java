package offerwright.domain.policy;

import java.util.List;
import offerwright.domain.Require;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// Token budgets that are pooled by team.
///
/// @param fairUse most one head may use as a share of the own part, 100 % or more
/// @param reserve what the company keeps for teams whose pool is empty, 0 or more
/// @param teams every team once
public record TeamPools(Percent fairUse, Money reserve, List<TeamBudget> teams) {
  /// Copies the list; refuses a fair-use cap below the own part and a negative reserve.
  public TeamPools {
    teams = Require.distinct(teams, TeamBudget::teamId, "team of the pools");
    Require.that(
        fairUse.fraction() >= 1, "the fair-use cap must be 100 %% or more, was %s", fairUse);
    Require.that(!reserve.isNegative(), "the reserve must be 0 or more, was %s", reserve);
  }
}
