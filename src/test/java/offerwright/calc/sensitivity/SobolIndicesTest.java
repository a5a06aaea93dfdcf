package offerwright.calc.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SobolIndicesTest {
  private static final List<String> NAMES = List.of("a", "b");

  @Test
  void theSeedAloneDecidesEveryBit() {
    List<SobolIndex> first = SobolIndices.of(NAMES, at -> at[0] * at[1], 256, 7);
    assertThat(SobolIndices.of(NAMES, at -> at[0] * at[1], 256, 7)).isEqualTo(first);
    assertThat(SobolIndices.of(NAMES, at -> at[0] * at[1], 256, 8)).isNotEqualTo(first);
  }

  @Test
  void aProductHoldsMoreThanItsParts() {
    // u v on the unit square: V = 7/144, first order (1/48) / V = 3/7, total 4/7
    for (SobolIndex index : SobolIndices.of(NAMES, at -> at[0] * at[1], 4096, 1)) {
      assertThat(index.first().value()).isCloseTo(3 / 7.0, within(0.005));
      assertThat(index.total().value()).isCloseTo(4 / 7.0, within(0.005));
      assertThat(index.first().low()).isLessThan(index.first().value());
      assertThat(index.first().high()).isGreaterThan(index.first().value());
    }
  }

  @Test
  void anInputThatDoesNothingHasNoShare() {
    SobolIndex idle = SobolIndices.of(NAMES, at -> Math.exp(at[0]), 256, 3).get(1);
    assertThat(idle.first().value()).isZero();
    assertThat(idle.total().value()).isZero();
    assertThat(SobolIndices.of(NAMES, at -> 5, 64, 3))
        .allSatisfy(index -> assertThat(index.total().value()).isZero());
  }

  @Test
  void aFarAwayMeanDoesNotDrownTheShares() {
    List<SobolIndex> near = SobolIndices.of(NAMES, at -> at[0] + 2 * at[1], 1024, 5);
    List<SobolIndex> far = SobolIndices.of(NAMES, at -> 1e9 + at[0] + 2 * at[1], 1024, 5);
    for (int i = 0; i < near.size(); i++) {
      assertThat(far.get(i).first().value()).isCloseTo(near.get(i).first().value(), within(1e-5));
    }
  }

  @Test
  void refusesWhatIsNoDesign() {
    assertThatThrownBy(() -> SobolIndices.of(NAMES, at -> 0, 100, 1))
        .hasMessageContaining("power of two");
    assertThatThrownBy(() -> SobolIndices.of(List.of(), at -> 0, 64, 1))
        .hasMessageContaining("0 inputs");
  }
}
