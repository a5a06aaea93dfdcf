package offerwright.ui.task;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// Runs things on the JavaFX thread: for answers that come from another thread.
public enum WindowExecutor implements Executor {
  /// The one JavaFX thread.
  HERE;

  @Override
  public void execute(Runnable task) {
    Platform.runLater(task);
  }
}
