package offerwright.calc.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.IntStream;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SideBySide;
import org.junit.jupiter.api.Test;

class CalendarSharesTest {
  private static ComparedOffer offer(Workspace workspace, int index) {
    return SideBySide.comparison(workspace).offers().get(index);
  }

  /// From 1 March on: 306 of the 365 days to 29 February 2028 (366 days) fall into 2027.
  @Test
  void daysOfAYearOfWorkArePartedAtNewYear() {
    ComparedOffer offer = offer(SideBySide.workspace(3), 2);
    CalendarShares first = CalendarShares.of(offer, 2027);
    assertThat(first.served().getFirst()).isCloseTo(306.0 / 366, within(1e-12));
    assertThat(first.begins()).isTrue();
    assertThat(first.bonusOf(1)).isFalse();
    CalendarShares second = CalendarShares.of(offer, 2028);
    assertThat(second.served().getFirst()).isCloseTo(60.0 / 366, within(1e-12));
    assertThat(second.bonusOf(1)).as("on 1 March 2028").isTrue();
    assertThat(second.begins()).isFalse();
  }

  @Test
  void everyYearOfWorkFallsSomewhere() {
    for (int index = 0; index < 4; index++) {
      ComparedOffer offer = offer(SideBySide.workspace(4), index);
      for (int year = 0; year < 4; year++) {
        int each = year;
        assertThat(
                IntStream.rangeClosed(2027, 2031)
                    .mapToDouble(calendar -> CalendarShares.of(offer, calendar).served().get(each))
                    .sum())
            .isCloseTo(1, within(1e-12));
        assertThat(
                IntStream.rangeClosed(2027, 2031)
                    .mapToDouble(calendar -> CalendarShares.of(offer, calendar).equity().get(each))
                    .sum())
            .isCloseTo(1, within(1e-12));
      }
    }
  }

  /// Yearly vesting on the anniversary of 4 January: all of year 1 in 2028.
  @Test
  void equityFallsOnTheDayItVests() {
    ComparedOffer offer = offer(SideBySide.workspace(1), 0);
    assertThat(offer.terms().start()).isEqualTo(LocalDate.of(2027, 1, 4));
    assertThat(CalendarShares.of(offer, 2027).equity().getFirst()).isZero();
    assertThat(CalendarShares.of(offer, 2028).equity().getFirst()).isEqualTo(1);
  }
}
