package offerwright.calc.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DrawsTest {
  private static final long SEED = 20270101L;

  @Test
  void runsOfPathsAreTheSameNumbersAsSinglePaths() {
    double[] uniforms = new double[705];
    double[] normals = new double[705];
    Draws.uniforms(SEED, 100, 700, 7, Purpose.PERSON_MONTH, -5, uniforms, 5);
    Draws.normals(SEED, 100, 700, 7, Purpose.PERSON_MONTH, -5, normals, 5);
    for (int i = 0; i < 700; i++) {
      assertThat(uniforms[5 + i])
          .isEqualTo(Draws.uniform(SEED, 100 + i, 7, Purpose.PERSON_MONTH, -5));
      assertThat(normals[5 + i])
          .isEqualTo(Draws.normal(SEED, 100 + i, 7, Purpose.PERSON_MONTH, -5));
    }
  }

  @Test
  void everyPartOfTheAddressMatters() {
    double[] draws = {
      Draws.uniform(SEED, 3, 4, Purpose.PERSON, 9),
      Draws.uniform(SEED + 1, 3, 4, Purpose.PERSON, 9),
      Draws.uniform(SEED + (1L << 40), 3, 4, Purpose.PERSON, 9),
      Draws.uniform(SEED, 131, 4, Purpose.PERSON, 9),
      Draws.uniform(SEED, 259, 4, Purpose.PERSON, 9),
      Draws.uniform(SEED, 3, 5, Purpose.PERSON, 9),
      Draws.uniform(SEED, 3, 4, Purpose.APPROVAL, 9),
      Draws.uniform(SEED, 3, 4, Purpose.PERSON, 10),
      Draws.uniform(SEED, 3, 4, Purpose.PERSON, 9 + (1L << 32))
    };
    assertThat(Arrays.stream(draws).distinct().count()).isEqualTo(draws.length);
    assertThat(Arrays.stream(draws).allMatch(u -> u > 0 && u < 1)).isTrue();
  }

  @Test
  void normalsHaveTheMomentsOfNormals() {
    int n = 1 << 20;
    double[] z = new double[n];
    Draws.normals(SEED, 0, n, 0, Purpose.TEAM_MONTH, 1, z, 0);
    double root = Math.sqrt(n);
    assertThat(moment(z, 1)).isCloseTo(0, within(4 / root));
    assertThat(moment(z, 2)).isCloseTo(1, within(4 * Math.sqrt(2) / root));
    assertThat(moment(z, 3)).isCloseTo(0, within(4 * Math.sqrt(15) / root));
    assertThat(moment(z, 4)).isCloseTo(3, within(4 * Math.sqrt(96) / root));
  }

  @Test
  void purposesHaveTheirOwnCodes() {
    assertThat(Arrays.stream(Purpose.values()).mapToInt(Purpose::code).distinct().count())
        .isEqualTo(Purpose.values().length);
    assertThat(
            Arrays.stream(Purpose.values())
                .allMatch(purpose -> purpose.code() > 0 && purpose.code() < 256))
        .isTrue();
  }

  private static double moment(double[] z, int power) {
    return Arrays.stream(z).map(x -> Math.pow(x, power)).sum() / z.length;
  }
}
