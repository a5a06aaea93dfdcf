package offerwright.domain.plan;

import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.money.Percent;

/// What part of the money goes to a tier today, and how its price may move.
///
/// @param tier the tier
/// @param share share of today's spending, 0 to 100 %; example: 70 %
/// @param process how its list price moves
public record TierPath(ModelTier tier, Percent share, PriceProcess process) {
  /// Refuses a share outside 0 to 100 %.
  public TierPath {
    Percent.portion(share, "the share of a tier");
  }

  /// This path with another tier.
  public TierPath withTier(ModelTier changed) {
    return new TierPath(changed, share, process);
  }

  /// This path with another share.
  public TierPath withShare(Percent changed) {
    return new TierPath(tier, changed, process);
  }

  /// This path with another process.
  public TierPath withProcess(PriceProcess changed) {
    return new TierPath(tier, share, changed);
  }
}
