package offerwright.calc.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import offerwright.calc.estimate.QuantileInterval;
import offerwright.calc.estimate.Spread;
import offerwright.calc.random.Draws;
import offerwright.calc.random.Purpose;
import org.junit.jupiter.api.Test;

class YearSpreadsTest {
  @Test
  void everyYearHasItsQuantilesAndTheirIntervals() {
    double[][] years = new double[3][400];
    for (int year = 0; year < years.length; year++) {
      Draws.normals(1, 0, 400, year, Purpose.PERSON, 0, years[year], 0);
    }
    List<Spread> spreads = YearSpreads.of(years);
    assertThat(spreads).hasSize(3);
    for (int year = 0; year < years.length; year++) {
      assertThat(spreads.get(year).estimates().get(2))
          .isEqualTo(QuantileInterval.of(years[year], 0.5));
      assertThat(spreads.get(year).estimates().getLast())
          .isEqualTo(QuantileInterval.of(years[year], 0.95));
    }
    assertThat(YearSpreads.of(new double[0][])).isEmpty();
  }
}
