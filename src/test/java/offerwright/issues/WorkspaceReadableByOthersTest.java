package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.session.Session;
import offerwright.support.WindowSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new workspace could be read by everybody on the machine although it holds what people are
/// paid, and a replaced one lost its permissions.
class WorkspaceReadableByOthersTest {
  private static final Workspace CONTENT = Samples.open(Samples.TINY).value().orElseThrow();

  @TempDir Path folder;

  @Test
  void aWorkspaceIsItsOwnersAndAReplacedOneKeepsItsPermissions() throws Exception {
    assumeThat(Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class))
        .isTrue();
    Path file = folder.resolve("pay.mv.db");
    make(file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    make(file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  private static void make(Path file) {
    try (Session session = new Session(InstantSource.fixed(WindowSupport.NOW), Runnable::run)) {
      assertThat(session.create(file, CONTENT, true)).isEmpty();
    }
  }
}
