package offerwright.calc.simulate;

import static offerwright.calc.simulate.Simulations.carried;
import static offerwright.calc.simulate.Simulations.demand;
import static offerwright.calc.simulate.Simulations.fixed;
import static offerwright.calc.simulate.Simulations.januaries;
import static offerwright.calc.simulate.Simulations.people;
import static offerwright.calc.simulate.Simulations.run;
import static offerwright.calc.simulate.Simulations.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Reference ledgers B09 and B16 through the whole engine, without chance.
class LedgerInEngineTest {
  private static final YearFigure[] LOST = {
    YearFigure.PENALTY, YearFigure.OVER_CAP, YearFigure.EXPIRED
  };

  @Test
  void ledgerB09() {
    check(
        carried(100, 0.25, 0.5, 2),
        new double[] {60, 70, 150, 90, 100},
        new double[] {60, 70, 145, 90, 100},
        new double[] {10, 15, 0, 2.5, 1.875},
        new double[] {30, 45, 0, 7.5, 5.625});
  }

  @Test
  void ledgerB16WithABindingCap() {
    check(
        carried(100, 0.1, 0.6, 2),
        new double[] {40, 30, 20, 150, 90},
        new double[] {40, 30, 20, 150, 90},
        new double[] {6, 64, 80, 1, 1.9},
        new double[] {54, 60, 60, 9, 17.1});
  }

  @Test
  void ledgerB16WithExpiry() {
    check(
        carried(100, 0.1, Double.POSITIVE_INFINITY, 1),
        new double[] {40, 30, 20, 150, 90},
        new double[] {40, 30, 20, 150, 90},
        new double[] {6, 34, 80, 4, 4.6},
        new double[] {54, 90, 90, 36, 41.4});
  }

  private static void check(
      Terms terms, double[] wanted, double[] used, double[] forfeited, double[] carried) {
    int months = 12 * wanted.length;
    double[] time = new double[months];
    Arrays.setAll(time, m -> wanted[m / 12] / 12);
    Demand flat = demand(months, 1, 0, 0, 0);
    Demand planned = new Demand(flat.levelMeans(), time, flat.teamFactors(), 1, 0, 0, 0);
    Outcome outcome =
        run(januaries(months, 3), world(people(1, 1, months), fixed(1), planned), terms).get(0);
    for (int y = 0; y < wanted.length; y++) {
      assertThat(outcome.figure(YearFigure.USED)[y][2])
          .as("used %s", y)
          .isCloseTo(used[y], within(1e-9));
      assertThat(outcome.figure(YearFigure.UNMET)[y][2])
          .isCloseTo(wanted[y] - used[y], within(1e-9));
      assertThat(outcome.figure(YearFigure.CLOSING)[y][2])
          .as("carried %s", y)
          .isCloseTo(carried[y], within(1e-9));
      double lost = 0;
      for (YearFigure figure : LOST) {
        lost += outcome.figure(figure)[y][2];
      }
      assertThat(lost).as("forfeited %s", y).isCloseTo(forfeited[y], within(1e-9));
    }
  }
}
