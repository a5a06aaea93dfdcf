package offerwright.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import offerwright.domain.problem.Problem;
import offerwright.files.AtomicFile;
import offerwright.files.FileRefused;
import offerwright.files.csv.CsvFile;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.TableText;

/// Keeps charts and tables in files the person chooses, written beside the window.
public final class FigureFiles implements FigureActions.Keeper {
  private static final String TASK = "figure";
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

  private final Workbench bench;

  /// Asks, works and tells through the workbench.
  public FigureFiles(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public void picture(String name, Image picture) {
    choose("Save the picture", FilePicker.Kind.PICTURE, name + ".png")
        .ifPresent(file ->
            write(
                file,
                () -> {
                  AtomicFile.write(
                      file,
                      true,
                      out -> {
                        if (!ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", out)) {
                          throw new IOException("this system cannot write PNG");
                        }
                      });
                  return file;
                }));
  }

  @Override
  public void table(String name, TableText table) {
    choose("Save the table", FilePicker.Kind.CSV, name + ".csv")
        .ifPresent(file ->
            write(
                file,
                () -> {
                  CsvFile.write(file, table.header(), table.rows(), true);
                  return file;
                }));
  }

  private Optional<Path> choose(String title, FilePicker.Kind kind, String name) {
    return bench.files().save(title, kind, NOT_IN_NAMES.matcher(name).replaceAll("-"));
  }

  private void write(Path file, Callable<Path> work) {
    Runnable ended =
        bench
            .notices()
            .working("Writing " + file.getFileName(), () -> bench.background().cancel(TASK));
    bench
        .background()
        .latest(
            TASK,
            work,
            written -> {
              ended.run();
              bench.notices().done("Saved " + written.getFileName() + ".");
            },
            failed -> {
              ended.run();
              bench.notices().problem(problem(failed, file));
            });
  }

  private static Problem problem(Exception failed, Path file) {
    return failed instanceof FileRefused refused
        ? refused.problem()
        : Problem.error(
            file.toString(),
            file.getFileName() + " could not be written: " + failed.getMessage() + ".",
            "Save it again to another place; if it stays, report it.");
  }
}
