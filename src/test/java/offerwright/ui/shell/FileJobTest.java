package offerwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Notification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import offerwright.calc.sample.EmptyWorkspace;
import offerwright.domain.money.CurrencyCode;
import offerwright.files.csv.CsvFile;
import offerwright.support.WindowSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileJobTest {
  @TempDir Path folder;

  private static final class Empty implements Screen {
    private final Label content = new Label("a screen");

    @Override
    public Node content() {
      return content;
    }

    @Override
    public String help() {
      return "";
    }
  }

  private void save(WindowSupport window, Path file, Runnable meanwhile) {
    FileJob job = new FileJob(window.bench(), "test");
    window.files().answer(file);
    window.run(() ->
        job.choose(
            "Save",
            FilePicker.Kind.CSV,
            "a/b: 2027.csv",
            target -> {
              meanwhile.run();
              job.write(
                  target, to -> CsvFile.write(to.path(), List.of("new"), List.of(), to.replace()));
            }));
  }

  private static void put(Path file) {
    try {
      Files.writeString(file, "old");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Test
  void onlyAFileThePersonSawIsReplaced() {
    Path agreed = folder.resolve("agreed.csv");
    Path appeared = folder.resolve("appeared.csv");
    put(agreed);
    try (WindowSupport window =
        WindowSupport.open(
            folder, EmptyWorkspace.named("Nobody yet", CurrencyCode.USD), _ -> new Empty())) {
      save(window, agreed, () -> {});
      assertThat(agreed).content().contains("new").doesNotContain("old");
      assertThat(window.files().suggestions()).containsExactly("a-b- 2027.csv");

      save(window, appeared, () -> put(appeared));
      assertThat(appeared).hasContent("old");
      assertThat(window.robot().lookup(".notification").queryAllAs(Notification.class))
          .extracting(Notification::getMessage)
          .anyMatch(message -> message.startsWith("There is already a file"));
    }
  }
}
