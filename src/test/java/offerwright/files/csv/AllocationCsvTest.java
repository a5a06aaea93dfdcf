package offerwright.files.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.CustomAmount;
import offerwright.domain.problem.Checked;
import offerwright.files.FileRefused;
import offerwright.support.ComparedPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllocationCsvTest {
  private static final ComparedPolicies COMPARED = ComparedPolicies.of(30);

  @TempDir private Path folder = Path.of("");

  @Test
  void eachColumnOfBudgetsAddsUpToItsTotal() {
    List<String> header = AllocationCsv.header(COMPARED.result());
    List<List<String>> rows = AllocationCsv.rows(COMPARED.result());
    assertThat(rows).hasSize(30);
    for (var policy : COMPARED.result().rows()) {
      int column = header.indexOf(policy.name());
      BigDecimal sum =
          rows.stream()
              .map(row -> new BigDecimal(row.get(column)))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sum.movePointRight(2).longValueExact())
          .as(policy.name())
          .isEqualTo(policy.allocation().total() - policy.allocation().reserve());
    }
  }

  @Test
  void aColumnIsReadAgainAsARule() throws FileRefused {
    Path file = folder.resolve("split.csv");
    AllocationCsv.write(COMPARED.result(), file, false);
    Checked<AllocationRule.Custom> read =
        CustomColumnCsv.read(file, "By leverage", COMPARED.request().workspace());
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().orElseThrow().amounts().stream().mapToDouble(CustomAmount::amount))
        .containsExactly(
            Arrays.stream(COMPARED.result().row("By leverage").orElseThrow().allocation().amounts())
                .boxed()
                .toArray(Double[]::new));
  }
}
