package offerwright.domain.policy;

import offerwright.domain.Require;

/// The leverage of people of a level who have none of their own.
///
/// @param levelId key of the level
/// @param leverage output from the same tokens against the average engineer, above 0 to 1,000;
///   example: 1.2
public record LevelLeverage(String levelId, double leverage) {
  /// Refuses a leverage that is not above 0.
  public LevelLeverage {
    levelId = Require.text(levelId, "level id");
    Require.that(
        leverage > 0 && leverage <= 1000,
        "leverage must be above 0 and at most 1,000, was %s",
        leverage);
  }
}
