package offerwright.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Does the work at once on the calling thread: for tests and for rendering pictures, where an
/// answer must be there before the next line.
public final class InlineBackground implements Background {
  @Override
  public <T> void latest(
      String key, Callable<T> work, Consumer<? super T> paint, Consumer<? super Exception> failed) {
    T answer;
    try {
      answer = work.call();
    } catch (Exception problem) {
      failed.accept(problem);
      return;
    }
    paint.accept(answer);
  }

  @Override
  public void cancel(String key) {}

  @Override
  public void close() {}
}
