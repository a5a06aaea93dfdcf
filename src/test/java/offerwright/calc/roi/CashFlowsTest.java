package offerwright.calc.roi;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CashFlowsTest {
  @Test
  void everyInternalRateMakesThePresentValueZero() {
    forAll(
        CashFlowsTest::flows,
        flows ->
            assertThat(flows.internalRates())
                .hasSizeLessThanOrEqualTo(flows.signChanges())
                .isSorted()
                .allSatisfy(rate -> {
                  // Below 0 % discounting blows flows up, so they are measured as discounted.
                  double size = sizes(flows).netPresentValue(rate < 0 ? rate : 0);
                  assertThat(Math.abs(flows.netPresentValue(rate))).isLessThan(1e-6 * size);
                }));
  }

  @Test
  void anOutlayAndReturnsHaveExactlyOneRateHoweverHigh() {
    forAll(
        chance -> {
          double[] row = chance.doubles(chance.nextInt(2, 61), 0.01, 1_000_000).toArray();
          row[0] = -row[0];
          return CashFlows.of(row);
        },
        flows -> assertThat(flows.internalRates()).hasSize(1));
    assertThat(CashFlows.of(-1, 1e12).internalRates().getFirst()).isCloseTo(1e12, within(1.0));
  }

  @Test
  void findsRatesThatLieCloseTogetherAndADoubleOne() {
    // (x - 1.1)(x - 1.1005) and (x - 1.1)^2, both times 100
    assertThat(CashFlows.of(100, -220.05, 121.055).internalRates())
        .hasSize(2)
        .satisfies(rates -> {
          assertThat(rates.get(0)).isCloseTo(0.1, within(1e-9));
          assertThat(rates.get(1)).isCloseTo(0.1005, within(1e-9));
        });
    assertThat(CashFlows.of(-100, 220, -121).internalRates())
        .singleElement()
        .satisfies(rate -> assertThat(rate).isCloseTo(0.1, within(1e-6)));
  }

  @Test
  void findsEveryRateAFlowWasBuiltFrom() {
    forAll(
        chance -> chance.doubles(3, -0.5, 2).sorted().toArray(),
        roots -> {
          double apart = Math.min(roots[1] - roots[0], roots[2] - roots[1]);
          if (apart > 1e-3) {
            double a = 1 + roots[0];
            double b = 1 + roots[1];
            double c = 1 + roots[2];
            CashFlows flows = CashFlows.of(-1, a + b + c, -(a * b + b * c + c * a), a * b * c);
            double[] found = flows.internalRates().stream().mapToDouble(x -> x).toArray();
            assertThat(found).containsExactly(roots, within(1e-7));
          }
        });
  }

  @Test
  void outerZerosMoveNoRate() {
    assertThat(CashFlows.of(0, -100, 0, 121, 0).internalRates())
        .singleElement()
        .satisfies(rate -> assertThat(rate).isCloseTo(0.1, within(1e-12)));
  }

  @Test
  void noRateWithoutAChangeOfSign() {
    assertThat(CashFlows.of(0, 0).internalRates()).isEmpty();
    assertThat(CashFlows.of(0, 500, 600).internalRates()).isEmpty();
    assertThat(CashFlows.of(-5, -5).modifiedRate(0.1, 0.1)).isEmpty();
  }

  @Test
  void whatNeverPaysBackIsEmpty() {
    assertThat(CashFlows.of(-1000, 300, 300).payback()).isEmpty();
    assertThat(CashFlows.of(0, -10, -10).payback()).isEmpty();
    assertThat(CashFlows.of(-1600, 10_000, -10_000).payback()).isEmpty();
    assertThat(CashFlows.of(-1000, 600, 600).payback().orElseThrow())
        .isCloseTo(1 + 2 / 3.0, within(1e-12));
    assertThat(CashFlows.of(-1000, 1000).discountedPayback(0.01)).isEmpty();
    assertThat(CashFlows.of(0, 10, 10).payback()).hasValue(0);
  }

  @Test
  void anAnnuityIsWorthWhatTheFlowsAreWorth() {
    forAll(
        CashFlowsTest::flows,
        flows -> {
          double rate = 0.07;
          double[] equal = new double[flows.periods() + 1];
          Arrays.fill(equal, 1, equal.length, flows.equivalentAnnuity(rate));
          assertThat(CashFlows.of(equal).netPresentValue(rate))
              .isCloseTo(flows.netPresentValue(rate), within(1e-6));
        });
    assertThat(CashFlows.of(-10, 20, 20).equivalentAnnuity(0)).isEqualTo(15);
  }

  @Test
  void refusesWhatIsNoRowOfFlows() {
    assertThatThrownBy(() -> CashFlows.of()).hasMessageContaining("at least the flow at the start");
    assertThatThrownBy(() -> CashFlows.of(1, Double.NaN)).hasMessageContaining("not a finite");
    assertThatThrownBy(() -> CashFlows.of(-1, 2).netPresentValue(-1))
        .hasMessageContaining("-100 %");
  }

  private static CashFlows flows(RandomGenerator chance) {
    return CashFlows.of(chance.doubles(chance.nextInt(2, 41), -1000, 1000).toArray());
  }

  private static CashFlows sizes(CashFlows flows) {
    return CashFlows.of(flows.flows().stream().mapToDouble(Math::abs).toArray());
  }
}
