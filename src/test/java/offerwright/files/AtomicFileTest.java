package offerwright.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir private Path folder;
  private Path target;

  @BeforeEach
  void nameTarget() {
    target = folder.resolve("offer.json");
  }

  @Test
  void writesANewFileAndLeavesNothingElse() throws IOException {
    AtomicFile.write(target, false, text("new"));
    assertThat(target).hasContent("new");
    assertThat(filesHere()).containsExactly("offer.json");
  }

  @Test
  void anActionMayCloseItsStream() throws IOException {
    AtomicFile.write(
        target,
        false,
        out -> {
          out.write("closed".getBytes(StandardCharsets.UTF_8));
          out.close();
        });
    assertThat(target).hasContent("closed");
  }

  @Test
  void refusesToReplaceUnasked() throws IOException {
    Files.writeString(target, "old");
    assertThatThrownBy(() -> AtomicFile.write(target, false, text("new")))
        .isInstanceOfSatisfying(
            FileRefused.class,
            refused -> {
              assertThat(refused.problem().where()).isEqualTo(target.toString());
              assertThat(refused.problem().message())
                  .contains("already a file")
                  .contains("offer.json");
            });
    assertThat(target).hasContent("old");
  }

  @Test
  void replacesWhenAsked() throws IOException {
    Files.writeString(target, "old");
    AtomicFile.write(target, true, text("new"));
    assertThat(target).hasContent("new");
  }

  @Test
  void aFileThatAppearsMeanwhileIsNotReplacedUnasked() {
    assertThatThrownBy(() ->
            AtomicFile.write(
                target,
                false,
                out -> {
                  Files.writeString(target, "somebody else's");
                  out.write(1);
                }))
        .isInstanceOf(FileRefused.class);
    assertThat(target).hasContent("somebody else's");
    assertThat(filesHere()).containsExactly("offer.json");
  }

  @Test
  void aReplacedFileKeepsItsPermissions() throws IOException {
    Files.writeString(target, "old");
    assumeThat(Files.getFileStore(target).supportsFileAttributeView(PosixFileAttributeView.class))
        .isTrue();
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r--------"));
    AtomicFile.write(target, true, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
    assertThat(target).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("r--------");
  }

  @Test
  void aFullDiskIsSaidAndTheOldFileStays() throws IOException {
    Files.writeString(target, "old");
    assertThatThrownBy(() ->
            AtomicFile.write(
                target,
                true,
                out -> {
                  out.write("half of the n".getBytes(StandardCharsets.UTF_8));
                  throw new IOException("No space left on device");
                }))
        .isInstanceOf(FileRefused.class)
        .hasMessageContaining("offer.json could not be written: No space left on device");
    assertThat(target).hasContent("old");
    assertThat(filesHere()).containsExactly("offer.json");
  }

  @Test
  void stoppingLeavesTheOldFile() throws IOException {
    Files.writeString(target, "old");
    assertThatThrownBy(() ->
            AtomicFile.write(
                target,
                true,
                out -> {
                  out.write(1);
                  Thread.currentThread().interrupt();
                }))
        .isInstanceOf(FileRefused.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(target).hasContent("old");
    assertThat(folder).isDirectoryContaining(path -> path.equals(target));
  }

  @Test
  void aBrokenActionLeavesTheOldFile() throws IOException {
    Files.writeString(target, "old");
    assertThatThrownBy(() ->
            AtomicFile.write(
                target,
                true,
                _ -> {
                  throw new IllegalStateException("a bug");
                }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(target).hasContent("old");
    assertThat(filesHere()).containsExactly("offer.json");
  }

  @Test
  void leftoversOfACrashAreInNobodysWay() throws IOException {
    Files.writeString(folder.resolve(".offer.json.0.part"), "half");
    AtomicFile.write(target, false, text("new"));
    assertThat(target).hasContent("new");
  }

  @Test
  void refusesAFolderAndAMissingFolder() {
    assertThatThrownBy(() -> AtomicFile.write(folder, true, text("new")))
        .isInstanceOf(FileRefused.class)
        .hasMessageContaining("is a folder");
    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("none/offer.json"), true, text("new")))
        .isInstanceOf(FileRefused.class)
        .hasMessageContaining("There is no folder");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path real = Files.writeString(folder.resolve("real.json"), "old");
    Path link = Files.createSymbolicLink(target, real);
    AtomicFile.write(link, true, text("new"));
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(real).hasContent("new");
  }

  private static AtomicFile.WriteAction text(String content) {
    return out -> out.write(content.getBytes(StandardCharsets.UTF_8));
  }

  private Stream<String> filesHere() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
