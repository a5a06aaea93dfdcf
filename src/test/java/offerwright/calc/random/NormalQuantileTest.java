package offerwright.calc.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalQuantileTest {
  @ParameterizedTest
  @CsvSource({
    "0.25, -0.6744897501960817",
    "0.001, -3.090232306167814",
    "1e-20, -9.262340089798409"
  })
  void givesThePublishedTestValues(double p, double z) { // Wichura (1988); case H03
    assertThat(NormalQuantile.of(p)).isCloseTo(z, within(1e-15 * Math.abs(z)));
  }

  @ParameterizedTest
  @CsvSource({
    "1e-300, -37.0470962993612", "1e-100, -21.273453560965322", "1e-16, -8.222082216130435",
    "1e-12, -7.034483825301131", "1e-9, -5.9978070150076865", "1e-6, -4.753424308822899",
    "0.02425, -1.972961051311885", "0.5, 0", "0.97575, 1.972961051311885",
    "0.9999999999999999, 8.209536151601387"
  })
  void staysExactInTheTails(double p, double z) { // scipy.special.ndtri; case H04

    assertThat(NormalQuantile.of(p)).isCloseTo(z, within(1e-12 + 1e-13 * Math.abs(z)));
  }

  @Test
  void oneByOneAndManyAtOnceAreTheSameBits() {
    double[] values = new double[256];
    double[] wanted = new double[256];
    for (int i = 0; i < 256; i++) {
      values[i] = i < 240 ? (i + 0.5) / 240 : Math.scalb(1.0, -5 * (i - 238));
      wanted[i] = NormalQuantile.of(values[i]);
    }
    NormalQuantile.fill(values, new int[257], new double[257], new double[257]);
    assertThat(values).containsExactly(wanted);
  }

  @Test
  void logarithmIsStrictMathsWithinTwoUlps() {
    for (int i = 1; i < 100_000; i++) {
      double x = i * 1e-5 * Math.scalb(1.0, -(i % 300));
      assertThat(Logarithm.of(x))
          .isCloseTo(StrictMath.log(x), within(2 * Math.ulp(StrictMath.log(x))));
    }
  }
}
