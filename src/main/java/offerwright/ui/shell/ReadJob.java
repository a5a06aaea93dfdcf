package offerwright.ui.shell;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import offerwright.domain.problem.Problem;

/// Reads a file the person chooses, beside the window: says what it is at, lets the person stop it,
/// and says why if it fails.
public final class ReadJob {
  private final Workbench bench;
  private final String key;

  /// A kind of job; of several with one key only the newest is worked on.
  public ReadJob(Workbench bench, String key) {
    this.bench = bench;
    this.key = key;
  }

  /// Name of a file without its folder.
  public static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  /// Reads; `next` gets what was read.
  public <T> void read(String name, Callable<T> work, Consumer<? super T> next) {
    Runnable ended =
        bench.notices().working("Reading " + name, () -> bench.background().cancel(key));
    bench
        .background()
        .latest(
            key,
            work,
            read -> {
              ended.run();
              next.accept(read);
            },
            failed -> {
              ended.run();
              bench
                  .notices()
                  .problem(
                      Problem.error(
                          name,
                          name + " could not be read: " + failed.getMessage() + ".",
                          "Import it again; if it stays, report it."));
            });
  }
}
