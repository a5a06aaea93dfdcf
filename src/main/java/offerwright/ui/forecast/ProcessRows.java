package offerwright.ui.forecast;

import java.util.List;
import offerwright.calc.forecast.PriceDefaults;
import offerwright.domain.market.DriftMeaning;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.market.PriceProcess.Exponential;
import offerwright.domain.market.PriceProcess.FollowHistory;
import offerwright.domain.market.PriceProcess.GeometricBrownian;
import offerwright.domain.market.PriceProcess.MeanReverting;
import offerwright.domain.market.PriceProcess.RegimeSwitching;
import offerwright.domain.market.PriceProcess.ReleaseSteps;
import offerwright.domain.market.PriceProcess.Stress;
import offerwright.domain.market.RandomSteps;
import offerwright.domain.market.Regime;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.money.Percent;
import offerwright.files.text.PlanWords;

/// The figures of each price process.
final class ProcessRows {
  private static final String YEARLY = "% a year";

  private ProcessRows() {}

  /// The histories there are, and the one that is followed.
  private record Followed(List<String> names, String name) {}

  /// The lines for the process of one kind that stands at a place.
  static void fill(ProcessKind kind, FormRows rows, Place<PriceProcess> place) {
    switch (kind) {
      case STEPS -> steps(rows, place.as(ReleaseSteps.class));
      case EXPONENTIAL ->
          rows.percent(
                  "Change",
                  YEARLY,
                  -99,
                  900,
                  place
                      .as(Exponential.class)
                      .at(
                          "change",
                          Exponential::yearlyChange,
                          (_, share) -> new Exponential(share)))
              .slider(PriceDefaults.DRIFT, 1);
      case BROWNIAN -> brownian(rows, place.as(GeometricBrownian.class));
      case REVERTING -> reverting(rows, place.as(MeanReverting.class));
      case REGIMES -> regimes(rows, place.as(RegimeSwitching.class));
      case STRESS -> stress(rows, place.as(Stress.class));
      case HISTORY -> history(rows, place.as(FollowHistory.class));
    }
  }

  private static void steps(FormRows rows, Place<ReleaseSteps> place) {
    rows.percent(
            "Drift",
            YEARLY,
            -500,
            500,
            place.at(
                "drift",
                ReleaseSteps::drift,
                (old, share) ->
                    new ReleaseSteps(
                        share, old.meaning(), old.volatility(), old.random(), old.scheduled())))
        .slider(PriceDefaults.DRIFT, 1);
    rows.percent(
            "Volatility",
            YEARLY,
            0,
            500,
            place.at(
                "volatility",
                ReleaseSteps::volatility,
                (old, share) ->
                    new ReleaseSteps(
                        old.drift(), old.meaning(), share, old.random(), old.scheduled())))
        .from(PriceDefaults.VOLATILITY);
    Place<RandomSteps> random =
        place.at(
            "random",
            ReleaseSteps::random,
            (old, steps) ->
                new ReleaseSteps(
                    old.drift(), old.meaning(), old.volatility(), steps, old.scheduled()));
    FormRows inner = new FormRows(rows.desk());
    inner
        .decimal(
            "Random steps",
            "a year",
            2,
            0,
            50,
            random.at("perYear", RandomSteps::perYear, RandomSteps::withPerYear))
        .from(PriceDefaults.STEPS);
    inner
        .percent(
            "Typical fall", "%", 0, 99, random.at("fall", RandomSteps::fall, RandomSteps::withFall))
        .from(PriceDefaults.FALL);
    inner
        .percent(
            "Typical rise",
            "%",
            0,
            1000,
            random.at("rise", RandomSteps::rise, RandomSteps::withRise))
        .from(PriceDefaults.RISE);
    inner
        .percent(
            "Rises among them",
            "%",
            0,
            100,
            random.at("riseShare", RandomSteps::riseShare, RandomSteps::withRiseShare))
        .from(PriceDefaults.RISE_SHARE);
    inner
        .percent(
            "Spread of a step",
            "%",
            0,
            500,
            random.at("spread", RandomSteps::spread, RandomSteps::withSpread))
        .from(PriceDefaults.STEP_SPREAD);
    inner.choice(
        "Drift is",
        List.of(DriftMeaning.values()),
        PlanWords::of,
        place.at(
            "meaning",
            ReleaseSteps::meaning,
            (old, meaning) ->
                new ReleaseSteps(
                    old.drift(), meaning, old.volatility(), old.random(), old.scheduled())));
    StepRows.fill(
        inner,
        "Scheduled steps",
        place.at(
            "scheduled",
            ReleaseSteps::scheduled,
            (old, steps) ->
                new ReleaseSteps(
                    old.drift(), old.meaning(), old.volatility(), old.random(), steps)));
    rows.part("Price steps", inner);
  }

  private static void brownian(FormRows rows, Place<GeometricBrownian> place) {
    rows.percent(
            "Drift",
            YEARLY,
            -500,
            500,
            place.at(
                "drift",
                GeometricBrownian::drift,
                (old, share) -> new GeometricBrownian(share, old.volatility())))
        .slider(PriceDefaults.DRIFT, 1);
    rows.percent(
            "Volatility",
            YEARLY,
            0,
            500,
            place.at(
                "volatility",
                GeometricBrownian::volatility,
                (old, share) -> new GeometricBrownian(old.drift(), share)))
        .from(PriceDefaults.VOLATILITY);
  }

  private static void reverting(FormRows rows, Place<MeanReverting> place) {
    rows.decimal(
            "Speed",
            "a year",
            2,
            0.01,
            100,
            place.at(
                "speed",
                MeanReverting::speed,
                (old, speed) ->
                    new MeanReverting(speed, old.longRun(), old.trend(), old.volatility())))
        .from(PriceDefaults.REVERSION_SPEED);
    rows.percent(
            "Long run",
            "% of today",
            1,
            10_000,
            place.at(
                "longRun",
                MeanReverting::longRun,
                (old, share) ->
                    new MeanReverting(old.speed(), share, old.trend(), old.volatility())))
        .slider(PriceDefaults.LONG_RUN, 1);
    rows.percent(
            "Trend",
            YEARLY,
            -500,
            500,
            place.at(
                "trend",
                MeanReverting::trend,
                (old, share) ->
                    new MeanReverting(old.speed(), old.longRun(), share, old.volatility())))
        .from(PriceDefaults.REVERSION_TREND);
    rows.percent(
            "Volatility",
            YEARLY,
            0,
            500,
            place.at(
                "volatility",
                MeanReverting::volatility,
                (old, share) -> new MeanReverting(old.speed(), old.longRun(), old.trend(), share)))
        .from(PriceDefaults.REVERSION_VOLATILITY);
  }

  private static void regimes(FormRows rows, Place<RegimeSwitching> place) {
    Place<Regime> decline =
        place.at(
            "decline",
            RegimeSwitching::decline,
            (old, mood) -> new RegimeSwitching(mood, old.scarcity(), old.startsScarce()));
    Place<Regime> scarcity =
        place.at(
            "scarcity",
            RegimeSwitching::scarcity,
            (old, mood) -> new RegimeSwitching(old.decline(), mood, old.startsScarce()));
    rows.percent("Decline", "% a month", -99, 99, drift(decline)).from(PriceDefaults.DECLINE_DRIFT);
    rows.percent("Its volatility", "% a month", 0, 200, volatility(decline))
        .from(PriceDefaults.DECLINE_VOLATILITY);
    rows.percent("It goes on", "%", 0, 100, stay(decline)).from(PriceDefaults.DECLINE_STAYS);
    rows.percent("Scarcity", "% a month", -99, 99, drift(scarcity))
        .from(PriceDefaults.SCARCITY_DRIFT);
    rows.percent("Its volatility", "% a month", 0, 200, volatility(scarcity))
        .from(PriceDefaults.SCARCITY_VOLATILITY);
    rows.percent("It goes on", "%", 0, 100, stay(scarcity)).from(PriceDefaults.SCARCITY_STAYS);
    rows.toggle(
        "Begins in scarcity",
        place.at(
            "startsScarce",
            RegimeSwitching::startsScarce,
            (old, on) -> new RegimeSwitching(old.decline(), old.scarcity(), on)));
  }

  private static Place<Percent> drift(Place<Regime> mood) {
    return mood.at(
        "drift", Regime::drift, (old, share) -> new Regime(share, old.volatility(), old.stay()));
  }

  private static Place<Percent> volatility(Place<Regime> mood) {
    return mood.at(
        "volatility",
        Regime::volatility,
        (old, share) -> new Regime(old.drift(), share, old.stay()));
  }

  private static Place<Percent> stay(Place<Regime> mood) {
    return mood.at(
        "stay", Regime::stay, (old, share) -> new Regime(old.drift(), old.volatility(), share));
  }

  private static void stress(FormRows rows, Place<Stress> place) {
    rows.whole(
            "Jump in month",
            "",
            1,
            120,
            place.at(
                "month",
                Stress::month,
                (old, month) -> new Stress(month, old.change(), old.drift())))
        .from(PriceDefaults.STRESS_MONTH);
    rows.percent(
            "Jump",
            "%",
            -99,
            10_000,
            place.at(
                "change",
                Stress::change,
                (old, share) -> new Stress(old.month(), share, old.drift())))
        .slider(PriceDefaults.STRESS_JUMP, 5);
    rows.percent(
            "Drift",
            YEARLY,
            -500,
            500,
            place.at(
                "drift",
                Stress::drift,
                (old, share) -> new Stress(old.month(), old.change(), share)))
        .from(PriceDefaults.DRIFT);
  }

  private static void history(FormRows rows, Place<FollowHistory> place) {
    Place<String> history =
        place.at(
            "history",
            held -> held.series().history(),
            (old, name) ->
                new FollowHistory(
                    new SeriesChoice(
                        name, old.series().tier(), old.series().provider(), old.series().model()),
                    old.from()));
    rows.group(
        planned ->
            new Followed(
                planned.workspace().histories().stream().map(PriceHistory::name).toList(),
                history.read().apply(planned).orElse("")),
        (shown, inner) -> {
          if (!shown.names().isEmpty()) {
            inner.choice("History", shown.names(), name -> name, history);
          }
          PathRows.missing(inner, shown.names(), shown.name());
        });
    rows.day(
        "From its day",
        place.at("from", FollowHistory::from, (old, day) -> new FollowHistory(old.series(), day)));
  }
}
