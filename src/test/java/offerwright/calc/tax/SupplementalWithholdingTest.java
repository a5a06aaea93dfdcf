package offerwright.calc.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import offerwright.domain.tax.FilingStatus;
import org.junit.jupiter.api.Test;

class SupplementalWithholdingTest {
  private static final SupplementalWithholding WITHHOLDING =
      SupplementalWithholding.of(Presets.year(2026));
  private static final FederalIncomeTax SINGLE =
      FederalIncomeTax.of(Presets.year(2026), FilingStatus.SINGLE);

  @Test
  void theHighRateBeginsAboveAMillionOfTheYear() {
    assertThat(WITHHOLDING.withheld(0, 100_000)).isCloseTo(22_000, within(1e-6));
    // 220,000 + 37 % of 100,000
    assertThat(WITHHOLDING.withheld(0, 1_100_000)).isCloseTo(257_000, within(1e-6));
    // 50,000 at 22 %, 50,000 at 37 %
    assertThat(WITHHOLDING.withheld(950_000, 100_000)).isCloseTo(29_500, within(1e-6));
    assertThat(WITHHOLDING.withheld(2_000_000, 100_000)).isCloseTo(37_000, within(1e-6));
  }

  @Test
  void saysWhatIsStillDue() {
    // 300,000 to 400,000 of income lies wholly in the bracket of 35 % (256,225 to 640,600 taxable).
    WithholdingGap gap = WITHHOLDING.gap(SINGLE, 300_000, 0, 100_000);
    assertThat(gap.withheld()).isCloseTo(22_000, within(1e-6));
    assertThat(gap.owed()).isCloseTo(35_000, within(1e-6));
    assertThat(gap.shortfall()).isCloseTo(13_000, within(1e-6));
    assertThat(gap.marginalRate()).isEqualTo(0.35);
    assertThat(gap.inWords())
        .isEqualTo("Withheld at 22 %, owed at 35 %: 13,000 USD is still due with the return.");
  }

  @Test
  void saysWhatComesBack() {
    // 30,000 to 40,000 of income: all in the bracket of 12 %.
    assertThat(WITHHOLDING.gap(SINGLE, 30_000, 0, 10_000).inWords())
        .isEqualTo("Withheld at 22 %, owed at 12 %: 1,000 USD comes back with the return.");
    // 90,000 to 100,000: all in the bracket of 22 %.
    assertThat(WITHHOLDING.gap(SINGLE, 90_000, 0, 10_000).inWords())
        .isEqualTo("Withheld at 22 %, owed at 22 %: nothing is left to pay.");
  }

  @Test
  void aPaymentAcrossBracketsIsOwedInParts() {
    // Taxable 183,900 to 283,900: 17,875 at 24 %, 54,450 at 32 %, 27,675 at 35 % = 31,400.25.
    WithholdingGap gap = WITHHOLDING.gap(SINGLE, 200_000, 0, 100_000);
    assertThat(gap.owed()).isCloseTo(31_400.25, within(1e-6));
    assertThat(gap.inWords()).startsWith("Withheld at 22 %, owed at 31.4 %: 9,400.25 USD");
  }

  @Test
  void refusesAPaymentOfNothing() {
    assertThatThrownBy(() -> WITHHOLDING.gap(SINGLE, 1, 0, 0))
        .hasMessageContaining("must be above 0");
  }
}
