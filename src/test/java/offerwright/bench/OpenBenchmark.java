package offerwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import offerwright.session.Session;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Opening a workspace of 2,000 offers and 300 people: from its file to a value to work with. Aim:
/// under 1 s. The files are made by another process, so that the first opening finds a virtual
/// machine that knows neither database nor JSON, as after a double click.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures
public class OpenBenchmark {
  private static final int PEOPLE = 300;
  private static final int OFFERS = 2000;
  private static final int FEW_OFFERS = 15;
  private static final String LARGE = "large";
  private static final String SMALL = "small";

  private Path folder;

  @Setup
  public void makeFiles() throws IOException, InterruptedException {
    folder = Files.createTempDirectory("offerwright-bench");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            Maker.class.getName(),
            folder.resolve(LARGE).toString(),
            folder.resolve(SMALL).toString());
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IllegalStateException("the workspace could not be made, exit code " + code);
    }
  }

  @TearDown
  public void removeFiles() throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /// In a fresh virtual machine.
  @Benchmark
  @Fork(4)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public int openFirst() {
    return open(LARGE);
  }

  /// In a window that has opened its small workspace at the start, as it always does.
  @Benchmark
  @Fork(4)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public int openFromTheWindow(SmallIsOpen before) {
    return open(LARGE);
  }

  @Benchmark
  @Fork(1)
  @Warmup(iterations = 10)
  @Measurement(iterations = 10)
  public int openAgain() {
    return open(LARGE);
  }

  /// Opens the small workspace before the clock runs.
  @State(Scope.Thread)
  public static class SmallIsOpen {
    @Setup
    public void open(OpenBenchmark files) {
      files.open(SMALL);
    }
  }

  private int open(String name) {
    try (Session session = session()) {
      session
          .open(folder.resolve(name))
          .ifPresent(problem -> {
            throw new IllegalStateException(problem.message());
          });
      return session.workspace().offers().size();
    }
  }

  private static Session session() {
    return new Session(
        InstantSource.fixed(Invented.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC)),
        Runnable::run);
  }

  /// Makes the large and the small file, whose paths are its arguments.
  static final class Maker {
    private Maker() {}

    public static void main(String[] arguments) {
      try (Session session = session()) {
        boolean refused =
            session
                    .create(Path.of(arguments[0]), Invented.workspace(PEOPLE, OFFERS), false)
                    .isPresent()
                || session
                    .create(Path.of(arguments[1]), Invented.workspace(PEOPLE, FEW_OFFERS), false)
                    .isPresent();
        System.exit(refused ? 1 : 0);
      }
    }
  }
}
