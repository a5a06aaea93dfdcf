package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import offerwright.calc.forecast.ScenarioRun;
import offerwright.calc.simulate.Progress;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.support.ForecastExample;
import org.junit.jupiter.api.Test;

class ForecastSourceTest {
  private static final Workspace SAMPLE = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();

  private static Question ask(Workspace workspace) {
    return Question.of(
        workspace, List.of(ScenarioRun.own(workspace.plan().scenario("base").orElseThrow())));
  }

  @Test
  void offersDoNotChangeTheQuestion() {
    assertThat(ask(SAMPLE.withOffers(List.of()))).isEqualTo(ask(SAMPLE));
    assertThat(ask(SAMPLE.withPeople(List.of()))).isNotEqualTo(ask(SAMPLE));
  }

  @Test
  void aQuickAnswerTakesFewPathsOfTheSameQuestion() {
    List<Integer> paths = new ArrayList<>();
    ForecastSource source =
        new ForecastSource((request, _) -> {
          paths.add(request.settings().paths());
          return ForecastExample.result();
        });
    Question question = ask(SAMPLE);
    assertThat(source.isFinal(source.quick(question, Progress.quiet()))).isFalse();
    source.full(question, Progress.quiet());
    assertThat(paths).containsExactly(source.quickPaths(), source.paths(question));
    assertThat(paths).containsExactly(128, 10_000);
  }
}
