package offerwright.ui.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.calc.forecast.PriceDefaults;
import offerwright.domain.market.DriftMeaning;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.market.RandomSteps;
import offerwright.domain.market.Regime;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.money.Percent;
import offerwright.domain.workspace.Workspace;

/// The price processes by name, and what each begins with when it is chosen.
enum ProcessKind {
  STEPS("Release steps"),
  EXPONENTIAL("Steady change"),
  BROWNIAN("Random walk"),
  REVERTING("Mean-reverting"),
  REGIMES("Two regimes"),
  STRESS("One jump"),
  HISTORY("A history");

  private final String word;

  ProcessKind(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static ProcessKind of(PriceProcess process) {
    return switch (process) {
      case PriceProcess.ReleaseSteps _ -> STEPS;
      case PriceProcess.Exponential _ -> EXPONENTIAL;
      case PriceProcess.GeometricBrownian _ -> BROWNIAN;
      case PriceProcess.MeanReverting _ -> REVERTING;
      case PriceProcess.RegimeSwitching _ -> REGIMES;
      case PriceProcess.Stress _ -> STRESS;
      case PriceProcess.FollowHistory _ -> HISTORY;
    };
  }

  /// True if a workspace has what this kind needs: following a history needs one.
  boolean isPossible(Workspace workspace) {
    return this != HISTORY || !workspace.histories().isEmpty();
  }

  /// A process of this kind with its default figures.
  PriceProcess preset(Workspace workspace, ModelTier tier) {
    Percent drift = PriceDefaults.DRIFT.percent();
    Percent volatility = PriceDefaults.VOLATILITY.percent();
    return switch (this) {
      case STEPS ->
          new PriceProcess.ReleaseSteps(
              drift, DriftMeaning.MEAN_PRICE, volatility, randomSteps(), List.of());
      case EXPONENTIAL -> new PriceProcess.Exponential(drift);
      case BROWNIAN -> new PriceProcess.GeometricBrownian(drift, volatility);
      case REVERTING ->
          new PriceProcess.MeanReverting(
              PriceDefaults.REVERSION_SPEED.value(),
              PriceDefaults.LONG_RUN.percent(),
              PriceDefaults.REVERSION_TREND.percent(),
              PriceDefaults.REVERSION_VOLATILITY.percent());
      case REGIMES ->
          new PriceProcess.RegimeSwitching(
              new Regime(
                  PriceDefaults.DECLINE_DRIFT.percent(),
                  PriceDefaults.DECLINE_VOLATILITY.percent(),
                  PriceDefaults.DECLINE_STAYS.percent()),
              new Regime(
                  PriceDefaults.SCARCITY_DRIFT.percent(),
                  PriceDefaults.SCARCITY_VOLATILITY.percent(),
                  PriceDefaults.SCARCITY_STAYS.percent()),
              false);
      case STRESS ->
          new PriceProcess.Stress(
              PriceDefaults.STRESS_MONTH.whole(), PriceDefaults.STRESS_JUMP.percent(), drift);
      case HISTORY -> follow(workspace.histories().getFirst(), tier);
    };
  }

  private static RandomSteps randomSteps() {
    return new RandomSteps(
        PriceDefaults.STEPS.value(),
        PriceDefaults.FALL.percent(),
        PriceDefaults.RISE.percent(),
        PriceDefaults.RISE_SHARE.percent(),
        PriceDefaults.STEP_SPREAD.percent());
  }

  /// Follows from the first quote of the tier, or of all if it has none.
  private static PriceProcess follow(PriceHistory history, ModelTier tier) {
    Optional<LocalDate> first =
        history.quotes().stream()
            .filter(quote -> quote.tier() == tier)
            .map(quote -> quote.date())
            .findFirst();
    Optional<ModelTier> narrowed = first.map(_ -> tier);
    LocalDate from =
        first
            .or(() -> history.quotes().stream().map(quote -> quote.date()).findFirst())
            .orElse(LocalDate.of(2023, 1, 1));
    return new PriceProcess.FollowHistory(
        new SeriesChoice(history.name(), narrowed, Optional.empty(), Optional.empty()), from);
  }
}
