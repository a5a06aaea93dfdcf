package offerwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthAxisTest {
  private static final YearMonth JANUARY = YearMonth.of(2027, 1);
  private final MonthAxis threeYears = new MonthAxis(JANUARY, 36);

  @Test
  void namesQuartersWhereMonthsHaveNoRoom() {
    assertThat(threeYears.named(760)).hasSize(12).startsWith(JANUARY, YearMonth.of(2027, 4));
    assertThat(threeYears.named(300)).hasSize(6);
    assertThat(threeYears.named(100)).isEmpty();
  }

  @Test
  void aHorizonThatBeginsInMarchNamesTheNextQuarter() {
    assertThat(new MonthAxis(YearMonth.of(2027, 3), 12).named(300))
        .first()
        .isEqualTo(YearMonth.of(2027, 4));
  }

  @Test
  void yearsMeetHalfwayBetweenDecemberAndJanuary() {
    assertThat(threeYears.years())
        .extracting(MonthAxis.YearSpan::year)
        .containsExactly(2027, 2028, 2029);
    assertThat(threeYears.years().get(1).from()).isCloseTo(11.5 / 35, within(1e-12));
    assertThat(threeYears.years().getLast().to()).isEqualTo(1);
  }

  @Test
  void daysLieWithinTheirMonth() {
    assertThat(threeYears.share(LocalDate.of(2027, 4, 16))).isCloseTo(3.5 / 35, within(1e-12));
    assertThat(MonthAxis.between(JANUARY, YearMonth.of(2029, 12))).isEqualTo(threeYears);
  }

  @Test
  void oneMonthStandsInTheMiddle() {
    assertThat(new MonthAxis(JANUARY, 1).share(JANUARY)).isEqualTo(0.5);
  }
}
