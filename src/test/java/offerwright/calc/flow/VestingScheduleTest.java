package offerwright.calc.flow;

import static java.util.Optional.empty;
import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import offerwright.domain.equity.AllocationType;
import offerwright.domain.equity.Cliff;
import offerwright.domain.equity.Vesting;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.money.Percent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VestingScheduleTest {
  private static final LocalDate START = LocalDate.of(2027, 3, 1);

  private record Trial(Vesting vesting, Optional<LocalDate> granted, long total) {}

  @Test
  void monthsAreCountedFromTheRootAndNeverChained() {
    LocalDate root = LocalDate.of(2025, 1, 31);
    Vesting monthly = schedule(new VestingStatement(Percent.ALL, 6, VestingPeriod.MONTH, empty()));
    assertThat(VestingSchedule.events(monthly, root, empty(), BigDecimal.valueOf(6), 0))
        .extracting(VestingEvent::date)
        .extracting(LocalDate::toString)
        .containsExactly(
            "2025-02-28", "2025-03-31", "2025-04-30", "2025-05-31", "2025-06-30", "2025-07-31");
  }

  @Test
  void aSecondStatementCountsFromTheRootToo() {
    Vesting twice =
        schedule(
            new VestingStatement(Percent.of(50), 1, VestingPeriod.MONTH, empty()),
            new VestingStatement(Percent.of(50), 1, VestingPeriod.MONTH, empty()));
    assertThat(
            VestingSchedule.events(twice, LocalDate.of(2025, 1, 31), empty(), BigDecimal.TWO, 0)
                .getLast()
                .date())
        .isEqualTo(LocalDate.of(2025, 3, 31));
  }

  @Test
  void monthsAfterDaysCountFromTheDayTheyEndOn() {
    Vesting mixed =
        schedule(
            new VestingStatement(
                Percent.of(50), 2, new VestingPeriod(30, VestingPeriod.Unit.DAYS), empty()),
            new VestingStatement(Percent.of(50), 1, VestingPeriod.MONTH, empty()));
    assertThat(VestingSchedule.events(mixed, START, empty(), BigDecimal.valueOf(4), 0))
        .extracting(VestingEvent::date)
        .containsExactly(START.plusDays(30), START.plusDays(60), START.plusDays(60).plusMonths(1));
  }

  @Test
  void whatVestedBeforeTheGrantDateVestsOnIt() {
    Vesting yearly = Vesting.FOUR_YEARS_YEARLY;
    LocalDate granted = START.plusMonths(30);
    assertThat(
            VestingSchedule.events(yearly, START, Optional.of(granted), BigDecimal.valueOf(400), 0))
        .containsExactly(
            event(granted, 200, 200),
            event(START.plusYears(3), 100, 300),
            event(START.plusYears(4), 100, 400));
  }

  @Test
  void whatLiesBeforeALaterCliffDoesNotHoldBackWhatTheGrantDateFrees() {
    Vesting twice =
        schedule(
            new VestingStatement(Percent.of(40), 1, VestingPeriod.YEAR, empty()),
            new VestingStatement(
                Percent.of(60), 12, VestingPeriod.MONTH, Optional.of(new Cliff(12, empty()))));
    LocalDate granted = START.plusMonths(18);
    assertThat(
            VestingSchedule.events(twice, START, Optional.of(granted), BigDecimal.valueOf(100), 0))
        .containsExactly(event(granted, 40, 40), event(START.plusYears(2), 60, 100));
  }

  @Test
  void aCliffOfAStatedShareOnTheLastInstallmentReleasesEverything() {
    Vesting single =
        schedule(
            new VestingStatement(
                Percent.ALL,
                4,
                VestingPeriod.YEAR,
                Optional.of(new Cliff(4, Optional.of(Percent.of(30))))));
    assertThat(VestingSchedule.events(single, START, empty(), BigDecimal.valueOf(100), 0))
        .containsExactly(event(START.plusYears(4), 100, 100));
  }

  @Test
  void nothingVestsOfNothing() {
    assertThat(
            VestingSchedule.events(Vesting.FOUR_YEARS_YEARLY, START, empty(), BigDecimal.ZERO, 0))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(AllocationType.class)
  void anyScheduleVestsExactlyTheGrantInRisingOrder(AllocationType allocation) {
    forAll(
        chance ->
            new Trial(
                randomSchedule(chance, allocation),
                randomGrantDate(chance),
                chance.nextLong(0, 200_001)),
        trial -> {
          List<VestingEvent> events =
              VestingSchedule.events(
                  trial.vesting(), START, trial.granted(), BigDecimal.valueOf(trial.total()), 0);
          BigDecimal sum = BigDecimal.ZERO;
          LocalDate last = LocalDate.MIN;
          for (VestingEvent event : events) {
            sum = sum.add(event.quantity());
            assertThat(event.quantity()).isPositive();
            assertThat(event.vested()).isEqualByComparingTo(sum);
            assertThat(event.date()).isAfter(last);
            last = event.date();
          }
          assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(trial.total()));
          trial
              .granted()
              .ifPresent(day -> assertThat(events).noneMatch(event -> event.date().isBefore(day)));
        });
  }

  private static Vesting randomSchedule(RandomGenerator chance, AllocationType allocation) {
    List<VestingStatement> statements = new ArrayList<>();
    int left = 100;
    while (left > 0) {
      int share = statements.size() == 4 ? left : chance.nextInt(1, left + 1);
      int occurrences = chance.nextInt(1, 49);
      VestingPeriod.Unit unit =
          chance.nextBoolean() ? VestingPeriod.Unit.MONTHS : VestingPeriod.Unit.DAYS;
      Optional<Percent> stated =
          chance.nextBoolean() ? Optional.of(Percent.of(chance.nextInt(0, 101))) : empty();
      Optional<Cliff> cliff =
          chance.nextBoolean()
              ? Optional.of(new Cliff(chance.nextInt(1, occurrences + 1), stated))
              : empty();
      statements.add(
          new VestingStatement(
              Percent.of(share),
              occurrences,
              new VestingPeriod(chance.nextInt(1, 13), unit),
              cliff));
      left -= share;
    }
    return new Vesting(empty(), allocation, statements);
  }

  private static Optional<LocalDate> randomGrantDate(RandomGenerator chance) {
    return chance.nextBoolean() ? Optional.of(START.plusDays(chance.nextInt(-100, 2000))) : empty();
  }

  private static Vesting schedule(VestingStatement... statements) {
    return new Vesting(empty(), AllocationType.CUMULATIVE_ROUND_DOWN, List.of(statements));
  }

  private static VestingEvent event(LocalDate date, long quantity, long vested) {
    return new VestingEvent(date, BigDecimal.valueOf(quantity), BigDecimal.valueOf(vested));
  }
}
