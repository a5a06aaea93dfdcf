package offerwright.calc.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.stream.LongStream;
import offerwright.support.Property;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {
  private static final double HUNDRED_TRILLION_CENTS = 1e15;

  @Test
  void oneUnitOverGoesToTheLargestRemainderAndAmongEqualOnesToTheFirst() {
    assertThat(LargestRemainder.share(new double[] {1, 1, 1, 1}, 10)).containsExactly(3, 3, 2, 2);
    assertThat(LargestRemainder.share(new double[] {1, 2, 4}, 10)).containsExactly(1, 3, 6);
    assertThat(LargestRemainder.share(new double[] {0, 5, 0}, 7)).containsExactly(0, 7, 0);
  }

  @Test
  void amountsThatAddUpToTheTotalComeBackAsTheyAre() {
    double[] amounts = {150_000.10, 33_333.33, 0.01, 90_000_000.07};
    assertThat(LargestRemainder.share(amounts, 9_018_333_351L))
        .containsExactly(15_000_010, 3_333_333, 1, 9_000_000_007L);
  }

  @Test
  void hugeTotalsAndTinyWeightsAreExact() {
    Property.forAll(
        200,
        chance -> {
          int people = chance.nextInt(1, 60);
          double[] weights = new double[people];
          Arrays.setAll(
              weights,
              i -> Math.exp(chance.nextGaussian() * 3) * Math.pow(10, chance.nextInt(-3, 1)));
          double unit = Math.pow(10, chance.nextInt(-300, 290));
          return Arrays.stream(weights).map(weight -> weight * unit).toArray();
        },
        weights -> {
          long total = (long) HUNDRED_TRILLION_CENTS - weights.length;
          long[] shares = LargestRemainder.share(weights, total);
          assertThat(LongStream.of(shares).sum()).isEqualTo(total);
          BigDecimal sum =
              Arrays.stream(weights)
                  .mapToObj(BigDecimal::new)
                  .reduce(BigDecimal.ZERO, BigDecimal::add);
          for (int i = 0; i < shares.length; i++) {
            double quota =
                new BigDecimal(weights[i])
                    .multiply(BigDecimal.valueOf(total))
                    .divide(sum, new MathContext(40))
                    .subtract(BigDecimal.valueOf(shares[i]))
                    .doubleValue();
            assertThat(quota).isBetween(-1.0, 1.0);
          }
        });
  }

  @Test
  void nothingToShareGivesNobodyAnything() {
    assertThat(LargestRemainder.share(new double[] {0, 0}, 0)).containsExactly(0, 0);
  }

  @Test
  void refusesWeightsThatCannotShare() {
    assertThatThrownBy(() -> LargestRemainder.share(new double[] {0, 0}, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is a total of 5 to share and no weight is above 0");
    assertThatThrownBy(() -> LargestRemainder.share(new double[] {1, -1}, 5))
        .hasMessage("a weight must be 0 or more, was -1.0");
    assertThatThrownBy(() -> LargestRemainder.share(new double[] {1, Double.NaN}, 5))
        .hasMessage("a weight must be 0 or more, was NaN");
    assertThatThrownBy(() -> LargestRemainder.share(new double[] {1}, LargestRemainder.MOST + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
