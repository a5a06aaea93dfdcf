package offerwright.calc.price;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import offerwright.domain.market.DriftMeaning;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.market.RandomSteps;
import offerwright.domain.market.Regime;
import offerwright.domain.market.TokenMix;
import offerwright.domain.plan.PriceOutlook;
import offerwright.domain.plan.TierPath;
import offerwright.domain.plan.TokensPerWork;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// Turns a price outlook into paths.
public final class PriceOutlooks {
  private static final double SHARE_TOLERANCE = 1e-6;

  private final List<PriceHistory> histories;
  private final TokenMix mix;
  private final YearMonth first;

  private PriceOutlooks(List<PriceHistory> histories, TokenMix mix, YearMonth first) {
    this.histories = histories;
    this.mix = mix;
    this.first = first;
  }

  /// Paths of an outlook. No value, with every reason, if the shares of the tiers are not 100 %
  /// together, or a history that a tier follows is not there, has no quote of the series or begins
  /// too late.
  ///
  /// @param histories price histories of the workspace
  /// @param mix what tokens are spent on, for blending the quotes of a history
  /// @param first month 0 of the forecast
  public static Checked<OutlookPaths> paths(
      PriceOutlook outlook, List<PriceHistory> histories, TokenMix mix, YearMonth first) {
    return new PriceOutlooks(histories, mix, first).paths(outlook);
  }

  private Checked<OutlookPaths> paths(PriceOutlook outlook) {
    List<Problem> problems = new ArrayList<>();
    List<OutlookTier> tiers = new ArrayList<>();
    double sum = 0;
    for (TierPath path : outlook.tiers()) {
      Checked<TierProcess> process = process(path.process());
      String where = "tiers/" + path.tier().name().toLowerCase(Locale.ROOT);
      process.problems().forEach(problem -> problems.add(problem.within(where)));
      process
          .value()
          .ifPresent(
              found -> tiers.add(new OutlookTier(path.tier(), path.share().fraction(), found)));
      sum += path.share().fraction();
    }
    if (Math.abs(sum - 1) > SHARE_TOLERANCE) {
      problems.add(
          Problem.error(
              "tiers",
              String.format(
                  Locale.ROOT, "The tiers' shares of spending add up to %.4g %%.", sum * 100),
              "Make them 100 % together."));
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      return Checked.bad(problems);
    }
    return Checked.of(
        new OutlookPaths(
            tiers,
            outlook.tierCorrelation().fraction(),
            outlook.upgrade().fraction(),
            outlook.qualityDecline(),
            tokensPerWork(outlook.work())),
        problems);
  }

  private IntToDoubleFunction tokensPerWork(TokensPerWork work) {
    double log =
        StrictMath.log1p(work.tokenizer().fraction()) + StrictMath.log1p(work.agents().fraction());
    IntToDoubleFunction steps = KnownSteps.factors(work.steps(), first);
    return month -> StrictMath.exp(log * month * TierProcess.STEP) * steps.applyAsDouble(month);
  }

  private Checked<TierProcess> process(PriceProcess process) {
    return switch (process) {
      case PriceProcess.Exponential(var change) ->
          Checked.good(KnownPath.steady(change.fraction()));
      case PriceProcess.ReleaseSteps steps -> Checked.good(jumps(steps));
      case PriceProcess.GeometricBrownian(var drift, var volatility) ->
          Checked.good(new GeometricWalk(drift.fraction(), volatility.fraction()));
      case PriceProcess.MeanReverting(double speed, var longRun, var trend, var volatility) ->
          Checked.good(
              new ReversionToTrend(
                  speed,
                  StrictMath.log(longRun.fraction()),
                  trend.fraction(),
                  volatility.fraction()));
      case PriceProcess.RegimeSwitching(Regime decline, Regime scarcity, boolean scarce) ->
          Checked.good(new RegimeChain(mood(decline), mood(scarcity), scarce));
      case PriceProcess.Stress(int month, var change, var drift) ->
          Checked.good(KnownPath.stress(month - 1, change.fraction(), drift.fraction()));
      case PriceProcess.FollowHistory follow -> followed(follow);
    };
  }

  private TierProcess jumps(PriceProcess.ReleaseSteps steps) {
    RandomSteps random = steps.random();
    double rises = random.riseShare().fraction();
    double spread = random.spread().fraction();
    StepStream down =
        new StepStream(
            random.perYear() * (1 - rises), StrictMath.log1p(-random.fall().fraction()), spread);
    StepStream up =
        new StepStream(
            random.perYear() * rises, StrictMath.log1p(random.rise().fraction()), spread);
    IntToDoubleFunction known = KnownSteps.factors(steps.scheduled(), first);
    double drift = steps.drift().fraction();
    double volatility = steps.volatility().fraction();
    return steps.meaning() == DriftMeaning.MEAN_PRICE
        ? ReleaseJumps.compensated(drift, volatility, down, up, known)
        : new ReleaseJumps(drift, volatility, down, up, known);
  }

  private static Mood mood(Regime regime) {
    return new Mood(
        regime.drift().fraction(), regime.volatility().fraction(), regime.stay().fraction());
  }

  private Checked<TierProcess> followed(PriceProcess.FollowHistory follow) {
    String name = follow.series().history();
    Optional<PriceHistory> history =
        histories.stream().filter(each -> each.name().equals(name)).findFirst();
    if (history.isEmpty()) {
      return Checked.bad(
          Problem.error(
              name,
              "The price history \"" + name + "\" is not in the workspace.",
              "Import it or choose another way for the price to move."));
    }
    Checked<PriceSeries> series =
        PriceSeries.of(history.get(), follow.series(), mix, LocalDate.MAX);
    return series
        .value()
        .map(found -> follow(found, follow, series.problems()))
        .orElseGet(() -> Checked.bad(series.problems()));
  }

  private static Checked<TierProcess> follow(
      PriceSeries series, PriceProcess.FollowHistory follow, List<Problem> notes) {
    Optional<PricePoint> start = series.inForce(follow.from());
    if (start.isEmpty()) {
      return Checked.bad(
          Problem.error(
              follow.series().history(),
              "The series begins on "
                  + series.first().date()
                  + ", after "
                  + follow.from()
                  + ", the day that stands for today.",
              "Choose " + series.first().date() + " or later."));
    }
    double today = start.get().price();
    return Checked.of(
        new KnownPath(
            month -> series.inForce(follow.from().plusMonths(month)).orElseThrow().price() / today),
        notes);
  }
}
