package offerwright.calc.productivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import offerwright.domain.plan.ResponseCurve;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CurveFormTest {
  @ParameterizedTest
  @EnumSource(CurveForm.class)
  void anotherFormSaysTheSameAboutTenTimesTheTokens(CurveForm form) {
    ResponseCurve power = new ResponseCurve.Power(0.3);
    ResponseCurve other = form.like(power);
    assertThat(CurveForm.of(other)).isEqualTo(form);
    assertThat(ResponseCurves.relative(other, 10))
        .isCloseTo(ResponseCurves.relative(power, 10), within(1e-3));
  }

  @ParameterizedTest
  @EnumSource(CurveForm.class)
  void aCurveNoOtherCanFollowIsFollowedByAUsualOne(CurveForm form) {
    ResponseCurve full = new ResponseCurve.Saturating(1e-4);
    assertThat(CurveForm.of(form.like(full))).isEqualTo(form);
  }
}
