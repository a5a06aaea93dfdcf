package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import offerwright.calc.price.FitMethod;
import offerwright.calc.price.FitResult;
import offerwright.calc.price.PriceFit;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceQuote;
import offerwright.domain.market.PriceStatus;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.market.TokenMix;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.UnitPrice;
import offerwright.ui.chart.Fan;
import offerwright.ui.text.Formats;
import org.junit.jupiter.api.Test;

class FitLineTest {
  private static final LocalDate START = LocalDate.of(2025, 1, 20);
  private final Formats formats = new Formats(Locale.US);

  /// Prices of a model, a year apart.
  private static PriceFit fit(double... prices) {
    List<PriceQuote> quotes =
        IntStream.range(0, prices.length)
            .mapToObj(i -> quote(START.plusYears(i), prices[i]))
            .toList();
    return PriceFit.of(
            new PriceHistory("list", quotes),
            new SeriesChoice("list", Optional.empty(), Optional.empty(), Optional.empty()),
            TokenMix.AGENTIC,
            START.plusYears(prices.length - 1),
            12)
        .value()
        .orElseThrow();
  }

  private static PriceQuote quote(LocalDate day, double price) {
    UnitPrice unit = new UnitPrice(BigDecimal.valueOf(price), CurrencyCode.USD);
    return new PriceQuote(
        day,
        "m",
        "lab",
        ModelTier.FRONTIER,
        unit,
        Optional.of(unit),
        unit,
        PriceStatus.LIST,
        "",
        "test");
  }

  @Test
  void aPriceThatHalvesEveryYearSaysSo() {
    FitLine line = FitLine.of(fit(8, 4), formats).getFirst();
    assertThat(line.method()).isEqualTo(FitMethod.TWO_POINTS);
    assertThat(line.estimate()).isEqualTo("−50.0 %");
    assertThat(line.factor()).isEqualTo("× 0.50");
    assertThat(line.halfLife()).isEqualTo("12.0");
    assertThat(line.error()).isEqualTo("not known");
    assertThat(line.isWider()).isFalse();
  }

  @Test
  void ofTrendAndRandomWalkTheLessCertainIsMarked() {
    PriceFit fit = fit(8, 5, 1.5, 1);
    List<FitLine> lines = FitLine.of(fit, formats);
    assertThat(lines.stream().filter(FitLine::isWider).map(FitLine::method))
        .containsExactly(fit.widest().orElseThrow());
    assertThat(lines.getFirst().error()).startsWith("± ").endsWith(" %");
    assertThat(lines.getLast().error()).isEqualTo("default");
    assertThat(lines.getFirst().aic()).isEmpty();
  }

  @Test
  void aRisingPriceDoesNotHalve() {
    assertThat(FitLine.of(fit(1, 2), formats).getFirst().halfLife()).isEqualTo("does not fall");
  }

  @Test
  void theFanRunsOnFromTheLastPriceMonthByMonth() {
    PriceFit fit = fit(8, 4, 2);
    FitResult trend = fit.result(FitMethod.TREND).orElseThrow();
    Fan fan = FitPlot.fan(fit, trend, formats);
    assertThat(fan.logarithmic()).isTrue();
    assertThat(fan.past()).extracting(Fan.Past::value).containsExactly(8.0, 4.0, 2.0);
    assertThat(fan.months()).hasSize(trend.fan().size());
    assertThat(fan.months().getFirst().month()).hasToString("2027-02");
    assertThat(fan.months().getLast().month()).hasToString("2028-02");
  }
}
