package offerwright.domain.plan;

import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// The budgets of a team put together.
///
/// @param fairUse most one head may use in a year as a share of their own budget, 100 % or more;
///   example: 250 %
public record TeamPool(Percent fairUse) {
  /// Refuses a fair-use cap below the own budget.
  public TeamPool {
    Require.that(
        fairUse.fraction() >= 1, "the fair-use cap must be 100 %% or more, was %s", fairUse);
  }
}
