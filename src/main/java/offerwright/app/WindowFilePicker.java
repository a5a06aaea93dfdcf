package offerwright.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import offerwright.ui.shell.FilePicker;

/// Asks with the system's own file dialogs.
final class WindowFilePicker implements FilePicker {
  private final Stage stage;

  WindowFilePicker(Stage stage) {
    this.stage = stage;
  }

  @Override
  public Optional<Path> open(String title, Kind kind) {
    return Optional.ofNullable(chooser(title, kind).showOpenDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> save(String title, Kind kind, String suggestedName) {
    FileChooser chooser = chooser(title, kind);
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(stage))
        .map(File::toPath)
        .map(path -> withEnding(path, kind));
  }

  private static FileChooser chooser(String title, Kind kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(kind.title(), kind.patterns()));
    return chooser;
  }

  private static Path withEnding(Path path, Kind kind) {
    String ending = kind.patterns().getFirst().substring(1);
    return path.toString().endsWith(ending)
        ? path
        : path.resolveSibling(path.getFileName() + ending);
  }
}
