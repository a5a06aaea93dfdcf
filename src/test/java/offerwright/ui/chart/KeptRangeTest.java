package offerwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptRangeTest {
  private final KeptRange range = new KeptRange();

  @Test
  void followsItsFiguresUntilKeptAndThenOnlyGrows() {
    range.hold(2, 8);
    range.hold(3, 5);
    assertThat(range.least()).isEqualTo(3);
    range.keep(true);
    range.hold(4, 9);
    assertThat(range.least()).isEqualTo(3);
    assertThat(range.greatest()).isEqualTo(9);
    range.keep(false);
    range.hold(4, 5);
    assertThat(range.greatest()).isEqualTo(5);
  }

  @Test
  void oneFigureHasRoomAroundIt() {
    range.hold(-200, -200);
    assertThat(range.least()).isEqualTo(-220);
    assertThat(range.greatest()).isEqualTo(-180);
    range.hold(0, 0);
    assertThat(range.least()).isEqualTo(-1);
  }

  @Test
  void whatWasKeptForNothingFitsTheFirstFigures() {
    range.keep(true);
    range.hold(Double.NaN, Double.NaN);
    range.hold(1, 2);
    assertThat(range.greatest()).isEqualTo(2);
    range.clear();
    range.hold(7, 8);
    assertThat(range.least()).isEqualTo(7);
  }
}
