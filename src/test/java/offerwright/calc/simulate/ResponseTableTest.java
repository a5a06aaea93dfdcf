package offerwright.calc.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ResponseTableTest {
  @Test
  void isTheCurveWithinTenMillionths() {
    List<DoubleUnaryOperator> curves =
        List.of(
            x -> StrictMath.pow(x, 0.3),
            x -> StrictMath.log1p(x / 0.4),
            x -> x / (0.7 + x),
            x -> 1 - StrictMath.exp(-x / 0.8),
            x -> 3);
    for (DoubleUnaryOperator curve : curves) {
      ResponseTable table = new ResponseTable(curve);
      for (double x = 1e-7; x < 3e6; x *= 1.0037) {
        double wanted = curve.applyAsDouble(x);
        assertThat(table.of(x)).as("at %s", x).isCloseTo(wanted, within(1e-8 * wanted));
      }
    }
  }

  @Test
  void swingsNotBelowNothingBeforeAStep() {
    ResponseTable table = new ResponseTable(x -> x < 1.02 ? 0 : 1);
    for (double x = 0.5; x < 2; x += 0.0007) {
      assertThat(table.of(x)).as("at %s", x).isNotNegative();
    }
  }

  @Test
  void asksTheCurveAtNothing() {
    assertThat(new ResponseTable(Math::sqrt).of(0)).isZero();
  }
}
