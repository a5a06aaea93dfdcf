package offerwright.calc.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Several threads that do one piece of work together.
public final class Crew {
  private Crew() {}

  /// Runs `work` on each of `threads` threads at the same time and waits until all are done; who
  /// does what of it is up to the work.
  ///
  /// @param threads 1 or more
  /// @param work what each thread does
  /// @param stop called when the work fails or the waiting thread is interrupted: the others should
  ///   end soon
  /// @throws CancellationException if the waiting thread is interrupted; what the work throws is
  ///   thrown again
  public static void work(int threads, Runnable work, Runnable stop) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more, was " + threads);
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads, Crew::daemon)) {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        workers.add(pool.submit(work));
      }
      try {
        for (Future<?> worker : workers) {
          worker.get();
        }
      } catch (InterruptedException _) {
        stop.run();
        Thread.currentThread().interrupt();
        throw new CancellationException("the simulation was interrupted");
      } catch (ExecutionException failed) {
        stop.run();
        throw failed.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException(failed.getCause());
      }
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "simulation");
    thread.setDaemon(true);
    return thread;
  }
}
