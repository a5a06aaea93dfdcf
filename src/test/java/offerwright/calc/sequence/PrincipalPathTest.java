package offerwright.calc.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PrincipalPathTest {
  @Test
  void hasTheCovarianceOfABrownianPath() {
    int steps = 12;
    PrincipalPath path = new PrincipalPath(steps);
    double[][] columns = new double[steps][steps];
    for (int k = 0; k < steps; k++) {
      double[] unit = new double[steps];
      unit[k] = 1;
      path.build(unit, columns[k]);
    }
    for (int i = 0; i < steps; i++) {
      for (int j = 0; j < steps; j++) {
        double covariance = 0;
        for (double[] column : columns) {
          covariance += column[i] * column[j];
        }
        assertThat(covariance).isCloseTo(Math.min(i, j) + 1, within(1e-12));
      }
    }
  }

  @Test
  void theFirstComponentsHoldNearlyAll() {
    PrincipalPath path = new PrincipalPath(48);
    assertThat(path.explained(1)).isCloseTo(0.81, within(0.01));
    assertThat(path.explained(5)).isGreaterThan(0.95);
    assertThat(path.explained(48)).isEqualTo(1);
    assertThat(new PrincipalPath(1).explained(1)).isEqualTo(1);
  }
}
