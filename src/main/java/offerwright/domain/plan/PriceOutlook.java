package offerwright.domain.plan;

import java.util.List;
import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// What tokens will cost: list prices by tier, how much of a fall in price at equal quality buyers
/// take home, and tokens per piece of work.
///
/// The effective price is the list price times the tokens a piece of work takes; the simulation
/// uses that.
///
/// @param tiers each tier once; shares of 100 % together
/// @param tierCorrelation correlation c of the shocks of two tiers, 0 to 100 %: `Z = √c · F +
///   √(1-c) · ε`; example: 60 %
/// @param upgrade share of the work that always moves to the current model at its list price; the
///   rest stays at equal quality, whose price falls; 0 to 100 %; example: 100 %
/// @param qualityDecline factor by which the price of equal quality falls a year, 1 or more;
///   example: 7
/// @param work tokens per piece of work
public record PriceOutlook(
    List<TierPath> tiers,
    Percent tierCorrelation,
    Percent upgrade,
    double qualityDecline,
    TokensPerWork work) {
  /// Copies the list; refuses no tier, a tier twice, shares outside 0 to 100 % and a decline below
  /// 1.
  public PriceOutlook {
    tiers = Require.distinct(tiers, TierPath::tier, "tier");
    Require.that(!tiers.isEmpty(), "a price outlook needs a tier");
    Percent.portion(tierCorrelation, "the correlation of tiers");
    Percent.portion(upgrade, "the share that upgrades");
    Require.that(
        qualityDecline >= 1 && qualityDecline <= 1000,
        "the decline at equal quality must be a factor from 1 to 1000 a year, was %s",
        qualityDecline);
  }

  /// This outlook with other tiers.
  public PriceOutlook withTiers(List<TierPath> changed) {
    return new PriceOutlook(changed, tierCorrelation, upgrade, qualityDecline, work);
  }

  /// This outlook with another correlation of tiers.
  public PriceOutlook withTierCorrelation(Percent changed) {
    return new PriceOutlook(tiers, changed, upgrade, qualityDecline, work);
  }

  /// This outlook with another share that upgrades.
  public PriceOutlook withUpgrade(Percent changed) {
    return new PriceOutlook(tiers, tierCorrelation, changed, qualityDecline, work);
  }

  /// This outlook with another decline at equal quality.
  public PriceOutlook withQualityDecline(double changed) {
    return new PriceOutlook(tiers, tierCorrelation, upgrade, changed, work);
  }

  /// This outlook with other tokens per work.
  public PriceOutlook withWork(TokensPerWork changed) {
    return new PriceOutlook(tiers, tierCorrelation, upgrade, qualityDecline, changed);
  }
}
