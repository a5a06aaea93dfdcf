package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import offerwright.calc.productivity.CurveForm;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.ui.text.Formats;
import org.junit.jupiter.api.Test;

class ResponsesTest {
  private static final Formats FORMATS = new Formats(Locale.US);

  @Test
  void aCurveIsSaidInTokensAndOutput() {
    // 2^0.3 = 1.2311, 10^0.3 = 1.9953
    assertThat(Responses.meaning(new ResponseCurve.Power(0.3), FORMATS))
        .isEqualTo("Twice the tokens give 23.1 % more output, ten times the tokens 99.5 % more.");
  }

  @Test
  void tenTimesTheTokensForTwiceTheOutputIsAnExponentOf0301() {
    assertThat(
            Responses.through(CurveForm.POWER, 1, 1, 1, 10, 2)
                .value()
                .map(Responses::first)
                .orElseThrow())
        .isCloseTo(Math.log10(2), within(1e-12));
  }

  @Test
  void pointsNoCurveGoesThroughSayWhy() {
    assertThat(Responses.through(CurveForm.POWER, 1, 10, 1, 1, 2).problems())
        .extracting(Problem::message)
        .containsExactly("The second point must have the greater use.");
    Checked<ResponseCurve> falling = Responses.through(CurveForm.SATURATING, 1, 1, 2, 10, 1);
    assertThat(falling.value()).isEmpty();
    assertThat(falling.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("both points"));
    assertThat(Responses.through(CurveForm.POWER, 1, 0, 1, 1, 2).problems()).hasSize(1);
  }

  @Test
  void rowsThatAreWrongAreLeftOutOfTheFitAndCounted() {
    CurveQuestion.Answer answer =
        new CurveQuestion("use,output\n1,2\n2,many\n4,3\n,\n9,4\n16,5", false, CurveForm.POWER)
            .answer();
    assertThat(answer.data().points()).hasSize(4);
    assertThat(answer.leftOut()).isEqualTo(1);
    assertThat(Responses.quality(answer.fitted().value().orElseThrow(), 4, 1, FORMATS))
        .startsWith("4 measurements, 1 row left out; standard deviation around the curve 0.");
  }

  @Test
  void dataThatAreTooFewForTheFormSaySo() {
    CurveQuestion.Answer answer = new CurveQuestion("1,2\n2,3\n3,4", true, CurveForm.HILL).answer();
    assertThat(answer.fitted().value()).isEmpty();
    assertThat(answer.everything())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("3 parameters"));
  }
}
