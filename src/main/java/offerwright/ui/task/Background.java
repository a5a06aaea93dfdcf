package offerwright.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs work beside the window and paints its answer on the JavaFX thread.
public interface Background extends AutoCloseable {
  /// Starts `work`. Under one `key` only the newest counts: an earlier one is interrupted and its
  /// answer is dropped. `paint` gets the answer, `failed` the exception, both on the JavaFX thread.
  <T> void latest(
      String key, Callable<T> work, Consumer<? super T> paint, Consumer<? super Exception> failed);

  /// Stops the work under `key`, if any; its answer is dropped.
  void cancel(String key);

  /// Stops everything.
  @Override
  void close();
}
