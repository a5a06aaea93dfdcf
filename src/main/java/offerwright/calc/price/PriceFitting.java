package offerwright.calc.price;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import offerwright.domain.problem.Problem;

/// Fits what the number of prices allows and says what it does not.
final class PriceFitting {
  private static final int FOR_TREND = 3;
  private static final int FOR_REVERSION = 8;
  private static final int FOR_TRENDING_REVERSION = 12;
  private static final int MONTHS_FOR_REGIMES = 60;
  private static final double JUMPY = 2;

  private final PriceSeries series;
  private final List<Problem> problems;
  private final Fans fans;
  private final List<FitResult> results = new ArrayList<>();

  PriceFitting(PriceSeries series, List<Problem> notes, LocalDate today, int months) {
    this.series = series;
    this.problems = new ArrayList<>(notes);
    this.fans = Fans.of(series, today, months);
  }

  PriceFit fit() {
    int count = series.points().size();
    Optional<FitMethod> widest = Optional.empty();
    if (count < FOR_TREND) {
      results.add(count == 1 ? SimpleFits.flat(series, fans) : SimpleFits.twoPoints(series, fans));
      tooFew(
          count,
          count == 1
              ? "only a flat price is possible"
              : "only the steady change from one to the other is possible, without uncertainty",
          "Trend and random walk need " + FOR_TREND);
    } else {
      LogLinearTrend trend = LogLinearTrend.of(series.years(), series.logarithms());
      RandomWalk walk = RandomWalk.of(series.years(), series.logarithms());
      results.add(TrendFits.trend(series, trend, fans));
      results.add(TrendFits.randomWalk(series, walk, fans));
      widest =
          Optional.of(
              walk.logDriftError() >= trend.widestSlopeError()
                  ? FitMethod.RANDOM_WALK
                  : FitMethod.TREND);
      jumpy(walk);
      reversion(count);
      results.add(regimes());
    }
    return new PriceFit(series, results, widest, problems);
  }

  /// A series whose models cost very different prices jumps at every quote.
  private void jumpy(RandomWalk walk) {
    boolean severalModels = series.points().stream().map(PricePoint::model).distinct().count() > 1;
    if (severalModels && walk.volatility() > JUMPY) {
      problems.add(
          Problem.warning(
              series.choice().history(),
              String.format(
                  Locale.ROOT,
                  "The price jumps between models: its volatility is %.0f %% a year.",
                  100 * walk.volatility()),
              "Choose one provider, tier or model for a series of comparable prices."));
    }
  }

  private void reversion(int count) {
    if (count < FOR_REVERSION) {
      tooFew(count, "trend and random walk are possible", "Mean reversion needs " + FOR_REVERSION);
      return;
    }
    add(ReversionFits.toLevel(series, fans), "a level");
    if (count >= FOR_TRENDING_REVERSION) {
      add(ReversionFits.toTrend(series, fans), "a trend");
    }
  }

  private void add(Optional<FitResult> result, String goal) {
    result.ifPresentOrElse(
        results::add,
        () ->
            problems.add(
                Problem.note(
                    series.choice().history(),
                    "Mean reversion does not fit: no pull back to "
                        + goal
                        + " can be told from a random walk or from mere noise.",
                    "Use the trend or the random walk, or set the speed by judgement.")));
  }

  private void tooFew(int count, String possible, String needed) {
    problems.add(
        Problem.note(
            series.choice().history(),
            "The series has "
                + SeriesSelection.count(count, "price")
                + ": "
                + possible
                + ". "
                + needed
                + " or more.",
            "Choose a wider series, such as a tier instead of a model, or add quotes."));
  }

  /// Two moods are fitted only to a price for every month; otherwise an expert's defaults are
  /// given.
  private FitResult regimes() {
    Map<YearMonth, Double> monthly = new TreeMap<>();
    series
        .points()
        .forEach(point -> monthly.put(YearMonth.from(point.date()), StrictMath.log(point.price())));
    long span =
        1
            + ChronoUnit.MONTHS.between(
                YearMonth.from(series.first().date()), YearMonth.from(series.last().date()));
    boolean whole = span == monthly.size() && span >= MONTHS_FOR_REGIMES;
    return whole
        ? RegimeFits.fitted(
            monthly.values().stream().mapToDouble(Double::doubleValue).toArray(), fans)
        : RegimeFits.expert(monthly.size(), span);
  }
}
