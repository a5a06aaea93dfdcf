package offerwright.calc.vesting;

import static java.util.Optional.empty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import offerwright.calc.flow.VestingEvent;
import offerwright.calc.flow.VestingSchedule;
import offerwright.domain.equity.AllocationType;
import offerwright.domain.equity.Cliff;
import offerwright.domain.equity.Vesting;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.money.Percent;
import offerwright.support.Property;
import offerwright.support.RandomTerms;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class VestingRecognitionTest {
  private static final LocalDate START = LocalDate.of(2025, 1, 1);
  private static final AllocationType DOWN = AllocationType.CUMULATIVE_ROUND_DOWN;

  private static Optional<Vesting> recognised(Vesting vesting, long units) {
    BigDecimal total = BigDecimal.valueOf(units);
    return VestingRecognition.ofEvents(
        START, empty(), VestingSchedule.events(vesting, START, empty(), total, 0), total, DOWN);
  }

  @Test
  void theStandardScheduleIsFoundInIts37Events() {
    Vesting standard = Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF;
    assertThat(recognised(standard, 100_000)).contains(standard.withStart(Optional.of(START)));
  }

  @Test
  void aCliffOfAStatedShareIsFound() {
    Vesting stated =
        new Vesting(
            Optional.of(START),
            DOWN,
            List.of(
                new VestingStatement(
                    Percent.ALL,
                    48,
                    VestingPeriod.MONTH,
                    Optional.of(new Cliff(12, Optional.of(Percent.of(30)))))));
    assertThat(recognised(stated, 100_000)).contains(stated);
  }

  @Test
  void fewUnitsWithGapsAreFoundToo() {
    Vesting monthly =
        new Vesting(
            Optional.of(START),
            AllocationType.CUMULATIVE_ROUNDING,
            List.of(new VestingStatement(Percent.ALL, 48, VestingPeriod.MONTH, empty())));
    // 18 units in 48 months fall in the months 2, 4, 7, 10, ...: the common step is one month, but
    // the first event makes a cliff of the second month just as well, and gives the same
    assertThat(recognised(monthly, 18))
        .hasValueSatisfying(found ->
            assertThat(VestingSchedule.events(found, START, empty(), BigDecimal.valueOf(18), 0))
                .isEqualTo(
                    VestingSchedule.events(monthly, START, empty(), BigDecimal.valueOf(18), 0)));
  }

  /// Any dates and any amounts are some schedule: the last candidate always fits.
  @Test
  void irregularDaysAndUnitsAreAlwaysFoundExactly() {
    Property.forAll(
        200,
        chance -> irregular(new RandomTerms(chance)),
        events -> {
          BigDecimal total = events.getLast().vested();
          Vesting found =
              VestingRecognition.ofEvents(START, empty(), events, total, DOWN).orElseThrow();
          assertThat(VestingSchedule.events(found, found.start().orElseThrow(), empty(), total, 0))
              .isEqualTo(events);
        });
  }

  private static List<VestingEvent> irregular(RandomTerms random) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (int i = random.number(1, 40); i > 0; i--) {
      days.add(START.plusDays(random.number(0, 3000)));
    }
    List<VestingEvent> events = new ArrayList<>();
    BigDecimal vested = BigDecimal.ZERO;
    for (LocalDate day : days) {
      BigDecimal amount = BigDecimal.valueOf(1 + random.whole() % 1_000_000_000_000L);
      vested = vested.add(amount);
      events.add(new VestingEvent(day, amount, vested));
    }
    return events;
  }

  @Test
  void eventsThatDoNotSumToTheGrantAreNone() {
    List<VestingEvent> half =
        List.of(new VestingEvent(START.plusYears(1), BigDecimal.TEN, BigDecimal.TEN));
    assertThat(VestingRecognition.ofEvents(START, empty(), half, BigDecimal.valueOf(20), DOWN))
        .isEmpty();
  }

  @Test
  void sharesWithoutAnExactPercentageHaveNoScheduleForEveryGrant() {
    ShareSchedule uneven =
        new ShareSchedule(
            DOWN,
            List.of(
                share(START.plusMonths(1), new BigFraction(1, 3)),
                share(START.plusMonths(12), new BigFraction(2, 3))));
    assertThat(VestingRecognition.ofShares(START, uneven)).isEmpty();
    assertThat(uneven.events(empty(), BigDecimal.valueOf(90_000)))
        .extracting(VestingEvent::quantity)
        .containsExactly(BigDecimal.valueOf(30_000), BigDecimal.valueOf(60_000));
    ShareSchedule even =
        new ShareSchedule(
            DOWN,
            List.of(
                share(START.plusMonths(12), new BigFraction(1, 3)),
                share(START.plusMonths(24), new BigFraction(1, 3)),
                share(START.plusMonths(36), new BigFraction(1, 3))));
    assertThat(VestingRecognition.ofShares(START, even))
        .contains(
            new Vesting(
                empty(),
                DOWN,
                List.of(new VestingStatement(Percent.ALL, 3, VestingPeriod.YEAR, empty()))));
  }

  @Test
  void aCliffIsNotJoinedWhereRemaindersGoToInstallments() {
    // 18 units, half after two years, a quarter after each of two more, back-loaded: as three
    // installments 9-4-5; as four with a cliff on the second it would be 8-5-5
    ShareSchedule three =
        new ShareSchedule(
            AllocationType.BACK_LOADED,
            List.of(
                share(START.plusYears(2), new BigFraction(1, 2)),
                share(START.plusYears(3), new BigFraction(1, 4)),
                share(START.plusYears(4), new BigFraction(1, 4))));
    Vesting found = VestingRecognition.ofShares(START, three).orElseThrow();
    assertThat(VestingSchedule.events(found, START, empty(), BigDecimal.valueOf(18), 0))
        .extracting(event -> event.quantity().intValueExact())
        .containsExactly(9, 4, 5);
  }

  @Test
  void sharesMustSumToTheWhole() {
    assertThatThrownBy(() ->
            new ShareSchedule(DOWN, List.of(share(START.plusYears(1), new BigFraction(1, 2)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 / 2");
  }

  private static DatedShare share(LocalDate date, BigFraction share) {
    return new DatedShare(date, share, false, VestingPeriod.Unit.MONTHS);
  }
}
