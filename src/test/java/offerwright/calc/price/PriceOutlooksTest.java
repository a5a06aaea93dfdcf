package offerwright.calc.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import offerwright.domain.market.DriftMeaning;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.market.PriceQuote;
import offerwright.domain.market.PriceStatus;
import offerwright.domain.market.RandomSteps;
import offerwright.domain.market.ScheduledStep;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.market.TokenMix;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.plan.PriceOutlook;
import offerwright.domain.plan.TierPath;
import offerwright.domain.plan.TokensPerWork;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import org.junit.jupiter.api.Test;

class PriceOutlooksTest {
  private static final YearMonth FIRST = YearMonth.of(2026, 12);
  private static final PriceProcess HALVING = new PriceProcess.Exponential(Percent.of(-50));

  @Test
  void firstMonthIsAtTodaysPriceAndAYearLaterItIsHalf() {
    OutlookPaths paths = paths(outlook(only(HALVING)));
    assertThat(list(paths, 0)).isEqualTo(1);
    assertThat(list(paths, 12)).isCloseTo(0.5, within(1e-12));
    assertThat(list(paths, 35)).isCloseTo(Math.pow(2, -35 / 12.0), within(1e-12));
  }

  @Test
  void tiersAreWeightedByWhatIsSpentOnThem() {
    PriceOutlook outlook =
        outlook(
            List.of(
                new TierPath(ModelTier.FRONTIER, Percent.of(70), HALVING),
                new TierPath(
                    ModelTier.SMALL, Percent.of(30), new PriceProcess.Exponential(Percent.NONE))));
    assertThat(list(paths(outlook), 12)).isCloseTo(0.65, within(1e-12));
  }

  @Test
  void theShareThatDoesNotUpgradePaysForEqualQuality() {
    PriceOutlook outlook =
        outlook(only(new PriceProcess.Exponential(Percent.NONE)))
            .withUpgrade(Percent.of(50))
            .withQualityDecline(5);
    assertThat(list(paths(outlook), 12)).isCloseTo(0.6, within(1e-12));
  }

  @Test
  void aJumpComesInItsMonthCountedFromOne() {
    OutlookPaths paths =
        paths(outlook(only(new PriceProcess.Stress(6, Percent.of(100), Percent.NONE))));
    assertThat(list(paths, 4)).isEqualTo(1);
    assertThat(list(paths, 5)).isEqualTo(2);
  }

  @Test
  void knownStepsComeInTheirMonthAndPastOnesNotAtAll() {
    PriceProcess steps =
        new PriceProcess.ReleaseSteps(
            Percent.NONE,
            DriftMeaning.BETWEEN_STEPS,
            Percent.NONE,
            new RandomSteps(0, Percent.of(30), Percent.ALL, Percent.NONE, Percent.NONE),
            List.of(
                new ScheduledStep(YearMonth.of(2026, 3), Percent.of(-90)),
                new ScheduledStep(YearMonth.of(2027, 1), Percent.of(-30)),
                new ScheduledStep(YearMonth.of(2027, 3), Percent.of(10))));
    OutlookPaths paths = paths(outlook(only(steps)));
    assertThat(list(paths, 0)).isCloseTo(1, within(1e-12));
    assertThat(list(paths, 1)).isCloseTo(0.7, within(1e-12));
    assertThat(list(paths, 3)).isCloseTo(0.77, within(1e-12));
  }

  @Test
  void tokensPerWorkGrowAndStep() {
    TokensPerWork work =
        new TokensPerWork(
            Percent.of(5),
            Percent.of(20),
            List.of(new ScheduledStep(YearMonth.of(2027, 4), Percent.of(40))));
    OutlookPaths paths = paths(outlook(only(HALVING)).withWork(work));
    assertThat(paths.tokensPerWork(0)).isEqualTo(1);
    assertThat(paths.tokensPerWork(12)).isCloseTo(1.05 * 1.2 * 1.4, within(1e-12));
  }

  @Test
  void meanAndDeviationOfCorrelatedTiersAreExact() {
    PriceOutlook outlook =
        outlook(
                List.of(
                    new TierPath(
                        ModelTier.FRONTIER,
                        Percent.of(60),
                        new PriceProcess.GeometricBrownian(Percent.of(-10), Percent.of(40))),
                    new TierPath(
                        ModelTier.MID,
                        Percent.of(40),
                        new PriceProcess.MeanReverting(
                            1.2, Percent.of(60), Percent.of(-20), Percent.of(50)))))
            .withTierCorrelation(Percent.of(60))
            .withUpgrade(Percent.of(80));
    OutlookPaths paths = paths(outlook);
    int count = 60_000;
    int months = 25;
    double[] list = new double[months * count];
    paths.fill(11, 0, count, months, list);
    double[] last = IntStream.range(0, count).mapToDouble(p -> list[24 * count + p]).toArray();
    PriceMoments moments = paths.moments(24);
    double deviation = moments.deviation().orElseThrow();
    double mean = IntStream.range(0, count).mapToDouble(p -> last[p]).sum() / count;
    double fourth = 0;
    double square = 0;
    for (double value : last) {
      double gap = value - moments.mean();
      square += gap * gap / count;
      fourth += gap * gap * gap * gap / count;
    }
    assertThat((mean - moments.mean()) / (deviation / Math.sqrt(count))).isBetween(-4.0, 4.0);
    assertThat((square - deviation * deviation) / Math.sqrt((fourth - square * square) / count))
        .isBetween(-4.0, 4.0);
    assertThat(paths.quantile(24, 0.5)).isEmpty();
  }

  @Test
  void oneUncertainTierHasExactQuantiles() {
    PriceOutlook outlook =
        outlook(
                List.of(
                    new TierPath(
                        ModelTier.FRONTIER,
                        Percent.of(60),
                        new PriceProcess.GeometricBrownian(Percent.NONE, Percent.of(40))),
                    new TierPath(ModelTier.MID, Percent.of(40), HALVING)))
            .withUpgrade(Percent.of(50))
            .withQualityDecline(4);
    double median = Math.exp(-0.08);
    assertThat(paths(outlook).quantile(12, 0.5).orElseThrow())
        .isCloseTo(0.5 * (0.6 * median + 0.4 * 0.5) + 0.5 * 0.25, within(1e-12));
  }

  @Test
  void aHistoryIsFollowedStepByStepAndItsLastPriceStays() {
    OutlookPaths paths =
        checked(outlook(only(follow("list", LocalDate.of(2025, 1, 15)))), List.of(history()))
            .value()
            .orElseThrow();
    assertThat(list(paths, 0)).isEqualTo(1);
    assertThat(list(paths, 2)).isEqualTo(1);
    assertThat(list(paths, 3)).isCloseTo(0.5, within(1e-12));
    assertThat(list(paths, 30)).isCloseTo(2, within(1e-12));
  }

  @Test
  void aHistoryThatIsMissingOrBeginsTooLateIsAProblem() {
    assertThat(
            checked(outlook(only(follow("other", LocalDate.of(2025, 1, 15)))), List.of(history()))
                .problems())
        .extracting(Problem::message)
        .containsExactly("The price history \"other\" is not in the workspace.");
    Checked<OutlookPaths> early =
        checked(outlook(only(follow("list", LocalDate.of(2024, 1, 1)))), List.of(history()));
    assertThat(early.value()).isEmpty();
    assertThat(early.problems().getLast().message()).contains("2025-01-01", "2024-01-01");
  }

  @Test
  void sharesMustBeAHundredPercent() {
    Checked<OutlookPaths> paths =
        checked(outlook(List.of(new TierPath(ModelTier.MID, Percent.of(90), HALVING))), List.of());
    assertThat(paths.value()).isEmpty();
    assertThat(paths.problems().getFirst().message()).contains("90");
  }

  private static PriceProcess follow(String history, LocalDate from) {
    return new PriceProcess.FollowHistory(
        new SeriesChoice(history, Optional.empty(), Optional.empty(), Optional.empty()), from);
  }

  private static PriceHistory history() {
    return new PriceHistory(
        "list",
        List.of(
            quote(LocalDate.of(2025, 1, 1), "4"),
            quote(LocalDate.of(2025, 4, 10), "2"),
            quote(LocalDate.of(2026, 1, 1), "8")));
  }

  private static PriceQuote quote(LocalDate date, String price) {
    UnitPrice each = UnitPrice.of(price, CurrencyCode.USD);
    return new PriceQuote(
        date, "m", "p", ModelTier.MID, each, Optional.of(each), each, PriceStatus.LIST, "", "test");
  }

  private static List<TierPath> only(PriceProcess process) {
    return List.of(new TierPath(ModelTier.FRONTIER, Percent.ALL, process));
  }

  private static PriceOutlook outlook(List<TierPath> tiers) {
    return new PriceOutlook(tiers, Percent.NONE, Percent.ALL, 7, TokensPerWork.STEADY);
  }

  private static OutlookPaths paths(PriceOutlook outlook) {
    return checked(outlook, List.of()).value().orElseThrow();
  }

  private static Checked<OutlookPaths> checked(PriceOutlook outlook, List<PriceHistory> histories) {
    return PriceOutlooks.paths(outlook, histories, TokenMix.AGENTIC, FIRST);
  }

  /// The index of a month on a path of a certain outlook, which is its mean as well.
  private static double list(OutlookPaths paths, int month) {
    double[] list = new double[(month + 1) * 3];
    paths.fill(1, 4, 3, month + 1, list);
    assertThat(paths.meanList(month).orElseThrow()).isCloseTo(list[month * 3 + 1], within(1e-12));
    return list[month * 3 + 1];
  }
}
