package offerwright.calc.productivity;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.ResponseCurve.MichaelisMenten;
import offerwright.domain.plan.TaskUse;
import org.junit.jupiter.api.Test;

class AmdahlTest {
  private static final List<TaskUse> STANDARD = TaskCatalogue.standard(CurrencyCode.USD);

  @Test
  void theStandardCatalogueSpeedsUpAThirdOfTheTime() {
    assertThat(Amdahl.accelerable(STANDARD)).isCloseTo(0.35, within(1e-12));
    assertThat(Amdahl.multiplier(STANDARD)).isCloseTo(1.2546, within(1e-4));
    assertThat(Amdahl.multiplier(STANDARD, 20))
        .isCloseTo(Amdahl.multiplier(0.35, 20), within(1e-12));
  }

  @Test
  void theTimeSavedByTheLinesIsTheTimeSavedByTheWhole() {
    double saved = STANDARD.stream().mapToDouble(Amdahl::timeSaved).sum();
    assertThat(Amdahl.multiplier(STANDARD)).isCloseTo(1 / (1 - saved), within(1e-12));
  }

  @Test
  void partOfTheTokensReachPartOfTheSpeedUp() {
    assertThat(Amdahl.multiplier(STANDARD, category -> 0)).isEqualTo(1);
    assertThat(Amdahl.multiplier(STANDARD, category -> 1))
        .isCloseTo(Amdahl.multiplier(STANDARD), within(1e-12));
    MichaelisMenten curve = new MichaelisMenten(1.5);
    forAll(
        chance -> chance.nextDouble(0, 20),
        use -> {
          double here = reached(curve, use);
          assertThat(here).isBetween(1.0, Amdahl.multiplier(STANDARD));
          assertThat(reached(curve, use + 0.5)).isGreaterThan(here);
        });
  }

  @Test
  void allTimeSpedUpIsTheSpeedUpItself() {
    List<TaskUse> whole =
        List.of(STANDARD.getFirst().withTimeShare(Percent.ALL).withAccelerable(Percent.ALL));
    assertThat(Amdahl.multiplier(whole, 20)).isCloseTo(20, within(1e-9));
    assertThatThrownBy(() -> Amdahl.multiplier(1.1, 2)).hasMessageContaining("0 to 1");
  }

  private static double reached(MichaelisMenten curve, double use) {
    return Amdahl.multiplier(
        STANDARD, category -> ResponseCurves.saturation(curve, use).orElseThrow());
  }
}
