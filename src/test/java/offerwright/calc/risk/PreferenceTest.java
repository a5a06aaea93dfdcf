package offerwright.calc.risk;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import offerwright.calc.estimate.Estimate;
import offerwright.calc.price.Lognormal;
import offerwright.calc.random.Draws;
import offerwright.calc.random.Purpose;
import org.junit.jupiter.api.Test;

class PreferenceTest {
  @Test
  void countsEveryPathOnce() {
    forAll(
        chance -> {
          int paths = chance.nextInt(1, 300);
          double[][] both = new double[2][paths];
          for (int i = 0; i < paths; i++) {
            both[0][i] = chance.nextInt(-3, 4);
            both[1][i] = chance.nextInt(-3, 4);
          }
          return both;
        },
        both -> {
          Preference ab = Preference.between(both[0], both[1]);
          Preference ba = Preference.between(both[1], both[0]);
          assertThat(ab.wins() + ab.losses() + ab.ties()).isEqualTo(both[0].length);
          assertThat(ba).isEqualTo(ab.reversed());
          assertThat(ba.ahead()).isEqualTo(ab.ahead().other());
          assertThat(ba.confidence()).isEqualTo(ab.confidence());
          assertThat(Preference.between(Samples.permuted(both[0]), Samples.permuted(both[1])))
              .isEqualTo(ab);
        });
  }

  @Test
  void tiesCountHalfAndAreShown() {
    Preference preference =
        Preference.between(new double[] {3, 5, 7, 9}, new double[] {3, 4, 8, 8});
    assertThat(preference).isEqualTo(new Preference(2, 1, 1));
    assertThat(preference.win().value()).isEqualTo(0.5);
    assertThat(preference.loss().value()).isEqualTo(0.25);
    assertThat(preference.tie().value()).isEqualTo(0.25);
    assertThat(preference.chance().value()).isEqualTo(0.625);
  }

  @Test
  void whatRoundingLeavesIsATie() {
    double sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += 100_000.1;
    }
    assertThat(sum).isNotEqualTo(1_000_001);
    assertThat(Preference.between(new double[] {sum}, new double[] {1_000_001}).ties())
        .isEqualTo(1);
    assertThat(Preference.between(new double[] {0}, new double[] {-0.0}).ties()).isEqualTo(1);
    assertThat(Preference.between(new double[] {1_000_001.01}, new double[] {1_000_001}).wins())
        .isEqualTo(1);
  }

  @Test
  void isClearOnlyWhereTheIntervalIs() {
    assertThat(new Preference(5_230, 4_770, 0).confidence()).isEqualTo(Confidence.CLEAR);
    assertThat(new Preference(4_770, 5_230, 0).ahead()).isEqualTo(Side.B);
    assertThat(new Preference(4_770, 5_230, 0).confidence()).isEqualTo(Confidence.CLEAR);
    assertThat(new Preference(5_080, 4_920, 0).confidence()).isEqualTo(Confidence.LIKELY);
    assertThat(new Preference(5_010, 4_990, 0).confidence())
        .isEqualTo(Confidence.INDISTINGUISHABLE);
    assertThat(new Preference(0, 0, 50).confidence()).isEqualTo(Confidence.INDISTINGUISHABLE);
    assertThat(new Preference(0, 0, 50).ahead()).isEqualTo(Side.NEITHER);
  }

  @Test
  void aSimulationHoldsTheClosedForm() {
    int paths = 40_000;
    double[] common = new double[paths];
    double[] own = new double[paths];
    Draws.normals(11, 0, paths, 0, Purpose.PERSON, 1, common, 0);
    Draws.normals(11, 0, paths, 0, Purpose.PERSON, 2, own, 0);
    Lognormal first = new Lognormal(12.676076274775909, 0.1);
    Lognormal second = new Lognormal(12.644327576461329, 0.45);
    double rho = 0.2;
    double[] a = new double[paths];
    double[] b = new double[paths];
    for (int i = 0; i < paths; i++) {
      a[i] = Math.exp(first.mean() + first.deviation() * common[i]);
      double mixed = rho * common[i] + Math.sqrt(1 - rho * rho) * own[i];
      b[i] = Math.exp(second.mean() + second.deviation() * mixed);
    }
    Estimate simulated = Preference.between(a, b).chance();
    double closed = ClosedChance.between(first, second, rho);
    assertThat(Math.abs(simulated.value() - closed)).isLessThan(2 * simulated.halfWidth());
  }

  @Test
  void refusesPathsOfDifferentNumberAndNone() {
    assertThatThrownBy(() -> Preference.between(new double[2], new double[3]))
        .hasMessageContaining("2 paths against 3");
    assertThatThrownBy(() -> new Preference(0, 0, 0)).hasMessageContaining("no paths");
  }
}
