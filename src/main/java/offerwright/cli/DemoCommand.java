package offerwright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo`: the whole job once, without a window.
@Command(
    name = "demo",
    description = {
      "Opens the sample company in a new workspace, builds an offer from a level, exports its sheets, forecasts its token budgets, compares policies and competing offers, and renders every screen.",
      "It replaces only files that an earlier demo made in the same folder, never anything else."
    })
final class DemoCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "folder of the files; made if it is missing (default: target/demo where there is a folder target, else offerwright-demo)")
  private Optional<Path> out = Optional.empty();

  DemoCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    new Demo(desk)
        .run(new DemoFolder(Target.folder(out.orElseGet(() -> defaultFolder(Path.of(""))))));
    return ExitCode.DONE;
  }

  /// Beside the sources the build's own folder, which nobody keeps anything in; anywhere else a
  /// folder that says what it is.
  static Path defaultFolder(Path here) {
    return Files.isDirectory(here.resolve("target"))
        ? here.resolve("target").resolve("demo")
        : here.resolve("offerwright-demo");
  }
}
