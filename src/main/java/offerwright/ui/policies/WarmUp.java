package offerwright.ui.policies;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.shell.Workbench;

/// Compares policies in closed form once the window stands, so that the first visit finds the lab
/// loaded. Nobody sees the answer.
final class WarmUp {
  static final String KEY = "policies-warm-up";

  /// After the forecast's, which more people open first.
  private static final Duration AFTER = Duration.millis(2500);

  private WarmUp() {}

  /// Begins as soon as the window has come to rest.
  static void begin(Workbench bench, Lab lab) {
    PauseTransition rest = new PauseTransition(AFTER);
    rest.setOnFinished(_ -> compare(bench, lab));
    rest.play();
  }

  private static void compare(Workbench bench, Lab lab) {
    Workspace workspace = bench.session().workspace();
    if (workspace.people().isEmpty()) {
      return;
    }
    // What cannot be compared is said where somebody asks for it.
    bench.background().latest(KEY, () -> lab.instant(lab.question(workspace)), _ -> {}, _ -> {});
  }
}
