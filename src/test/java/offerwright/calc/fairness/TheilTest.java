package offerwright.calc.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TheilTest {
  private static final double FOREVER = Double.POSITIVE_INFINITY;

  @Test
  void theWithinPartOfLDoesNotKnowTheMeansOfTheGroups() {
    int[] group = {0, 0, 1, 1};
    double near = Theil.splitL(new double[] {1, 2, 3, 9}, group, 2).within();
    double far = Theil.splitL(new double[] {1000, 2000, 3, 9}, group, 2).within();
    assertThat(far).isCloseTo(near, within(1e-14));
    assertThat(Theil.splitT(new double[] {1000, 2000, 3, 9}, group, 2).within())
        .isNotCloseTo(Theil.splitT(new double[] {1, 2, 3, 9}, group, 2).within(), within(0.01));
  }

  @Test
  void equalGroupsHaveNothingBetweenAndEqualMembersNothingWithin() {
    int[] group = {0, 0, 2, 2};
    TheilSplit within = Theil.splitL(new double[] {1, 3, 3, 1}, group, 3);
    assertThat(within.between()).isZero();
    assertThat(within.within()).isCloseTo(StrictMath.log(4.0 / 3) / 2, within(1e-15));
    TheilSplit between = Theil.splitT(new double[] {1, 1, 3, 3}, group, 3);
    assertThat(between.within()).isCloseTo(0, within(1e-15));
    assertThat(between.total()).isCloseTo(Theil.t(new double[] {1, 3}), within(1e-15));
  }

  @Test
  void nothingOfAPersonIsWithinAndNothingOfAGroupIsBetween() {
    int[] group = {0, 0, 1, 1};
    assertThat(Theil.splitL(new double[] {0, 2, 1, 3}, group, 2).within()).isEqualTo(FOREVER);
    assertThat(Theil.splitL(new double[] {0, 2, 1, 3}, group, 2).between()).isFinite();
    TheilSplit poorGroup = Theil.splitL(new double[] {0, 0, 1, 3}, group, 2);
    assertThat(poorGroup.between()).isEqualTo(FOREVER);
    assertThat(poorGroup.within()).isCloseTo(StrictMath.log(4.0 / 3) / 4, within(1e-15));
    TheilSplit t = Theil.splitT(new double[] {0, 0, 1, 3}, group, 2);
    assertThat(t.between()).isCloseTo(StrictMath.log(2), within(1e-15));
    assertThat(t.total()).isCloseTo(Theil.t(new double[] {0, 0, 1, 3}), within(1e-15));
  }
}
