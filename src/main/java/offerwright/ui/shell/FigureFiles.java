package offerwright.ui.shell;

import java.io.IOException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import offerwright.files.AtomicFile;
import offerwright.files.csv.CsvFile;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.TableText;

/// Keeps charts and tables in files the person chooses, written beside the window.
public final class FigureFiles implements FigureActions.Keeper {
  private final FileJob job;

  /// Asks, works and tells through the workbench.
  public FigureFiles(Workbench bench) {
    job = new FileJob(bench, "figure");
  }

  @Override
  public void picture(String name, Image picture) {
    job.choose(
        "Save the picture",
        FilePicker.Kind.PICTURE,
        name + ".png",
        target ->
            job.write(
                target,
                file ->
                    AtomicFile.write(
                        file.path(),
                        file.replace(),
                        out -> {
                          if (!ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", out)) {
                            throw new IOException("this system cannot write PNG");
                          }
                        })));
  }

  @Override
  public void table(String name, TableText table) {
    job.choose(
        "Save the table",
        FilePicker.Kind.CSV,
        name + ".csv",
        target ->
            job.write(
                target,
                file -> CsvFile.write(file.path(), table.header(), table.rows(), file.replace())));
  }
}
