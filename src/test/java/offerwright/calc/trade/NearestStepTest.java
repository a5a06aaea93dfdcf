package offerwright.calc.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongToDoubleFunction;
import offerwright.support.Property;
import org.junit.jupiter.api.Test;

class NearestStepTest {

  @Test
  void findsTheNearestStepOfAStraightLine() {
    assertThat(NearestStep.find(x -> 10.8 * x, 126_400, 0, 24_000)).isEqualTo(11_704);
  }

  @Test
  void staysWithinItsEnds() {
    assertThat(NearestStep.find(x -> x, -5, 0, 10)).isZero();
    assertThat(NearestStep.find(x -> x, 15, 0, 10)).isEqualTo(10);
    assertThat(NearestStep.find(x -> x, 3, 7, 7)).isEqualTo(7);
  }

  @Test
  void isAsNearAsAnyNeighbourOnStairsAndKinks() {
    Property.forAll(
        chance ->
            new double[] {
              chance.nextDouble(0.01, 3),
              chance.nextDouble(0.01, 3),
              chance.nextDouble(0, 1e6),
              chance.nextDouble(1, 2e6)
            },
        drawn -> {
          LongToDoubleFunction kinked =
              x ->
                  Math.rint(
                          100
                              * (drawn[0] * Math.min((double) x, drawn[2])
                                  + drawn[1] * Math.max(0, x - drawn[2])))
                      / 100;
          long found = NearestStep.find(kinked, drawn[3], 0, 1_000_000_000L);
          double distance = Math.abs(kinked.applyAsDouble(found) - drawn[3]);
          assertThat(distance)
              .isLessThanOrEqualTo(Math.abs(kinked.applyAsDouble(found + 1) - drawn[3]));
          assertThat(distance)
              .isLessThanOrEqualTo(
                  Math.abs(kinked.applyAsDouble(Math.max(0, found - 1)) - drawn[3]));
        });
  }

  @Test
  void needsFewLooksAtAStraightLine() {
    AtomicInteger looks = new AtomicInteger();

    NearestStep.find(
        x -> {
          looks.incrementAndGet();
          return 4.48 * x / 100;
        },
        1_234_567,
        0,
        40_000_000);

    assertThat(looks.get()).isLessThan(20);
  }
}
