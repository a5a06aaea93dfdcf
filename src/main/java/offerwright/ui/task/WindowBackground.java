package offerwright.ui.task;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The window's [Background]: virtual threads for the work, the JavaFX thread for the answers.
/// Confined to the JavaFX thread.
public final class WindowBackground implements Background {
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Future<?>> running = new HashMap<>();
  private final Map<String, Long> newest = new HashMap<>();
  private long counter;

  @Override
  public <T> void latest(
      String key, Callable<T> work, Consumer<? super T> paint, Consumer<? super Exception> failed) {
    cancel(key);
    long ticket = ++counter;
    newest.put(key, ticket);
    running.put(key, workers.submit(() -> run(key, ticket, work, paint, failed)));
  }

  private <T> void run(
      String key,
      long ticket,
      Callable<T> work,
      Consumer<? super T> paint,
      Consumer<? super Exception> failed) {
    try {
      T answer = work.call();
      Platform.runLater(() -> deliver(key, ticket, () -> paint.accept(answer)));
    } catch (Exception problem) {
      Platform.runLater(() -> deliver(key, ticket, () -> failed.accept(problem)));
    }
  }

  private void deliver(String key, long ticket, Runnable answer) {
    if (Long.valueOf(ticket).equals(newest.get(key))) {
      newest.remove(key);
      running.remove(key);
      answer.run();
    }
  }

  @Override
  public void cancel(String key) {
    newest.remove(key);
    Future<?> former = running.remove(key);
    if (former != null) {
      former.cancel(true);
    }
  }

  @Override
  public void close() {
    newest.clear();
    workers.shutdownNow();
  }
}
