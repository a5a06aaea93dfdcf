package offerwright.calc.price;

import offerwright.domain.market.ModelTier;

/// One tier of an outlook.
///
/// @param tier addresses the tier's random numbers
/// @param share of today's spending, 0 to 1
/// @param process how its price moves
record OutlookTier(ModelTier tier, double share, TierProcess process) {
  boolean matters() {
    return share > 0 && !process.isCertain();
  }
}
