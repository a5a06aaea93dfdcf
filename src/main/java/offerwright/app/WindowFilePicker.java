package offerwright.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.HostServices;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import offerwright.ui.shell.FilePicker;

/// Asks with the system's own file dialogs.
final class WindowFilePicker implements FilePicker {
  private final Stage stage;
  private final HostServices system;

  WindowFilePicker(Stage stage, HostServices system) {
    this.stage = stage;
    this.system = system;
  }

  @Override
  public Optional<Path> open(String title, Kind kind) {
    return Optional.ofNullable(chooser(title, kind).showOpenDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> save(String title, Kind kind, String suggestedName) {
    FileChooser chooser = chooser(title, kind);
    chooser.setInitialFileName(suggestedName);
    return ask(chooser, kind);
  }

  @Override
  public void showInFolder(Path file) {
    Optional.ofNullable(file.toAbsolutePath().getParent())
        .ifPresent(folder -> system.showDocument(folder.toUri().toString()));
  }

  private Optional<Path> ask(FileChooser chooser, Kind kind) {
    Optional<Path> chosen = Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    Optional<Path> complete = chosen.map(path -> withEnding(path, kind));
    if (complete.equals(chosen) || !complete.map(Files::exists).orElse(false)) {
      return complete;
    }
    // The dialog asked about the name without its ending; about the complete one it must ask again.
    complete
        .map(Path::toAbsolutePath)
        .map(Path::getParent)
        .map(Path::toFile)
        .ifPresent(chooser::setInitialDirectory);
    complete.map(Path::getFileName).map(Path::toString).ifPresent(chooser::setInitialFileName);
    return ask(chooser, kind);
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
