package offerwright.calc.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import offerwright.calc.price.Lognormal;
import org.junit.jupiter.api.Test;

class ClosedChanceTest {
  private static final Lognormal CERTAIN = new Lognormal(StrictMath.log(50), 0);

  @Test
  void withoutChanceTheGreaterWins() {
    Lognormal less = new Lognormal(1, 0);
    Lognormal more = new Lognormal(2, 0);
    assertThat(ClosedChance.between(more, less, 0)).isEqualTo(1);
    assertThat(ClosedChance.between(less, more, 0)).isZero();
    assertThat(ClosedChance.between(more, more, 0)).isEqualTo(0.5);
  }

  @Test
  void onTheSameFactorOnlyTheMediansCount() {
    Lognormal a = new Lognormal(1.0, 0.5);
    Lognormal b = new Lognormal(1.1, 0.5);
    assertThat(ClosedChance.between(a, b, 1)).isZero();
    assertThat(ClosedChance.between(a, b, 0)).isBetween(0.4, 0.5);
  }

  @Test
  void stockAgainstAFixedAmountAtTheEdges() {
    Lognormal price = Lognormal.geometric(50, 0.09, 0.5, 4);
    assertThat(ClosedChance.stockBeatsFixed(100, 200, 10, price)).isEqualTo(1);
    assertThat(ClosedChance.stockBeatsFixed(100, 100, 10, price)).isEqualTo(1);
    assertThat(ClosedChance.stockBeatsFixed(100, 100, 0, price)).isEqualTo(0.5);
    assertThat(ClosedChance.stockBeatsFixed(100, 90, 0, price)).isZero();
    assertThat(ClosedChance.stockBeatsFixed(100, 50, 1, CERTAIN)).isEqualTo(0.5);
    assertThat(ClosedChance.stockBeatsFixed(100, 60, 1, CERTAIN)).isEqualTo(1);
    assertThatThrownBy(() -> ClosedChance.stockBeatsFixed(100, 60, -1, CERTAIN))
        .hasMessageContaining("shares");
  }

  @Test
  void commonNumbersAreMeasuredAsTheyAre() {
    double[] a = {1, 2, 3, 4};
    double[] b = {2, 4, 6, 8.5};
    CommonNumbers measured = CommonNumbers.between(a, b);
    assertThat(measured.varianceTogether()).isCloseTo(2.2291666666666665, within(1e-14));
    assertThat(measured.varianceApart()).isCloseTo(5 / 3.0 + 23.1875 / 3, within(1e-14));
    assertThat(measured.efficiency()).isGreaterThan(4);
    assertThat(CommonNumbers.between(a, Samples.plus(a, 1)).efficiency()).isInfinite();
    assertThat(CommonNumbers.of(0, 0, 0).efficiency()).isEqualTo(1);
  }
}
