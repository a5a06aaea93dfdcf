package offerwright.files.excel.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import offerwright.files.excel.policy.LabelPlaces.Dot;
import offerwright.files.excel.policy.LabelPlaces.Side;
import org.junit.jupiter.api.Test;

class LabelPlacesTest {
  @Test
  void namesStandOnTheRightWhereThereIsRoom() {
    assertThat(
            LabelPlaces.of(
                List.of(new Dot(100, 100, "Equal"), new Dot(300, 90, "Hybrid")), 880, 360))
        .containsExactly(Side.RIGHT, Side.RIGHT);
  }

  @Test
  void namesOfOnePlaceTakeDifferentSides() {
    Dot dot = new Dot(400, 200, "By seniority");
    assertThat(LabelPlaces.of(List.of(dot, dot, dot, dot), 880, 360))
        .containsExactlyInAnyOrder(Side.RIGHT, Side.LEFT, Side.ABOVE, Side.BELOW);
  }

  @Test
  void namesStayInThePlot() {
    assertThat(LabelPlaces.of(List.of(new Dot(870, 180, "By project impact")), 880, 360))
        .containsExactly(Side.LEFT);
  }
}
