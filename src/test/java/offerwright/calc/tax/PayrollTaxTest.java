package offerwright.calc.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import offerwright.domain.tax.FilingStatus;
import org.junit.jupiter.api.Test;

class PayrollTaxTest {
  private static final PayrollTax SINGLE = PayrollTax.of(Presets.year(2026), FilingStatus.SINGLE);

  @Test
  void socialSecurityEndsAtTheWageBase() {
    // The largest contributions the Social Security Administration announces (EY, 2025-2158).
    assertThat(SINGLE.socialSecurity(1e6)).isCloseTo(11_439.00, within(1e-6));
    assertThat(PayrollTax.of(Presets.year(2025), FilingStatus.SINGLE).socialSecurity(1e6))
        .isCloseTo(10_918.20, within(1e-6));
    assertThat(SINGLE.socialSecurity(100_000)).isCloseTo(6_200, within(1e-6));
  }

  @Test
  void theAdditionalMedicareTaxDependsOnTheStatus() {
    assertThat(SINGLE.medicare(250_000)).isCloseTo(3_625, within(1e-6));
    assertThat(SINGLE.additionalMedicare(200_000)).isZero();
    assertThat(SINGLE.additionalMedicare(250_000)).isCloseTo(450, within(1e-6));
    PayrollTax joint = PayrollTax.of(Presets.year(2026), FilingStatus.MARRIED_JOINTLY);
    assertThat(joint.additionalMedicare(250_000)).isZero();
    assertThat(joint.additionalMedicare(300_000)).isCloseTo(450, within(1e-6));
  }

  @Test
  void theTotalIsTheirSum() {
    // 11,439 + 3,625 + 450
    assertThat(SINGLE.total(250_000)).isCloseTo(15_514, within(1e-6));
    assertThat(SINGLE.total(0)).isZero();
    assertThat(SINGLE.total(-10)).isZero();
  }
}
