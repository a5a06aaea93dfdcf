package offerwright.calc.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import offerwright.calc.random.Draws;
import offerwright.calc.random.Purpose;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.market.PriceQuote;
import offerwright.domain.market.PriceStatus;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.market.TokenMix;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import org.junit.jupiter.api.Test;

class PriceFitTest {
  private static final LocalDate START = LocalDate.of(2016, 1, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final SeriesChoice ALL =
      new SeriesChoice("h", Optional.empty(), Optional.empty(), Optional.empty());

  @Test
  void aPerfectHalvingIsFoundByTrendAndWalk() {
    PriceFit fit = fit(monthly(24, month -> 64 * Math.pow(0.5, month / 12.0)));
    FittedFigure change =
        fit.result(FitMethod.TREND).orElseThrow().figure(FitParameter.LOG_CHANGE).orElseThrow();
    assertThat(change.value()).isCloseTo(Math.log(0.5), within(0.01));
    assertThat(
            fit.result(FitMethod.RANDOM_WALK)
                .orElseThrow()
                .figure(FitParameter.HALF_LIFE)
                .orElseThrow()
                .value())
        .isCloseTo(12, within(0.1));
    assertThat(fit.result(FitMethod.TREND).orElseThrow().aic()).isPresent();
    assertThat(fit.result(FitMethod.TREND).orElseThrow().process().orElseThrow())
        .isInstanceOf(PriceProcess.Exponential.class);
  }

  @Test
  void theWalkIsWiderForAPriceThatWanders() {
    double[] log = new double[40];
    for (int i = 1; i < log.length; i++) {
      log[i] = log[i - 1] - 0.02 + 0.15 * Draws.normal(3, 0, i, Purpose.PRICE_OWN, 1);
    }
    PriceFit fit = fit(monthly(40, month -> Math.exp(log[month])));
    assertThat(fit.widest()).contains(FitMethod.RANDOM_WALK);
    assertThat(fit.preferred().method()).isEqualTo(FitMethod.RANDOM_WALK);
    FanPoint first = fit.preferred().fan().getFirst();
    assertThat(first.date()).isEqualTo(fit.series().last().date());
    assertThat(first.price().median()).isCloseTo(Math.exp(log[39]), within(1e-6));
    FanPoint last = fit.preferred().fan().getLast();
    assertThat(last.date()).isAfter(TODAY.plusMonths(11));
    assertThat(last.price().p5()).isLessThan(last.price().p25());
    assertThat(last.price().p75()).isLessThan(last.price().p95());
  }

  @Test
  void meanReversionIsFoundWhereItIs() {
    double kappa = 6;
    double kept = Math.exp(-kappa / 12);
    double[] log = new double[200];
    for (int i = 1; i < log.length; i++) {
      log[i] =
          kept * log[i - 1]
              + 0.5
                  * Math.sqrt((1 - kept * kept) / (2 * kappa))
                  * Draws.normal(5, 0, i, Purpose.PRICE_OWN, 1);
    }
    double[] years = new double[log.length];
    double[] values = new double[log.length];
    for (int i = 0; i < log.length; i++) {
      years[i] = i / 12.0;
      values[i] = log[i] + 2 - 0.3 * years[i];
    }
    TrendReversion flat = TrendReversion.of(years, log, false).orElseThrow();
    TrendReversion falling = TrendReversion.of(years, values, true).orElseThrow();
    AutoRegression line = AutoRegression.of(log, 1 / 12.0);
    assertThat(flat.speed())
        .as("the exact likelihood of equal spacing is the line's")
        .isCloseTo(line.speed(), within(1e-6));
    assertThat(flat.level()).isCloseTo(line.level(), within(1e-8));
    assertThat(flat.volatility()).isCloseTo(line.volatility(), within(1e-8));
    assertThat(flat.errors().orElseThrow()[0])
        .isCloseTo(line.speedError(), within(0.05 * line.speedError()));
    assertThat(falling.speed()).isBetween(3.0, 12.0);
    assertThat(falling.trend()).isCloseTo(-0.3, within(0.1));
    assertThat(falling.mean(values[199], years[199], 30))
        .isCloseTo(
            falling.level() + falling.trend() * (years[199] + 30 - 1 / falling.speed()),
            within(1e-9));
  }

  @Test
  void aPriceThatRunsAwayIsRefusedMeanReversionInASentence() {
    PriceFit fit = fit(monthly(20, month -> Math.exp(0.01 * month * month)));
    assertThat(fit.result(FitMethod.MEAN_REVERSION)).isEmpty();
    assertThat(fit.problems())
        .extracting(Problem::message)
        .anyMatch(sentence -> sentence.startsWith("Mean reversion does not fit"));
  }

  @Test
  void tooFewPricesSayHowFewAndWhatIsPossible() {
    PriceFit one = fit(monthly(1, month -> 5));
    assertThat(one.results()).extracting(FitResult::method).containsExactly(FitMethod.FLAT);
    assertThat(one.problems().getFirst().message())
        .isEqualTo(
            "The series has 1 price: only a flat price is possible. Trend and random walk need 3 or more.");
    PriceFit two = fit(monthly(2, month -> 5 - month));
    assertThat(two.results()).extracting(FitResult::method).containsExactly(FitMethod.TWO_POINTS);
    PriceFit seven = fit(monthly(7, month -> 5 + month % 2));
    assertThat(seven.results())
        .extracting(FitResult::method)
        .containsExactly(FitMethod.TREND, FitMethod.RANDOM_WALK, FitMethod.REGIMES);
    assertThat(seven.problems().getLast().message())
        .isEqualTo(
            "The series has 7 prices: trend and random walk are possible. Mean reversion needs 8 or more.");
    assertThat(seven.result(FitMethod.TREND).orElseThrow().aic()).isEmpty();
    assertThat(seven.result(FitMethod.REGIMES).orElseThrow().figures())
        .allMatch(figure -> figure.kind() == ErrorKind.EXPERT);
  }

  @Test
  void twoMoodsAreFoundInManyMonths() {
    double[] log = new double[121];
    boolean scarce = false;
    for (int i = 1; i < log.length; i++) {
      scarce = Draws.uniform(9, 0, i, Purpose.REGIME, 1) < (scarce ? 0.85 : 0.05);
      double z = Draws.normal(9, 0, i, Purpose.PRICE_OWN, 1);
      log[i] = log[i - 1] + (scarce ? 0.08 + 0.02 * z : -0.06 + 0.02 * z);
    }
    FitResult fit =
        fit(monthly(121, month -> Math.exp(log[month]))).result(FitMethod.REGIMES).orElseThrow();
    assertThat(fit.figure(FitParameter.DECLINE_DRIFT).orElseThrow().value())
        .isCloseTo(-0.06, within(0.01));
    assertThat(fit.figure(FitParameter.SCARCITY_DRIFT).orElseThrow().value())
        .isCloseTo(0.08, within(0.02));
    assertThat(fit.figure(FitParameter.DECLINE_STAY).orElseThrow().value())
        .isCloseTo(0.95, within(0.05));
    assertThat(fit.figures()).allMatch(figure -> figure.standardError().isPresent());
    assertThat(fit.fan()).isNotEmpty();
  }

  @Test
  void aFlatPriceBreaksNothing() {
    PriceFit fit = fit(monthly(70, month -> 5));
    assertThat(fit.results())
        .extracting(FitResult::method)
        .contains(FitMethod.TREND, FitMethod.RANDOM_WALK);
    for (FitResult result : fit.results()) {
      assertThat(result.figures()).noneMatch(figure -> Double.isNaN(figure.value()));
      assertThat(result.fan()).noneMatch(point -> Double.isNaN(point.price().p95()));
    }
  }

  @Test
  void quotesThatAreNoListPriceAreLeftOut() {
    List<PriceQuote> quotes = new ArrayList<>();
    quotes.add(quote(LocalDate.of(2026, 1, 1), "m", "p", "4", PriceStatus.LIST, "launch"));
    quotes.add(quote(LocalDate.of(2026, 2, 1), "m (>200k prompt)", "p", "8", PriceStatus.LIST, ""));
    quotes.add(quote(LocalDate.of(2026, 2, 2), "m", "p", "2", PriceStatus.LIST, "time-of-day"));
    quotes.add(quote(LocalDate.of(2026, 3, 1), "m", "p", "9", PriceStatus.SCHEDULED, ""));
    quotes.add(quote(LocalDate.of(2026, 4, 1), "m", "p", "9", PriceStatus.SUPERSEDED, ""));
    quotes.add(quote(LocalDate.of(2026, 5, 1), "m", "p", "3", PriceStatus.PROMOTION, ""));
    quotes.add(quote(LocalDate.of(2026, 5, 1), "n", "p", "5", PriceStatus.LIST, ""));
    quotes.add(quote(LocalDate.of(2027, 1, 1), "m", "p", "9", PriceStatus.LIST, ""));
    Checked<PriceSeries> series =
        PriceSeries.of(new PriceHistory("h", quotes), ALL, TokenMix.AGENTIC, TODAY);
    assertThat(series.value().orElseThrow().points())
        .extracting(PricePoint::price)
        .containsExactly(4.0, 5.0);
    assertThat(series.problems()).hasSize(4);
    assertThat(series.value().orElseThrow().assumptions().getFirst().name())
        .contains("Cached input");
  }

  @Test
  void severalProvidersCostTheMedianOfTheirNewestPrices() {
    List<PriceQuote> quotes =
        List.of(
            quote(LocalDate.of(2026, 1, 1), "a", "x", "4", PriceStatus.LIST, ""),
            quote(LocalDate.of(2026, 2, 1), "b", "y", "1", PriceStatus.LIST, ""),
            quote(LocalDate.of(2026, 3, 1), "c", "z", "3", PriceStatus.LIST, ""),
            quote(LocalDate.of(2026, 4, 1), "d", "x", "2", PriceStatus.LIST, ""));
    PriceSeries series =
        PriceSeries.of(new PriceHistory("h", quotes), ALL, TokenMix.AGENTIC, TODAY)
            .value()
            .orElseThrow();
    assertThat(series.points()).extracting(PricePoint::price).containsExactly(4.0, 2.0, 3.0, 2.0);
  }

  private static PriceFit fit(List<PriceQuote> quotes) {
    return PriceFit.of(new PriceHistory("h", quotes), ALL, TokenMix.AGENTIC, TODAY, 12)
        .value()
        .orElseThrow();
  }

  private static List<PriceQuote> monthly(int months, IntToDoubleFunction price) {
    List<PriceQuote> quotes = new ArrayList<>();
    for (int month = 0; month < months; month++) {
      String text = String.format(Locale.ROOT, "%.8f", price.applyAsDouble(month));
      quotes.add(quote(START.plusMonths(month), "m", "p", text, PriceStatus.LIST, ""));
    }
    return quotes;
  }

  private static PriceQuote quote(
      LocalDate date,
      String model,
      String provider,
      String price,
      PriceStatus status,
      String event) {
    UnitPrice each = UnitPrice.of(price, CurrencyCode.USD);
    return new PriceQuote(
        date, model, provider, ModelTier.MID, each, Optional.empty(), each, status, event, "test");
  }
}
