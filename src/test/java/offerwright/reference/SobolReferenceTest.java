package offerwright.reference;

import static org.assertj.core.api.Assertions.assertThat;

import offerwright.calc.sequence.SobolSequence;
import org.junit.jupiter.params.ParameterizedTest;

class SobolReferenceTest {
  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "estimate", kinds = "sobol")
  void firstPoints(ReferenceCase reference) {
    SobolSequence sequence = SobolSequence.plain((int) reference.number("dim"));
    for (int i = 0; i < reference.number("n"); i++) {
      for (int d = 0; d < sequence.dimensions(); d++) {
        assertThat(sequence.coordinate(i, d))
            .as("point %d, dimension %d", i, d)
            .isEqualTo(reference.expected("points").get(i).get(d).asDouble());
      }
    }
  }
}
