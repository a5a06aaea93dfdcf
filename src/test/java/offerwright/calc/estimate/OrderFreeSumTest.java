package offerwright.calc.estimate;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class OrderFreeSumTest {
  @Test
  void isTheExactSumToTheLastBit() {
    forAll(
        200,
        OrderFreeSumTest::terms,
        terms -> {
          BigDecimal exact = BigDecimal.ZERO;
          for (double term : terms) {
            exact = exact.add(new BigDecimal(term));
          }
          double sum = OrderFreeSum.of(terms);
          assertThat(sum).isCloseTo(exact.doubleValue(), within(Math.ulp(sum)));
        });
  }

  @Test
  void theOrderOfTheTermsChangesNoBit() {
    forAll(
        200,
        OrderFreeSumTest::terms,
        terms -> {
          double[] turned = new double[terms.length];
          for (int i = 0; i < terms.length; i++) {
            // 7919 is a prime above every length, so every term is met once.
            turned[i] = terms[(int) ((i * 7919L + 13) % terms.length)];
          }
          assertThat(OrderFreeSum.of(turned)).isEqualTo(OrderFreeSum.of(terms));
          assertThat(OrderFreeSum.ofSquares(turned, 3)).isEqualTo(OrderFreeSum.ofSquares(terms, 3));
        });
  }

  @Test
  void squaresAreThoseOfTheDistances() {
    forAll(
        100,
        OrderFreeSumTest::terms,
        terms -> {
          BigDecimal exact = BigDecimal.ZERO;
          for (double term : terms) {
            BigDecimal apart = new BigDecimal(term - 1.5);
            exact = exact.add(apart.multiply(apart), new MathContext(60));
          }
          double sum = OrderFreeSum.ofSquares(terms, 1.5);
          assertThat(sum).isCloseTo(exact.doubleValue(), within(1e-15 * sum));
        });
  }

  @Test
  void smallSumsAreWhatTheyAre() {
    double[] tenths = new double[10];
    Arrays.fill(tenths, 0.1);
    assertThat(OrderFreeSum.of(tenths)).isEqualTo(1);
    assertThat(OrderFreeSum.of(new double[0])).isZero();
    assertThat(OrderFreeSum.of(new double[] {0, -0.0})).isZero();
    assertThat(OrderFreeSum.of(new double[] {Double.MIN_VALUE, Double.MIN_VALUE}))
        .isEqualTo(2 * Double.MIN_VALUE);
    assertThat(OrderFreeSum.mean(new double[] {1, 2, 3, 4})).isEqualTo(2.5);
    assertThat(OrderFreeSum.variance(new double[] {1, 2, 3, 4}, 2.5)).isEqualTo(5 / 3.0);
    assertThat(OrderFreeSum.variance(new double[] {7}, 7)).isZero();
  }

  @Test
  void refusesWhatIsNoFiniteAmount() {
    assertThatThrownBy(() -> OrderFreeSum.of(new double[] {1, Double.NaN}))
        .hasMessageContaining("finite terms");
    assertThatThrownBy(() -> OrderFreeSum.of(new double[] {1, Double.POSITIVE_INFINITY}))
        .hasMessageContaining("finite terms");
    assertThatThrownBy(() -> OrderFreeSum.mean(new double[0])).hasMessageContaining("one value");
  }

  private static double[] terms(RandomGenerator chance) {
    double[] terms = new double[chance.nextInt(1, 3_000)];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = chance.nextGaussian() * Math.scalb(1.0, chance.nextInt(-20, 20));
    }
    return terms;
  }
}
