package offerwright.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
  @ParameterizedTest
  @CsvSource({
    "1.005, 1.01",
    "-1.005, -1.01",
    "2.675, 2.68",
    "0.1, 0.10",
    "12345678901.235, 12345678901.24",
    "1e-9, 0.00",
    "0.00499999, 0.00"
  })
  void roundsHalfAwayFromZeroAsAPersonDoes(double value, String expected) {
    assertThat(Money.rounded(value, CurrencyCode.USD))
        .isEqualTo(Money.of(expected, CurrencyCode.USD));
  }

  @Test
  void aProductThatIsAHalfOnPaperRoundsUpAlthoughTheBinaryOneLiesBelow() {
    assertThat(49_382.50 * 0.41).isLessThan(20_246.825);
    assertThat(Money.of("49382.50", CurrencyCode.USD).share(Percent.of(41)))
        .isEqualTo(Money.of("20246.83", CurrencyCode.USD));
  }

  @Test
  void aCurrencyWithoutCentsRoundsToWholeUnits() {
    assertThat(Money.rounded(1_234.5, new CurrencyCode("JPY")))
        .isEqualTo(Money.of(1_235, new CurrencyCode("JPY")));
  }

  @Test
  void isGroupedInASentenceWithMinorUnitsOnlyWhereThereAreAny() {
    assertThat(Money.of("721600.00", CurrencyCode.USD).inWords()).isEqualTo("721,600 USD");
    assertThat(Money.of("1234.50", CurrencyCode.USD).inWords()).isEqualTo("1,234.50 USD");
    assertThat(Money.of(-1_235, new CurrencyCode("JPY")).inWords()).isEqualTo("-1,235 JPY");
  }

  @Test
  void refusesWhatIsNoAmount() {
    assertThatThrownBy(() -> Money.rounded(Double.NaN, CurrencyCode.USD))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Money.of("1.005", CurrencyCode.USD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 decimals");
  }
}
