package offerwright.calc.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompensatedSumTest {
  @Test
  void keepsWhatPlainAdditionLoses() { // case H06
    assertThat(CompensatedSum.of(new double[] {1, 1e100, 1, -1e100}, 4)).isEqualTo(2);
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < 10_000_000; i++) {
      sum.add(0.1);
    }
    assertThat(Math.abs(sum.value() - 1e6)).isLessThan(1e-9);
  }
}
