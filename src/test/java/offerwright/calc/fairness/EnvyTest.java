package offerwright.calc.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvyTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void pairsOneByOneGiveTheSame(long seed) {
    double[] x = seed % 2 == 0 ? Vectors.tied(seed, 60) : Vectors.positive(seed, 60);
    double[] ability = Vectors.tied(seed + 100, 60);
    long pairs = 0;
    double greatest = 0;
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        if (ability[i] > 0 && x[j] - x[i] > 300 + 1e-6) {
          double envy = ability[i] * (Math.sqrt(x[j]) - Math.sqrt(x[i]));
          pairs++;
          greatest = Math.max(greatest, envy);
          sum += envy;
        }
      }
    }
    Envy envy = Envy.of(ability, x, Math::sqrt, 300);
    assertThat(envy.pairs()).isEqualTo(pairs);
    assertThat(envy.greatest()).isCloseTo(greatest, within(1e-9));
    assertThat(envy.mean()).isCloseTo(sum / (60 * 59), within(1e-9));
  }

  @Test
  void onlyTheEqualSplitIsFreeOfEnvy() {
    double[] ability = {1, 2, 3};
    Envy none = new Envy(0, 0, 0);
    assertThat(Envy.of(ability, new double[] {5, 5, 5}, Math::sqrt, 0)).isEqualTo(none);
    assertThat(Envy.of(ability, new double[] {3.34, 3.33, 3.33}, Math::sqrt, 0.01)).isEqualTo(none);
    assertThat(Envy.of(ability, new double[] {3.4, 3.3, 3.3}, Math::sqrt, 0.01).pairs())
        .isEqualTo(2);
    assertThat(Envy.of(new double[1], new double[1], Math::sqrt, 0)).isEqualTo(none);
    assertThat(Envy.of(new double[0], new double[0], Math::sqrt, 0)).isEqualTo(none);
  }

  @Test
  void refusesListsThatDoNotFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Envy.of(new double[2], new double[3], Math::sqrt, 0))
        .withMessage("there are 3 amounts and abilities of 2");
  }
}
