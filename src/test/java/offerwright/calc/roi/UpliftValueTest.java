package offerwright.calc.roi;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class UpliftValueTest {
  @Test
  void thePresentValueOfTheFlowsIsLinearInTheUplift() {
    forAll(
        chance ->
            new MonthlyProgramme(
                chance.nextDouble(0, 1000),
                chance.doubles(24, 0, 500).boxed().toList(),
                chance.doubles(24, 0, 5000).boxed().toList()),
        programme -> {
          UpliftValue value = programme.value(0.1);
          for (double uplift : new double[] {-0.4, 0, 0.13, 2}) {
            assertThat(programme.flows(uplift).netPresentValue(Rates.monthly(0.1)))
                .isCloseTo(value.netPresentValue(uplift), within(1e-7));
          }
          double even = value.breakEvenUplift().orElseThrow();
          assertThat(value.netPresentValue(even)).isCloseTo(0, within(1e-7));
          assertThat(value.averageReturn(even).orElseThrow()).isCloseTo(0, within(1e-12));
        });
  }

  @Test
  void beliefSaysOnWhichSideItPays() {
    UpliftValue value = new UpliftValue(100, 1000);
    assertThat(value.breakEvenBelief(0.5, 0.2).orElseThrow()).isNegative();
    assertThat(value.breakEvenBelief(0.09, 0.05).orElseThrow()).isGreaterThan(1);
    assertThat(value.breakEvenBelief(0.2, 0.2)).isEmpty();
  }

  @Test
  void nothingSpentAndNobodyThereHaveNoRatio() {
    assertThat(new UpliftValue(0, 10).averageReturn(0.1)).isEmpty();
    assertThat(new UpliftValue(10, 0).breakEvenUplift()).isEmpty();
    assertThat(new MonthlyProgramme(0, List.of(), List.of()).value(0.1))
        .isEqualTo(new UpliftValue(0, 0));
  }

  @Test
  void theLastDollarOfAPowerCurveReturnsTheExponentTimesTheAverage() {
    // V f(x) with f = x^0.3 at x = 4: marginal output 0.3 f / x, average f / x
    double x = 4;
    double output = Math.pow(x, 0.3);
    double average = output / x;
    assertThat(1 + MarginalReturn.of(0.5, 1000, 0.3 * average, 20))
        .isCloseTo(0.3 * 0.5 * 1000 * average / 20, within(1e-12));
  }
}
