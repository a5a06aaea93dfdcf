package offerwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import offerwright.support.Property;
import org.junit.jupiter.api.Test;

class LabelSpreadTest {
  @Test
  void labelsWithRoomStayWhereTheyBelong() {
    assertThat(LabelSpread.places(List.of(40.0, 10.0, 80.0), 16, 0, 100))
        .containsExactly(40.0, 10.0, 80.0);
  }

  @Test
  void labelsOnOnePlaceMoveApartEvenly() {
    assertThat(LabelSpread.places(List.of(50.0, 50.0, 50.0), 16, 0, 100))
        .containsExactly(34.0, 50.0, 66.0);
  }

  @Test
  void noTwoOverlapAndAllStayInside() {
    Property.forAll(
        chance -> {
          int count = chance.nextInt(1, 6);
          return DoubleStream.generate(() -> chance.nextDouble(-20, 120))
              .limit(count)
              .boxed()
              .toList();
        },
        wanted -> {
          List<Double> places = LabelSpread.places(wanted, 16, 0, 100);
          List<Double> sorted = places.stream().sorted().toList();
          assertThat(sorted.getFirst()).isGreaterThanOrEqualTo(-1e-9);
          assertThat(sorted.getLast()).isLessThanOrEqualTo(100 + 1e-9);
          IntStream.range(1, sorted.size())
              .forEach(i ->
                  assertThat(sorted.get(i) - sorted.get(i - 1)).isGreaterThanOrEqualTo(16 - 1e-9));
        });
  }
}
