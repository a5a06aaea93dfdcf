package offerwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReferenceCaseTest {
  private static final ReferenceCase CASE =
      new ReferenceCase(
          JsonMapper.builder()
              .build()
              .readTree(
                  """
                  {"id": "T1", "inputs": {"x": 2}, "expected": {"y": 4.0, "naive_y": 4.001}, "tolerance": {"abs": 0.01}, "source": "test"}
                  """));

  @Test
  void acceptsWhatIsWithinTheTolerance() {
    CASE.check("y", 4.005);
    assertThat(CASE.expectedNames()).containsExactly("y");
  }

  @Test
  void refusesWhatIsOutsideIt() {
    assertThatThrownBy(() -> CASE.check("y", 4.02))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("T1 y");
  }

  @Test
  void refusesAWrongValueEvenWithinTheTolerance() {
    assertThatThrownBy(() -> CASE.check("y", 4.001))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("naive_y");
  }

  @Test
  void refusesACaseWithoutASourceAndATopicWithoutAFile() {
    assertThatThrownBy(() ->
            new ReferenceCase(
                JsonMapper.builder()
                    .build()
                    .readTree("{\"id\": \"T2\", \"inputs\": {}, \"expected\": {}}")))
        .hasMessageContaining("needs id, inputs, expected and source");
    assertThatThrownBy(() -> ReferenceFile.read("no-such-topic"))
        .hasMessageContaining("there is no /reference/no-such-topic.json");
  }

  @Test
  void aMissingInputIsNamed() {
    assertThatThrownBy(() -> CASE.number("z")).hasMessageContaining("case T1 has no z");
  }
}
