package offerwright.support;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import offerwright.ui.shell.FilePicker;

/// A person who answers file dialogs with the paths laid down before, one after the other; with
/// none left, they cancel.
public final class ScriptedFiles implements FilePicker {
  private final Deque<Path> answers = new ArrayDeque<>();
  private final List<String> suggestions = new ArrayList<>();
  private final List<Path> shown = new ArrayList<>();

  /// Lays down the next answer.
  public void answer(Path path) {
    answers.add(path);
  }

  /// Names that were suggested for files to write, the newest last.
  public List<String> suggestions() {
    return List.copyOf(suggestions);
  }

  /// Files whose folders were shown.
  public List<Path> shown() {
    return List.copyOf(shown);
  }

  @Override
  public void showInFolder(Path file) {
    shown.add(file);
  }

  @Override
  public Optional<Path> open(String title, Kind kind) {
    return Optional.ofNullable(answers.poll());
  }

  @Override
  public Optional<Path> save(String title, Kind kind, String suggestedName) {
    suggestions.add(suggestedName);
    return Optional.ofNullable(answers.poll());
  }
}
