package offerwright.calc.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClosedFormCheckTest {
  @Test
  void fourStandardErrorsAreStillChance() {
    assertThat(new ClosedFormCheck("mean", 14, 1, 10).alarms()).isFalse();
    assertThat(new ClosedFormCheck("mean", 5.99, 1, 10).alarms()).isTrue();
  }

  @Test
  void equalFiguresWithoutSpreadAgree() {
    assertThat(new ClosedFormCheck("mean", 1, 0, 1).z()).isZero();
  }

  @Test
  void differentFiguresWithoutSpreadAlarm() {
    assertThat(new ClosedFormCheck("mean", 2, 0, 1).alarms()).isTrue();
    assertThat(new ClosedFormCheck("mean", Double.NaN, 1, 1).alarms()).isTrue();
  }
}
