package offerwright.files.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import offerwright.calc.productivity.Measurements;
import offerwright.calc.productivity.Measurements.Point;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementsCsvTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,2\n10,4.5",
        "use,output\n1,2\n10,4.5\n",
        "1\t2\r\n10\t4,5",
        "Use;Output\n1;2\n\n10;4,5",
        "1   2\n10   4.5",
        "use, output\n1, 2\n10, 4.5",
        "team,output,tokens\nred,2,1\nblue,4.5,10"
      })
  void twoColumnsAreFoundHoweverTheyAreParted(String text) {
    Checked<Measurements> read = MeasurementsCsv.read(text);
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().orElseThrow().points())
        .containsExactly(new Point(1, 2), new Point(10, 4.5));
  }

  @Test
  void aRowThatCannotBeUsedSaysWhyAndTheRestIsRead() {
    Checked<Measurements> read =
        MeasurementsCsv.read("use;output\n1;2\n0;3\nmany;4\n5;\n3,000;1\n10;-4\nNaN;1\n10;4");
    assertThat(read.value().orElseThrow().points())
        .containsExactly(new Point(1, 2), new Point(10, 4));
    assertThat(read.problems())
        .extracting(Problem::where, Problem::message)
        .containsExactly(
            tuple("row 3", "The use 0 is not above 0."),
            tuple("row 4", "The use “many” is no number."),
            tuple("row 5", "The output is missing."),
            tuple("row 6", "“3,000” can be read in two ways."),
            tuple("row 7", "The output -4 is below 0."),
            tuple("row 8", "The use “NaN” is no number."));
    assertThat(read.problems().get(3).repair()).isEqualTo("Write 3000, or 3.000.");
  }

  @Test
  void dataWithoutAGoodRowAreNone() {
    assertThat(MeasurementsCsv.read(" ").problems())
        .extracting(Problem::message)
        .containsExactly("There are no data yet.");
    assertThat(MeasurementsCsv.read("use,output\nfew,many").value()).isEmpty();
    assertThat(MeasurementsCsv.read("1,1\n".repeat(20_001)).problems())
        .extracting(Problem::message)
        .containsExactly("20,001 rows are more than the 20,000 a curve is fitted to.");
  }

  @Test
  void aFileThatIsNoTextSaysSo() throws IOException {
    Path file = folder.resolve("use.csv");
    Files.write(file, new byte[] {(byte) 0xC3, (byte) 0x28});
    assertThat(MeasurementsCsv.text(file).problems())
        .extracting(Problem::message)
        .containsExactly("The file is not text in UTF-8.");
    Files.writeString(file, "\uFEFF1,2", StandardCharsets.UTF_8);
    assertThat(MeasurementsCsv.text(file).value()).contains("1,2");
    assertThat(MeasurementsCsv.text(folder.resolve("none.csv")).value()).isEmpty();
  }
}
