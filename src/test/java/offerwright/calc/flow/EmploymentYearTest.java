package offerwright.calc.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EmploymentYearTest {
  private static final LocalDate START = LocalDate.of(2027, 1, 31);

  @Test
  void theAnniversaryBelongsToTheYearItEnds() {
    assertThat(EmploymentYear.of(START, START.minusDays(10))).isEqualTo(1);
    assertThat(EmploymentYear.of(START, START)).isEqualTo(1);
    assertThat(EmploymentYear.of(START, START.plusYears(1))).isEqualTo(1);
    assertThat(EmploymentYear.of(START, START.plusYears(1).plusDays(1))).isEqualTo(2);
    assertThat(EmploymentYear.of(START, START.plusYears(4))).isEqualTo(4);
    assertThat(EmploymentYear.of(START, START.plusYears(5))).isEqualTo(5);
  }

  @Test
  void anniversariesAndMonthsAreExactFractions() {
    assertThat(EmploymentYear.yearsBetween(START, START.plusYears(4))).isEqualTo(4);
    assertThat(EmploymentYear.yearsBetween(START, LocalDate.of(2027, 2, 28))).isEqualTo(1 / 12.0);
    assertThat(EmploymentYear.yearsBetween(START, LocalDate.of(2027, 3, 10)))
        .isCloseTo(1 / 12.0 + 10 / 365.0, within(1e-15));
    assertThat(EmploymentYear.yearsBetween(START, START.minusYears(1))).isZero();
  }

  @Test
  void aLeapDayStartEndsItsYearOnTheLastOfFebruary() {
    LocalDate leap = LocalDate.of(2028, 2, 29);
    assertThat(EmploymentYear.of(leap, LocalDate.of(2029, 2, 28))).isEqualTo(1);
    assertThat(EmploymentYear.of(leap, LocalDate.of(2029, 3, 1))).isEqualTo(2);
    assertThat(EmploymentYear.begin(leap, 2)).isEqualTo(LocalDate.of(2029, 2, 28));
  }
}
