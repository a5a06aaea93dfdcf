package offerwright.files.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import offerwright.files.FileRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
  @TempDir private Path folder;

  @Test
  void quotesWhatNeedsItAndKeepsNumbers() throws IOException {
    Path file = folder.resolve("table.csv");
    CsvFile.write(
        file,
        List.of("Name", "NPV"),
        List.of(List.of("a, \"b\"", "-23.50"), List.of("20× on 35 %", "")),
        false);
    assertThat(Files.readString(file))
        .isEqualTo("\uFEFFName,NPV\r\n\"a, \"\"b\"\"\",-23.50\r\n20× on 35 %,\r\n");
  }

  @Test
  void noCellIsRunAsAFormula() {
    assertThat(CsvFile.harmless("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
    assertThat(CsvFile.harmless("@SUM(A1)")).isEqualTo("'@SUM(A1)");
    assertThat(CsvFile.harmless("-cmd")).isEqualTo("'-cmd");
    assertThat(CsvFile.harmless("-23.50")).isEqualTo("-23.50");
    assertThat(CsvFile.harmless("+40 %")).isEqualTo("+40 %");
  }

  @Test
  void anExistingFileStaysUnlessItMayBeReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("table.csv"), "before");
    assertThatThrownBy(() -> CsvFile.write(file, List.of("A"), List.of(), false))
        .isInstanceOf(FileRefused.class);
    assertThat(file).hasContent("before");
    CsvFile.write(file, List.of("A"), List.of(), true);
    assertThat(Files.readString(file)).endsWith("A\r\n");
  }
}
