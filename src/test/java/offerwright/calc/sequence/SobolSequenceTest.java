package offerwright.calc.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;

class SobolSequenceTest {
  private static final int DIMENSIONS = 60;

  @Test
  void plainPointsAreThePublishedOnes() {
    SobolSequence sequence = SobolSequence.plain(SobolSequence.MOST_DIMENSIONS);
    SobolSequenceGenerator published = new SobolSequenceGenerator(SobolSequence.MOST_DIMENSIONS);
    double[] point = new double[SobolSequence.MOST_DIMENSIONS];
    for (int i = 0; i < 300; i++) {
      sequence.point(i, point);
      assertThat(point).containsExactly(published.nextVector());
    }
  }

  @Test
  void everyCellOfEveryCoordinateHoldsOneScrambledPoint() {
    SobolSequence sequence = SobolSequence.plain(DIMENSIONS).scrambled(42, 3);
    int count = 256;
    for (int d = 0; d < DIMENSIONS; d++) {
      int dimension = d;
      int[] cells =
          IntStream.range(0, count)
              .map(i -> (int) (sequence.coordinate(i, dimension) * count))
              .sorted()
              .toArray();
      assertThat(cells).containsExactly(IntStream.range(0, count).toArray());
    }
  }

  @Test
  void everyBoxOfTheFirstTwoCoordinatesHoldsOneScrambledPoint() {
    SobolSequence sequence = SobolSequence.plain(2).scrambled(7, 0);
    for (int side = 1; side <= 64; side *= 2) {
      int columns = side;
      int rows = 64 / side;
      long boxes =
          IntStream.range(0, 64)
              .map(i ->
                  ((int) (sequence.coordinate(i, 0) * columns)) * rows
                      + (int) (sequence.coordinate(i, 1) * rows))
              .distinct()
              .count();
      assertThat(boxes).isEqualTo(64);
    }
  }

  @Test
  void aScrambledPointIsUniform() {
    SobolSequence plain = SobolSequence.plain(3);
    double[] first =
        IntStream.range(0, 4_000)
            .mapToDouble(r -> plain.scrambled(1, r).coordinate(5, 2))
            .toArray();
    assertThat(Arrays.stream(first).min().orElseThrow()).isPositive();
    assertThat(Arrays.stream(first).max().orElseThrow()).isLessThan(1);
    assertThat(Arrays.stream(first).average().orElseThrow()).isCloseTo(0.5, within(0.018));
    assertThat(Arrays.stream(first).map(u -> u * u).average().orElseThrow())
        .isCloseTo(1 / 3.0, within(0.019));
  }

  @Test
  void theSameAddressGivesTheSamePointAndAnotherAnother() {
    SobolSequence plain = SobolSequence.plain(4);
    double drawn = plain.scrambled(9, 2).coordinate(11, 3);
    assertThat(SobolSequence.plain(4).scrambled(9, 2).coordinate(11, 3)).isEqualTo(drawn);
    assertThat(plain.scrambled(9, 3).coordinate(11, 3)).isNotEqualTo(drawn);
    assertThat(plain.scrambled(8, 2).coordinate(11, 3)).isNotEqualTo(drawn);
    assertThat(SobolSequence.plain(9).scrambled(9, 2).coordinate(11, 3))
        .as("further dimensions change nothing")
        .isEqualTo(drawn);
  }

  @Test
  void refusesMoreDimensionsThanThereAreNumbers() {
    assertThatThrownBy(() -> SobolSequence.plain(1_001)).hasMessageContaining("1000");
  }
}
