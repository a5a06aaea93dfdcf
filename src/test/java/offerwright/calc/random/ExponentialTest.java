package offerwright.calc.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExponentialTest {
  @Test
  void isStrictMathsWithinTwoUlps() {
    for (int i = -200_000; i <= 200_000; i++) {
      double x = i * 3.4987654e-3;
      double wanted = StrictMath.exp(x);
      assertThat(Exponential.of(x)).isCloseTo(wanted, within(2 * Math.ulp(wanted)));
    }
  }

  @Test
  void isExactAtZeroAndHoldsAtTheEnds() {
    assertThat(Exponential.of(0)).isEqualTo(1);
    assertThat(Exponential.of(1e9)).isEqualTo(Exponential.of(700)).isFinite();
    assertThat(Exponential.of(-1e9)).isEqualTo(Exponential.of(-700)).isPositive();
  }

  @Test
  void manyAtOnceAreTheSameBits() {
    double[] values = new double[256];
    double[] shift = new double[256];
    double[] wanted = new double[256];
    for (int i = 0; i < 256; i++) {
      values[i] = (i - 128) / 17.0;
      shift[i] = i / 100.0;
      wanted[i] = Exponential.of(0.7 * values[i] + shift[i]);
    }
    Exponential.fill(values, 0.7, shift, new double[256]);
    assertThat(values).containsExactly(wanted);
  }
}
