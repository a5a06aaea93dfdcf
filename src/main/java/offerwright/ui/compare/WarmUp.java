package offerwright.ui.compare;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import offerwright.calc.compare.Comparison;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.shell.Workbench;

/// Compares once the window stands, so that the first visit finds what it needs loaded. Nobody sees
/// the answer.
final class WarmUp {
  static final String KEY = "compare-warm-up";

  /// After the forecast's and the policies'.
  private static final Duration AFTER = Duration.millis(4000);

  private WarmUp() {}

  /// Begins as soon as the window has come to rest.
  static void begin(Workbench bench) {
    PauseTransition rest = new PauseTransition(AFTER);
    rest.setOnFinished(_ -> compare(bench));
    rest.play();
  }

  private static void compare(Workbench bench) {
    Workspace workspace = bench.session().workspace();
    if (workspace.comparison().offers().isEmpty()) {
      return;
    }
    // What cannot be compared is said where somebody asks for it.
    bench.background().latest(KEY, () -> Comparison.of(workspace, bench.today()), _ -> {}, _ -> {});
  }
}
