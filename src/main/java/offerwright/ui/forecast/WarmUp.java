package offerwright.ui.forecast;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import offerwright.calc.forecast.Forecaster;
import offerwright.calc.forecast.ScenarioRun;
import offerwright.calc.simulate.Progress;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.shell.Workbench;

/// Simulates a little once the window stands, so that the first forecast finds the engine loaded.
/// Nobody sees the answer; the first real question takes its place.
final class WarmUp {
  static final String KEY = "forecast-warm-up";

  private static final int PATHS = 128;
  private static final Duration AFTER = Duration.millis(700);

  private WarmUp() {}

  /// Begins as soon as the window has come to rest.
  static void begin(Workbench bench) {
    PauseTransition rest = new PauseTransition(AFTER);
    rest.setOnFinished(_ -> simulate(bench));
    rest.play();
  }

  private static void simulate(Workbench bench) {
    Workspace workspace = bench.session().workspace();
    ForecastPlan plan = workspace.plan();
    if (plan.scenarios().isEmpty() || workspace.people().isEmpty()) {
      return;
    }
    Question question =
        Question.of(workspace, List.of(ScenarioRun.own(plan.scenarios().getFirst()))).coarse(PATHS);
    // What cannot be simulated is said where somebody asks for it.
    bench
        .background()
        .latest(KEY, () -> Forecaster.run(question.request(1), Progress.quiet()), _ -> {}, _ -> {});
  }
}
