package offerwright.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Keeps files small and rooms signed.
class SizeTest {
  private static final Path MAIN = Path.of("src/main/java/offerwright");
  private static final int LONGEST_FILE = 400;
  private static final int DEEPEST = 3;

  @Test
  void noFileIsLong() {
    assertThat(sources())
        .isNotEmpty()
        .allSatisfy(file ->
            assertThat(Files.readAllLines(file))
                .as("%s", file)
                .hasSizeLessThanOrEqualTo(LONGEST_FILE));
  }

  @Test
  void packagesAreAtMostThreeLevelsDeep() {
    assertThat(sources())
        .allSatisfy(file ->
            assertThat(MAIN.relativize(file).getNameCount() - 1)
                .as("%s", file)
                .isLessThanOrEqualTo(DEEPEST));
  }

  @Test
  void everyRoomHasItsSign() {
    List<Path> unsigned = new ArrayList<>();
    sources().stream()
        .map(Path::getParent)
        .distinct()
        .filter(room -> !Files.exists(room.resolve("package-info.java")))
        .forEach(unsigned::add);
    assertThat(unsigned).as("packages without package-info.java").isEmpty();
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
