package offerwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `screens`: every screen as a picture.
@Command(
    name = "screens",
    description =
        "Renders every screen to PNG, without a display. Pictures of the same name in the folder are replaced.")
final class ScreensCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "folder of the pictures; made if it is missing")
  private Path out = Path.of("");

  @Option(
      names = "--workspace",
      paramLabel = "FILE",
      description =
          "a workspace (.mv.db) or its JSON (.json); never changed (default: the sample company)")
  private Optional<Path> workspace = Optional.empty();

  @Option(names = "--theme", paramLabel = "light|dark", description = "one look (default: both)")
  private Optional<Look> theme = Optional.empty();

  @Option(
      names = "--size",
      defaultValue = "1280x800",
      paramLabel = "WxH",
      description = "size in pixels (default: ${DEFAULT-VALUE})")
  private Size size = new Size(1280, 800);

  ScreensCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Workspace shown = workspace.map(new WorkspaceReading(desk)::whole).orElseGet(Demo::sample);
    String name = workspace.map(ScreensCommand::nameOf).orElse(Samples.MERIDIAN_LABS);
    List<Look> looks = theme.map(List::of).orElse(List.of(Look.values()));
    new Screens(desk)
        .render(shown, name, Target.folder(out), looks, size)
        .forEach(picture -> desk.print(picture.toString()));
    return ExitCode.DONE;
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("(\\.mv\\.db|\\.json)$", "");
  }
}
