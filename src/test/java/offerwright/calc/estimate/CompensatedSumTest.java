package offerwright.calc.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import offerwright.support.Property;
import org.junit.jupiter.api.Test;

class CompensatedSumTest {
  @Test
  void keepsWhatRoundingDrops() {
    Property.forAll(
        chance ->
            chance
                .doubles(chance.nextInt(0, 200))
                .map(u -> (u - 0.5) * Math.pow(10, 20 * u * u - 5))
                .toArray(),
        values -> {
          BigDecimal exact =
              Arrays.stream(values)
                  .mapToObj(BigDecimal::new)
                  .reduce(BigDecimal.ZERO, BigDecimal::add);
          double size = Arrays.stream(values).map(Math::abs).sum();
          assertThat(CompensatedSum.sum(values))
              .isCloseTo(
                  exact.doubleValue(),
                  within(2 * Math.ulp(exact.doubleValue()) + 1e-27 * size * values.length));
        });
  }

  @Test
  void addsSumsWithWhatTheyKept() {
    CompensatedSum left = new CompensatedSum();
    left.add(1e100);
    left.add(1);
    CompensatedSum right = new CompensatedSum();
    right.add(1);
    right.add(-1e100);
    left.add(right);
    assertThat(left.value()).isEqualTo(2);
  }

  @Test
  void nothingIsZeroAndInfinityStays() {
    assertThat(CompensatedSum.sum(new double[0])).isZero();
    assertThat(CompensatedSum.sum(new double[] {1, Double.POSITIVE_INFINITY, 2}))
        .isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(CompensatedSum.sum(new double[] {1, 2, 3, 4}, 1, 3)).isEqualTo(5);
  }
}
