package offerwright.calc.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import offerwright.support.Property;
import org.junit.jupiter.api.Test;

class WilsonTest {
  @Test
  void intervalsAsPublished() {
    // Newcombe 1998, Statistics in Medicine 17, table I, method 3: 81 of 263, 15 of 148, 0 of 20
    // and 1 of 29.
    check(81, 263, 0.2553, 0.3662);
    check(15, 148, 0.0624, 0.1605);
    check(0, 20, 0, 0.1611);
    check(1, 29, 0.0061, 0.1718);
  }

  private static void check(long hits, long count, double low, double high) {
    Estimate found = Wilson.proportion(hits, count);
    assertThat(found.low()).isCloseTo(low, within(5e-5));
    assertThat(found.high()).isCloseTo(high, within(5e-5));
  }

  @Test
  void staysBetweenNothingAndEverything() {
    Property.forAll(
        chance -> {
          long count = chance.nextLong(1, 1_000_000);
          return new long[] {
            chance.nextBoolean() ? count * chance.nextInt(2) : chance.nextLong(count + 1), count
          };
        },
        drawn -> {
          Estimate found = Wilson.proportion(drawn[0], drawn[1]);
          assertThat(found.low()).isBetween(0.0, found.value());
          assertThat(found.high()).isBetween(found.value(), 1.0);
          assertThat(found.halfWidth()).isPositive();
        });
  }

  @Test
  void countsWhatIsAbove() {
    assertThat(Wilson.above(new double[] {1, 2, 3, 4}, 2)).isEqualTo(Wilson.proportion(2, 4));
    assertThatThrownBy(() -> Wilson.proportion(0, 0)).hasMessageContaining("no proportion");
  }
}
