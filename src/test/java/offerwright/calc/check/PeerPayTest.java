package offerwright.calc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeerPayTest {

  // R: quantile(c(4, 1, 3, 2), c(0, .25, .5, .75, 1)) gives 1.00 1.75 2.50 3.25 4.00 (type 7 is R's
  // default).
  @ParameterizedTest(name = "p = {0}")
  @CsvSource({"0, 1.00", "0.25, 1.75", "0.5, 2.50", "0.75, 3.25", "1, 4.00"})
  void quantilesAreOfTypeSeven(double p, String expected) {
    PeerPay pay = PeerPay.of(new double[] {4, 1, 3, 2}, 0, CurrencyCode.USD);

    assertThat(pay.quantile(p)).isEqualTo(Money.of(expected, CurrencyCode.USD));
  }

  @Test
  void doesNotTouchWhatItWasGiven() {
    double[] given = {4, 1, 3, 2};

    PeerPay.of(given, 0, CurrencyCode.USD).median();

    assertThat(given).containsExactly(4, 1, 3, 2);
  }

  @Test
  void nobodyHasNoQuantile() {
    assertThatThrownBy(() -> PeerPay.of(new double[0], 1, CurrencyCode.USD).median())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
