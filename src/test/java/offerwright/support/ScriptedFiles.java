package offerwright.support;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import offerwright.ui.shell.FilePicker;

/// A person who answers file dialogs with the paths laid down before, one after the other; with
/// none left, they cancel.
public final class ScriptedFiles implements FilePicker {
  private final Deque<Path> answers = new ArrayDeque<>();

  /// Lays down the next answer.
  public void answer(Path path) {
    answers.add(path);
  }

  @Override
  public Optional<Path> open(String title, Kind kind) {
    return Optional.ofNullable(answers.poll());
  }

  @Override
  public Optional<Path> save(String title, Kind kind, String suggestedName) {
    return Optional.ofNullable(answers.poll());
  }
}
