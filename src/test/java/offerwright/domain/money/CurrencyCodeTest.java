package offerwright.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CurrencyCodeTest {
  @Test
  void countsTheMinorUnitsOfOneUnit() {
    assertThat(new CurrencyCode("USD").minorUnits()).isEqualTo(100);
    assertThat(new CurrencyCode("JPY").minorUnits()).isEqualTo(1);
    assertThat(new CurrencyCode("BHD").minorUnits()).isEqualTo(1000);
  }
}
