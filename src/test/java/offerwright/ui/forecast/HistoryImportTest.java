package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.files.csv.PriceHistoryCsv;
import offerwright.ui.text.Formats;
import org.junit.jupiter.api.Test;

class HistoryImportTest {
  private static final String HEAD = "date,model,tier,input_usd_per_m,output_usd_per_m\n";
  private final Formats formats = new Formats(Locale.US);

  private static HistoryImport of(String rows) {
    byte[] bytes = (HEAD + rows).getBytes(StandardCharsets.UTF_8);
    return new HistoryImport("p.csv", PriceHistoryCsv.read(bytes, "p.csv"));
  }

  @Test
  void countsRowsNotProblems() {
    HistoryImport file =
        of(
            """
            2026-01-01,a,frontier,2,4
            2026-02-30,a,huge,2,4
            2026-03-01,a,frontier,x,y
            2026-03-01,a,frontier,1,3
            """);
    assertThat(file.good()).isEqualTo(2);
    assertThat(file.bad()).isEqualTo(2);
    assertThat(file.isClean()).isFalse();
    assertThat(file.summary(formats)).startsWith("2 rows can be used, 2 rows cannot.");
    assertThat(file.action(formats)).isEqualTo("Import the 2 good rows");
  }

  @Test
  void worstComesFirstAndThePlaceIsWithoutTheFile() {
    HistoryImport file =
        of(
            """
            2026-01-01,a,frontier,2,4
            2026-01-01,a,frontier,2,4
            2026-02-30,a,frontier,2,4
            """);
    assertThat(file.findings().worstFirst()).extracting(Problem::severity).isSorted();
    assertThat(file.findings().worstFirst().getFirst().severity()).isEqualTo(Severity.ERROR);
    assertThat(file.findings().place(file.findings().worstFirst().getFirst()))
        .isEqualTo("Row 4, date");
    assertThat(file.findings().place(Problem.error("p.csv", "Wrong.", "Mend it.")))
        .isEqualTo("File");
  }

  @Test
  void aFileWithoutFaultIsNotAskedAbout() {
    HistoryImport file = of("2026-01-01,a,frontier,2,4\n2026-03-01,a,frontier,1,3\n");
    assertThat(file.isClean()).isTrue();
    assertThat(file.action(formats)).isEqualTo("Import all 2 rows");
  }

  @Test
  void nothingUsableSaysSo() {
    HistoryImport file = of("never,a,frontier,2,4\n");
    assertThat(file.good()).isZero();
    assertThat(file.summary(formats)).isEqualTo("Nothing in p.csv can be used.");
  }
}
