package offerwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelRoomTest {
  private final LabelRoom room = new LabelRoom(new Frame(0, 0, 100, 100));

  @Test
  void takesTheFirstFreePlaceInside() {
    Frame outside = new Frame(80, 10, 120, 20);
    Frame inside = new Frame(10, 10, 50, 20);
    assertThat(room.place(List.of(outside, inside))).contains(inside);
    assertThat(room.place(List.of(new Frame(40, 15, 60, 25), new Frame(50, 10, 90, 20))))
        .contains(new Frame(50, 10, 90, 20));
  }

  @Test
  void nothingCoversWhatIsKeptFree() {
    room.keepFree(new Frame(0, 0, 100, 60));
    assertThat(room.place(List.of(new Frame(10, 50, 20, 70)))).isEmpty();
  }
}
