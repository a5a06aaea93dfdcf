package offerwright.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import offerwright.domain.problem.Problem;
import offerwright.files.FileRefused;

/// Makes a file the person chooses, beside the window: says what it is at, lets the person stop it,
/// and afterwards says where the file is, or why there is none.
public final class FileJob {
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

  private final Workbench bench;
  private final String key;

  /// A kind of job; of several with one key only the newest is worked on.
  public FileJob(Workbench bench, String key) {
    this.bench = bench;
    this.key = key;
  }

  /// Where a file goes.
  ///
  /// @param path the file
  /// @param replace true if it was there when it was chosen, so that the person has agreed to
  ///   replace it; a file that appears later is nobody's to replace
  public record Target(Path path, boolean replace) {
    /// Name of the file without its folder.
    public String name() {
      return String.valueOf(path.getFileName());
    }
  }

  /// Writes the whole file, beside the window.
  @FunctionalInterface
  public interface Writing {
    /// Writes, or throws and leaves what was there.
    void write(Target target) throws FileRefused;
  }

  /// Asks for a file; `next` hears of it unless the person changes their mind. Signs that no system
  /// allows in names are taken out of the suggestion.
  public void choose(String title, FilePicker.Kind kind, String name, Consumer<Target> next) {
    bench
        .files()
        .save(title, kind, NOT_IN_NAMES.matcher(name).replaceAll("-"))
        .map(path -> new Target(path, Files.exists(path)))
        .ifPresent(next);
  }

  /// Works something out for the file first. `words` say what; example: "Simulating 2,000 paths".
  public <T> void before(Target target, String words, Callable<T> work, Consumer<? super T> next) {
    Runnable ended = bench.notices().working(words, () -> bench.background().cancel(key));
    bench
        .background()
        .latest(
            key,
            work,
            answer -> {
              ended.run();
              next.accept(answer);
            },
            failed -> {
              ended.run();
              bench.notices().problem(problem(failed, target));
            });
  }

  /// Writes the file and says so, with a way to its folder.
  public void write(Target target, Writing writing) {
    before(
        target,
        "Writing " + target.name(),
        () -> {
          writing.write(target);
          return target;
        },
        written ->
            bench
                .notices()
                .done(
                    "Saved " + written.name() + ".",
                    "Show in folder",
                    () -> bench.files().showInFolder(written.path())));
  }

  private static Problem problem(Exception failed, Target target) {
    return failed instanceof FileRefused refused
        ? refused.problem()
        : Problem.error(
            target.path().toString(),
            target.name() + " could not be written: " + failed.getMessage() + ".",
            "Save it again to another place; if it stays, report it.");
  }
}
