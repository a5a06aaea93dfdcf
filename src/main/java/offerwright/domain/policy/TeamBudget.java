package offerwright.domain.policy;

import offerwright.domain.Require;
import offerwright.domain.money.Money;

/// What a team has for all its members.
///
/// @param teamId key of the team
/// @param annual a year, 0 or more; example: 1,240,000 USD
public record TeamBudget(String teamId, Money annual) {
  /// Refuses a negative budget.
  public TeamBudget {
    teamId = Require.text(teamId, "team id");
    Require.that(!annual.isNegative(), "the budget of a team must be 0 or more, was %s", annual);
  }
}
