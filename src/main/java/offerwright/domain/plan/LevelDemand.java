package offerwright.domain.plan;

import offerwright.domain.Require;
import offerwright.domain.money.Money;

/// What an average person of a level would spend a month if no budget stood in the way.
///
/// @param levelId key of the level
/// @param monthly mean of desired spending a month at today's price, 0 or more; example: 3,000 USD
public record LevelDemand(String levelId, Money monthly) {
  /// Refuses a negative demand.
  public LevelDemand {
    levelId = Require.text(levelId, "level id");
    Require.that(!monthly.isNegative(), "the demand of a level must be 0 or more, was %s", monthly);
  }
}
