package offerwright.calc.option;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import offerwright.calc.flow.VestingEvent;
import offerwright.calc.flow.VestingSchedule;
import offerwright.calc.value.BlackScholes;
import offerwright.domain.equity.Vesting;
import org.junit.jupiter.api.Test;

class EmployeeLatticeTest {
  private static final double HELD = Double.POSITIVE_INFINITY;
  private static final EmployeeOption USUAL =
      new EmployeeOption(50, 50, 10, 0.05, 0, 0.3, 3, 0.05, 2);

  /// The placed lattice with 4,000 steps, extrapolated, in NumPy: 17.8109. The binomial tree's
  /// sawtooth is above it, because its options wait for the next layer above twice the strike.
  @Test
  void placingALayerOnTheExerciseLevelRemovesTheSawtooth() {
    LatticeValue value = EmployeeLattice.value(USUAL);
    assertThat(value.value()).isCloseTo(17.8109, within(0.001));
    assertThat(value.error()).isBetween(0.001, 0.02);
    assertThat(EmployeeLattice.binomial(USUAL, 4_000)).isCloseTo(value.value(), within(0.1));
    // Step counts that put a layer of the binomial tree on twice the strike, and vesting on a step:
    // N = k² σ² T / ln²M (Boyle and Lau, Journal of Derivatives 1(4), 1994), with k = 55.
    assertThat(EmployeeLattice.binomial(USUAL, 5_666)).isCloseTo(value.value(), within(0.01));
  }

  @Test
  void theErrorCoversWhatFinerLatticesFind() {
    forAll(
        60,
        EmployeeLatticeTest::option,
        option -> {
          LatticeValue value = EmployeeLattice.value(option);
          PlacedLattice fine = PlacedLattice.of(option, PlacedLattice.gap(option, 256) / 4);
          assertThat(fine.isSound()).isTrue();
          assertThat(value.value())
              .isCloseTo(fine.value(), within(value.error() + 2e-4 * option.spot()));
        });
  }

  @Test
  void withoutVestingExitAndEarlyExerciseItIsBlackAndScholes() {
    forAll(
        60,
        EmployeeLatticeTest::option,
        option -> {
          EmployeeOption free =
              new EmployeeOption(
                  option.spot(),
                  option.strike(),
                  option.years(),
                  option.rate(),
                  option.yield(),
                  option.volatility(),
                  0,
                  0,
                  HELD);
          double exact =
              BlackScholes.call(
                  free.spot(),
                  free.strike(),
                  free.years(),
                  free.rate(),
                  free.yield(),
                  free.volatility());
          LatticeValue value = EmployeeLattice.value(free);
          assertThat(value.value()).isCloseTo(exact, within(2e-3 * free.spot()));
          assertThat(EmployeeLattice.binomial(free, 1_000))
              .isCloseTo(exact, within(3e-3 * free.spot()));
        });
  }

  @Test
  void leavingMoreOftenAndVestingLaterAreWorthLess() {
    forAll(
        40,
        EmployeeLatticeTest::option,
        option -> {
          double value = EmployeeLattice.value(option).value();
          double later = EmployeeLattice.value(option.withVestingYears(option.years())).value();
          EmployeeOption restless =
              new EmployeeOption(
                  option.spot(),
                  option.strike(),
                  option.years(),
                  option.rate(),
                  0,
                  option.volatility(),
                  option.years(),
                  option.exitRate() + 0.2,
                  HELD);
          double hair = 2e-3 * option.spot();
          // Vesting only at the end is Black and Scholes times the chance of staying.
          assertThat(later)
              .isCloseTo(
                  Math.exp(-option.exitRate() * option.years())
                      * BlackScholes.call(
                          option.spot(),
                          option.strike(),
                          option.years(),
                          option.rate(),
                          option.yield(),
                          option.volatility()),
                  within(hair));
          assertThat(EmployeeLattice.value(restless).value())
              .isLessThanOrEqualTo(
                  EmployeeLattice.value(restless.withVestingYears(0)).value() + hair);
          assertThat(value).isBetween(-hair, option.spot() + hair);
        });
  }

  @Test
  void aGrantIsTheMeanOfItsInstallments() {
    LocalDate granted = LocalDate.of(2027, 1, 4);
    List<VestingEvent> yearly =
        VestingSchedule.events(
            Vesting.FOUR_YEARS_YEARLY, granted, Optional.empty(), BigDecimal.valueOf(1_000), 0);
    double mean = 0;
    for (int year = 1; year <= 4; year++) {
      mean += EmployeeLattice.value(USUAL.withVestingYears(year)).value() / 4;
    }
    assertThat(EmployeeLattice.perOption(USUAL, yearly, granted).value())
        .isCloseTo(mean, within(0.01));
    assertThat(EmployeeLattice.perOption(USUAL, List.of(), granted).value())
        .isEqualTo(EmployeeLattice.value(USUAL.withVestingYears(0)).value());
  }

  @Test
  void endsOfTheRangeHaveTheirOwnValues() {
    assertThat(EmployeeLattice.value(option(70, 50, 10, 0, 1.2)).value()).isEqualTo(20);
    assertThat(EmployeeLattice.value(option(0, 50, 10, 1, 2)).value()).isZero();
    assertThat(EmployeeLattice.value(option(50, 50, 10, 11, 2)).value()).isZero();
    assertThat(EmployeeLattice.value(option(60, 50, 0, 0, 2)).value()).isEqualTo(10);
    assertThat(EmployeeLattice.value(option(50, 0, 10, 3, 2)).value())
        .isCloseTo(50 * Math.exp(-0.15), within(1e-12));
    assertThat(EmployeeLattice.binomial(option(50, 0, 10, 3, 2), 100))
        .isCloseTo(50 * Math.exp(-0.15), within(1e-12));
  }

  @Test
  void withoutVolatilityATreeOnTheForwardTakesOver() {
    EmployeeOption sure = new EmployeeOption(50, 50, 10, 0.05, 0, 0, 3, 0, HELD);
    assertThat(EmployeeLattice.value(sure).value())
        .isCloseTo(50 - 50 * Math.exp(-0.5), within(1e-9));
  }

  @Test
  void refusesImpossibleTerms() {
    assertThatThrownBy(() -> option(50, 50, 10, 3, 0.9))
        .hasMessage("options are exercised at 1x the strike or more, was 0.9x");
    assertThatThrownBy(() -> option(-1, 50, 10, 3, 2)).hasMessageContaining("0 or more");
    assertThatThrownBy(() -> option(50, 50, -1, 3, 2)).hasMessageContaining("0 or more years");
    assertThatThrownBy(() -> new EmployeeOption(50, 50, 10, 0.05, 0, 0.3, 3, -0.1, 2))
        .hasMessageContaining("exit rate");
  }

  private static EmployeeOption option(
      double spot, double strike, double years, double vesting, double multiple) {
    return new EmployeeOption(spot, strike, years, 0.05, 0, 0.3, vesting, 0.05, multiple);
  }

  private static EmployeeOption option(RandomGenerator chance) {
    double years = chance.nextDouble(4, 10);
    double strike = chance.nextDouble(1, 50);
    return new EmployeeOption(
        strike * chance.nextDouble(0.6, 1.8),
        strike,
        years,
        chance.nextDouble(0, 0.08),
        chance.nextDouble(0, 0.04),
        chance.nextDouble(0.2, 0.9),
        chance.nextBoolean() ? 0 : chance.nextDouble(0, 4),
        chance.nextDouble(0, 0.2),
        chance.nextInt(4) == 0 ? HELD : chance.nextDouble(1, 4));
  }
}
