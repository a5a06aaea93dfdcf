package offerwright.calc.tax;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RateScheduleTest {
  private static final RateSchedule TWO =
      RateSchedule.of(new double[] {0, 100, 300}, new double[] {0.1, 0, 0.5});

  @Test
  void addsUpStepByStep() {
    assertThat(TWO.at(-5)).isZero();
    assertThat(TWO.at(0)).isZero();
    assertThat(TWO.at(50)).isEqualTo(5);
    assertThat(TWO.at(200)).isEqualTo(10);
    assertThat(TWO.at(400)).isEqualTo(60);
    assertThat(TWO.at(Double.NaN)).isNaN();
    assertThat(TWO.highestRate()).isEqualTo(0.5);
  }

  @Test
  void theRateIsThatOfTheNextUnit() {
    assertThat(TWO.rateAt(-1)).isEqualTo(0.1);
    assertThat(TWO.rateAt(99.99)).isEqualTo(0.1);
    assertThat(TWO.rateAt(100)).isZero();
    assertThat(TWO.rateAt(300)).isEqualTo(0.5);
  }

  @Test
  void theInverseTakesTheLastPointOfAFlatPart() {
    assertThat(TWO.lastAtMost(0)).isZero();
    assertThat(TWO.lastAtMost(5)).isEqualTo(50);
    assertThat(TWO.lastAtMost(10)).isEqualTo(300);
    assertThat(TWO.lastAtMost(60)).isEqualTo(400);
    assertThat(RateSchedule.flat(0).lastAtMost(0)).isInfinite();
  }

  @Test
  void theInverseUndoesTheValue() {
    forAll(
        RateScheduleTest::schedule,
        schedule -> {
          for (double x = 1; x < 1e6; x *= 3.7) {
            assertThat(schedule.lastAtMost(schedule.at(x))).isCloseTo(x, within(1e-9 * 1e6));
          }
        });
  }

  @Test
  void shiftsAndSumsAreWhatTheySay() {
    forAll(
        chance -> new Case(schedule(chance), schedule(chance), chance.nextDouble(0, 5e5)),
        given -> {
          RateSchedule seen = given.a().seenFrom(given.start());
          RateSchedule delayed = given.a().delayed(given.start());
          RateSchedule sum = given.a().plus(given.b());
          for (double x = 0.5; x < 1e6; x *= 2.3) {
            double start = given.start();
            assertThat(seen.at(x))
                .isCloseTo(given.a().at(start + x) - given.a().at(start), within(1e-7));
            assertThat(delayed.at(x)).isCloseTo(given.a().at(x - start), within(1e-7));
            assertThat(sum.at(x)).isCloseTo(given.a().at(x) + given.b().at(x), within(1e-7));
          }
        });
  }

  private static RateSchedule schedule(RandomGenerator chance) {
    double[] from = chance.doubles(6, 1, 1e6).sorted().toArray();
    from[0] = 0;
    return RateSchedule.of(from, chance.doubles(6, 0.01, 0.9).toArray());
  }

  private record Case(RateSchedule a, RateSchedule b, double start) {}
}
