package offerwright.calc.check;

import static offerwright.support.SmallCompany.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import offerwright.domain.level.PayBand;
import offerwright.domain.money.Money;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class BandPositionTest {

  private static final PayBand BAND = new PayBand(usd(172_000), usd(215_000), usd(258_000));

  @Test
  void theEndsAreInside() {
    assertThat(BandPosition.of(usd(172_000), BAND).isInside()).isTrue();
    assertThat(BandPosition.of(usd(258_000), BAND).isInside()).isTrue();
  }

  @Test
  void oneCentFurtherIsOutside() {
    assertThat(BandPosition.of(Money.of("171999.99", SmallCompany.USD), BAND).isBelow()).isTrue();
    assertThat(BandPosition.of(Money.of("258000.01", SmallCompany.USD), BAND).isAbove()).isTrue();
  }

  @Test
  void withoutWidthThereIsNoPenetration() {
    BandPosition position =
        BandPosition.of(usd(215_000), new PayBand(usd(215_000), usd(215_000), usd(215_000)));

    assertThat(position.rangePenetration()).isEmpty();
    assertThat(position.compaRatio()).isEqualTo(1);
    assertThat(position.spread()).isZero();
    assertThat(position.isInside()).isTrue();
  }

  @Test
  void currenciesAreNotMixed() {
    assertThatThrownBy(() -> BandPosition.of(Money.of(1, SmallCompany.EUR), BAND))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
