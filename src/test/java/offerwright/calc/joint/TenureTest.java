package offerwright.calc.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import offerwright.calc.simulate.Progress;
import org.junit.jupiter.api.Test;

/// Closed forms of two competing constant hazards: `P(T > t) = e^(-(λ+μ) t)`, and a layoff comes
/// first with probability `λ/(λ+μ)`. Tolerances are four standard errors of 40,000 paths.
class TenureTest {
  private static final double LAYOFFS = 0.08;
  private static final double LEAVING = 0.12;
  private static final OfferPaths PATHS =
      Models.run(
          Models.market(Models.PATHS), Models.offer(7, 0, LAYOFFS, LEAVING, new Shares.None()));

  @Test
  void survivalIsExponential() {
    for (double years : new double[] {0.5, 1, 2, 4, 8}) {
      double expected = Math.exp(-(LAYOFFS + LEAVING) * years);
      assertThat(share(path -> PATHS.until(path) > years))
          .isCloseTo(expected, within(4 * error(expected)));
    }
  }

  @Test
  void aLayoffComesFirstInProportionToItsRate() {
    double expected = LAYOFFS / (LAYOFFS + LEAVING);
    assertThat(share(PATHS::laidOff)).isCloseTo(expected, within(4 * error(expected)));
  }

  @Test
  void servedYearsAddUpToTheTimeThere() {
    for (int path = 0; path < 1_000; path++) {
      double served = 0;
      for (int year = 0; year < Horizon.YEARS; year++) {
        served += PATHS.served[year][path];
      }
      assertThat(served).isCloseTo(Math.min(4, PATHS.until(path)), within(1e-12));
    }
  }

  @Test
  void theNextJobBeginsAfterTheGapOfALayoff() {
    OfferModel offer =
        new OfferModel(7, 0, LAYOFFS, LEAVING, _ -> 0, _ -> 0, true, 0.25, new Shares.None());
    OfferPaths paths = Models.run(Models.market(Models.PATHS), offer);
    for (int path = 0; path < 1_000; path++) {
      double all = 0;
      for (int year = 0; year < Horizon.YEARS; year++) {
        all += paths.served[year][path] + paths.next[year][path];
      }
      double gap = paths.laidOff(path) ? Math.min(0.25, Math.max(0, 4 - paths.until(path))) : 0;
      assertThat(all).isCloseTo(4 - gap, within(1e-9));
    }
  }

  @Test
  void withoutRatesNobodyLeaves() {
    OfferPaths paths = Models.run(Models.market(1_000), Models.offer(new Shares.None()));
    assertThat(paths.until(0)).isInfinite();
    assertThat(paths.laidOff(0)).isFalse();
    assertThat(paths.served[3][17]).isEqualTo(1);
    assertThat(paths.next[3][17]).isZero();
  }

  @Test
  void layoffsOfTwoEmployersComeTogetherMoreOftenThanByThemselves() {
    OfferModel one = Models.offer(1, 0, 0.2, 0, new Shares.None());
    OfferModel other = Models.offer(2, 0, 0.2, 0, new Shares.None());
    List<OfferPaths> both =
        JointSimulator.run(List.of(one, other), Models.market(0.8, 0, 0, 0), 2, Progress.quiet());
    int together = 0;
    for (int path = 0; path < Models.PATHS; path++) {
      together += both.get(0).until(path) < 1 && both.get(1).until(path) < 1 ? 1 : 0;
    }
    double alone = 1 - Math.exp(-0.2);
    assertThat((double) together / Models.PATHS).isGreaterThan(2 * alone * alone);
  }

  @Test
  void oneEmployerLaysOffOnTheSameDayInBothOffers() {
    OfferModel one = Models.offer(1, 0, 0.2, 0, new Shares.None());
    List<OfferPaths> both =
        JointSimulator.run(List.of(one, one), Models.market(2_000), 2, Progress.quiet());
    assertThat(both.get(0).until).isEqualTo(both.get(1).until);
  }

  private interface Event {
    boolean of(int path);
  }

  private static double share(Event event) {
    int hits = 0;
    for (int path = 0; path < PATHS.count(); path++) {
      hits += event.of(path) ? 1 : 0;
    }
    return (double) hits / PATHS.count();
  }

  private static double error(double probability) {
    return Math.sqrt(probability * (1 - probability) / Models.PATHS);
  }
}
