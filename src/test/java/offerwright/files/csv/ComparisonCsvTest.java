package offerwright.files.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import offerwright.calc.compare.ComparisonReport;
import offerwright.files.FileRefused;
import offerwright.support.SideBySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonCsvTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aRowForEachLineAndOfferThenRisk() {
    ComparisonReport report = SideBySide.report(SideBySide.workspace(3));
    List<List<String>> rows = ComparisonCsv.rows(report);
    assertThat(rows)
        .allSatisfy(row -> assertThat(row).hasSameSizeAs(ComparisonCsv.header()))
        .contains(
            List.of(
                "lines",
                "Base salary, a year",
                "A",
                "Example Labs",
                "USD",
                "244000.00",
                "",
                "",
                "244,000.00",
                ""),
            List.of(
                "lines",
                "Base salary, a year",
                "B",
                "Listed Cloud",
                "USD",
                "218000.00",
                "",
                "",
                "218,000.00",
                "-26000.00"),
            List.of(
                "lines",
                "Sign-on, paid once",
                "B",
                "Listed Cloud",
                "",
                "",
                "",
                "",
                "not disclosed",
                "not known"));
    assertThat(rows.stream().filter(row -> row.getFirst().equals("lines")))
        .hasSize(3 * report.comparison().lines().size());
    assertThat(rows.stream().filter(row -> row.get(1).equals("sure amount")))
        .hasSize(3)
        .allSatisfy(row ->
            assertThat(Double.parseDouble(row.get(5)))
                .isBetween(Double.parseDouble(row.get(6)), Double.parseDouble(row.get(7))));
    assertThat(rows.stream().filter(row -> row.getFirst().equals("pairs"))).hasSize(9);
    assertThat(rows).contains(List.of("run", "seed", "", "", "", "7", "", "", "", ""));
  }

  @Test
  void withoutSimulationThereAreOnlyLines() {
    assertThat(ComparisonCsv.rows(SideBySide.unsimulated(SideBySide.workspace(2))))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.getFirst()).isEqualTo("lines"));
  }

  @Test
  void sideBySideIsTheTableOfTheScreen() {
    List<List<String>> rows =
        ComparisonCsv.sideBySide(SideBySide.comparison(SideBySide.workspace(3)));
    assertThat(rows.getFirst())
        .containsExactly(
            "Line, in USD",
            "A · Example Labs, Senior engineer",
            "B · Listed Cloud, Senior engineer",
            "C · Münchner Maschinenbau, Senior engineer",
            "B against A",
            "C against A");
    assertThat(rows.get(1))
        .startsWith("Base salary, a year", "244,000.00", "218,000.00")
        .contains("−26,000.00 ▼");
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(6));
  }

  @Test
  void theFileIsQuotedAsRfc4180SaysAndNeverReplacedUnasked() throws Exception {
    ComparisonReport report =
        SideBySide.unsimulated(SideBySide.named(SideBySide.workspace(2), 0, "=cmd, \"Labs\""));
    Path file = folder.resolve("offers.csv");
    ComparisonCsv.write(report, file, false);
    String text = Files.readString(file);
    assertThat(text)
        .startsWith("\uFEFFtable,line,offer,employer")
        .contains("\"'=cmd, \"\"Labs\"\"\"", "\r\n", "-26000.00\r\n");
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> ComparisonCsv.write(report, file, false));
  }
}
