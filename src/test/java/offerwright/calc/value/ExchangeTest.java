package offerwright.calc.value;

import static offerwright.support.Example.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.FxTable;
import offerwright.domain.money.Money;
import offerwright.domain.money.UnitPrice;
import org.junit.jupiter.api.Test;

class ExchangeTest {
  private static final CurrencyCode USD = CurrencyCode.USD;
  private static final CurrencyCode EUR = CurrencyCode.EUR;
  private static final CurrencyCode GBP = new CurrencyCode("GBP");
  private static final Exchange EXCHANGE =
      new Exchange(
          rate(EUR, USD, "1.25"),
          new FxTable(List.of(rate(EUR, USD, "1.10"), rate(GBP, USD, "1.50"))),
          USD);

  @Test
  void theAgreedRateComesBeforeTheTable() {
    assertThat(EXCHANGE.convert(Money.of(100, EUR), USD)).contains(Money.of(125, USD));
    assertThat(EXCHANGE.convert(Money.of(100, USD), EUR)).contains(Money.of(80, EUR));
  }

  @Test
  void anotherPairGoesOverTheCompanysCurrency() {
    assertThat(EXCHANGE.rate(GBP, EUR).orElseThrow()).isCloseTo(1.50 / 1.25, within(1e-12));
  }

  @Test
  void theSameCurrencyChangesNothing() {
    assertThat(EXCHANGE.convert(new Money(new BigDecimal("0.10"), GBP), GBP))
        .contains(new Money(new BigDecimal("0.10"), GBP));
    assertThat(EXCHANGE.price(UnitPrice.of("4.20", EUR), EUR)).contains(4.20);
  }

  @Test
  void anUnknownPairHasNoRate() {
    assertThat(EXCHANGE.rate(new CurrencyCode("JPY"), EUR)).isEmpty();
  }

  private static FxRate rate(CurrencyCode from, CurrencyCode to, String rate) {
    return new FxRate(from, to, new BigDecimal(rate), TODAY, "test");
  }
}
