package offerwright.calc.forecast;

import java.util.List;
import offerwright.domain.market.DriftMeaning;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.market.RandomSteps;
import offerwright.domain.market.Regime;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.PriceOutlook;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.TierPath;
import offerwright.domain.plan.TokensPerWork;

/// The six views of token prices, each laid over the same people, demand, budget rules and value.
final class StandardScenarios {
  private final Scenario base;
  private final ModelTier tier;

  /// `common` is a scenario whose prices do not matter.
  StandardScenarios(Scenario common, ModelTier tier) {
    this.base = common;
    this.tier = tier;
  }

  /// List prices of one tier that may jump either way.
  static PriceOutlook basePrices(ModelTier tier) {
    return outlook(tier, base());
  }

  List<Scenario> all() {
    return List.of(
        named("base", "Base", outlook(tier, base())),
        named("deflation", "Deflation", deflation()),
        named("release-steps", "Release steps", outlook(tier, releaseSteps())),
        named("mean-reverting", "Mean-reverting", outlook(tier, meanReverting())),
        named("scarcity", "Scarcity", outlook(tier, scarcity())),
        named("stress", "Stress", outlook(tier, stress())));
  }

  private Scenario named(String id, String name, PriceOutlook prices) {
    return base.copiedAs(id, name).withPrices(prices);
  }

  private static PriceOutlook outlook(ModelTier tier, PriceProcess process) {
    return new PriceOutlook(
        List.of(new TierPath(tier, Percent.ALL, process)),
        PriceDefaults.TIER_CORRELATION.percent(),
        PriceDefaults.UPGRADE.percent(),
        PriceDefaults.QUALITY_DECLINE.value(),
        TokensPerWork.STEADY);
  }

  /// No drift of the mean, noise, and steps that are mostly falls.
  private static PriceProcess base() {
    return new PriceProcess.ReleaseSteps(
        PriceDefaults.DRIFT.percent(),
        DriftMeaning.MEAN_PRICE,
        PriceDefaults.VOLATILITY.percent(),
        new RandomSteps(
            PriceDefaults.STEPS.value(),
            PriceDefaults.FALL.percent(),
            PriceDefaults.RISE.percent(),
            PriceDefaults.RISE_SHARE.percent(),
            PriceDefaults.STEP_SPREAD.percent()),
        List.of());
  }

  /// The list price stays; half of the work stays at equal quality, whose price falls.
  private PriceOutlook deflation() {
    return outlook(tier, new PriceProcess.Exponential(Percent.NONE))
        .withUpgrade(PriceDefaults.DEFLATION_UPGRADE.percent())
        .withQualityDecline(PriceDefaults.DEFLATION.value());
  }

  /// Nothing but falls of one size at releases.
  private static PriceProcess releaseSteps() {
    return new PriceProcess.ReleaseSteps(
        Percent.NONE,
        DriftMeaning.BETWEEN_STEPS,
        Percent.NONE,
        new RandomSteps(
            PriceDefaults.STEPS.value(),
            PriceDefaults.FALL.percent(),
            Percent.NONE,
            Percent.NONE,
            Percent.NONE),
        List.of());
  }

  private static PriceProcess meanReverting() {
    return new PriceProcess.MeanReverting(
        PriceDefaults.REVERSION_SPEED.value(),
        PriceDefaults.LONG_RUN.percent(),
        PriceDefaults.REVERSION_TREND.percent(),
        PriceDefaults.REVERSION_VOLATILITY.percent());
  }

  /// Prices rise for long stretches with short relief.
  private static PriceProcess scarcity() {
    return new PriceProcess.RegimeSwitching(
        new Regime(
            PriceDefaults.DECLINE_DRIFT.percent(),
            PriceDefaults.DECLINE_VOLATILITY.percent(),
            PriceDefaults.DECLINE_STAYS.percent()),
        new Regime(
            PriceDefaults.SCARCITY_DRIFT.percent(),
            PriceDefaults.SCARCITY_VOLATILITY.percent(),
            PriceDefaults.SCARCITY_STAYS.percent()),
        true);
  }

  private static PriceProcess stress() {
    return new PriceProcess.Stress(
        PriceDefaults.STRESS_MONTH.whole(), PriceDefaults.STRESS_JUMP.percent(), Percent.NONE);
  }
}
