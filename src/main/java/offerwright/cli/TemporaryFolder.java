package offerwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A folder of our own that is gone when it is closed.
final class TemporaryFolder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TemporaryFolder.class);

  private final Path path;

  TemporaryFolder() throws IOException {
    path = Files.createTempDirectory("offerwright-");
  }

  Path path() {
    return path;
  }

  /// Copies a file into this folder under its own name.
  Path copyOf(Path file) throws IOException {
    return Files.copy(file, path.resolve(String.valueOf(file.getFileName())));
  }

  @Override
  public void close() {
    try (Stream<Path> content = Files.walk(path)) {
      List<Path> deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
      for (Path entry : deepestFirst) {
        Files.delete(entry);
      }
    } catch (IOException kept) {
      LOG.warn("the temporary folder {} could not be removed", path, kept);
    }
  }
}
