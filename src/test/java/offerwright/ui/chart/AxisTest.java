package offerwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import offerwright.support.Property;
import org.junit.jupiter.api.Test;

class AxisTest {
  @Test
  void stepsArePleasantToRead() {
    assertThat(Axis.linear(0, 2.18, 6).ticks()).containsExactly(0.0, 0.5, 1.0, 1.5, 2.0, 2.5);
    assertThat(Axis.linear(0, 2.18, 6).decimals()).isEqualTo(1);
    assertThat(Axis.linear(-52, 16, 6).ticks()).containsExactly(-60.0, -40.0, -20.0, 0.0, 20.0);
  }

  @Test
  void holdsWhatItMustWithAsManyTicksAsAllowed() {
    Property.forAll(
        chance -> {
          double size = Math.pow(10, chance.nextInt(-3, 9));
          return new double[] {
            (chance.nextDouble() - 0.5) * size,
            (chance.nextDouble() + 1e-3) * size,
            chance.nextInt(3, 9)
          };
        },
        range -> {
          double high = range[0] + range[1];
          Axis axis = Axis.linear(range[0], high, (int) range[2]);
          assertThat(axis.holds(range[0]) && axis.holds(high)).isTrue();
          assertThat(axis.ticks()).hasSizeBetween(2, (int) range[2]);
          assertThat(axis.share(axis.low())).isZero();
          assertThat(axis.share(axis.high())).isEqualTo(1);
        });
  }

  @Test
  void aTightAxisEndsWhereTheFiguresEnd() {
    Axis axis = Axis.tight(-30, 70, 6);
    assertThat(axis.low()).isEqualTo(-30);
    assertThat(axis.high()).isEqualTo(70);
    assertThat(axis.ticks()).containsExactly(-20.0, 0.0, 20.0, 40.0, 60.0);
  }

  @Test
  void equalFactorsAreEquallyFarApart() {
    Axis axis = Axis.logarithmic(0.3, 60, 6);
    assertThat(axis.low()).isLessThanOrEqualTo(0.3);
    assertThat(axis.high()).isGreaterThanOrEqualTo(60);
    assertThat(axis.ticks()).hasSizeLessThanOrEqualTo(6);
    assertThat(axis.share(2) - axis.share(1))
        .isCloseTo(axis.share(20) - axis.share(10), within(1e-12));
    assertThat(axis.decimalsOf(0.3)).isEqualTo(1);
    assertThat(axis.decimalsOf(10)).isZero();
  }

  @Test
  void manyDecadesStillFit() {
    Axis axis = Axis.logarithmic(1e-6, 1e6, 5);
    assertThat(axis.ticks()).hasSizeBetween(2, 5);
    assertThat(axis.low()).isLessThanOrEqualTo(1e-6);
    assertThat(axis.high()).isGreaterThanOrEqualTo(1e6);
  }

  @Test
  void nothingToHoldIsStillAnAxis() {
    assertThat(Axis.linear(Double.NaN, Double.NaN, 6).high()).isEqualTo(1);
    assertThat(Axis.linear(5, 5, 6).holds(5)).isTrue();
    assertThat(Axis.logarithmic(0, 0, 6).low()).isPositive();
  }
}
