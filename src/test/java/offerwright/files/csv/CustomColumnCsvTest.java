package offerwright.files.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.CustomAmount;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class CustomColumnCsvTest {
  private static final String TABLE =
      """
      id,name,Proposal A,proposal B
      P-101,Bo,10,100.25
      P-100,Al,20,
      P-9,Cy,30,1
      P-102,Di,40,-5
      P-103,Ed,50,lots
      P-101,Bo,60,7
      """;

  private static Checked<AllocationRule.Custom> read(String text, String column) {
    return CustomColumnCsv.read(
        text.getBytes(StandardCharsets.UTF_8), "split.csv", column, SmallCompany.workspace());
  }

  @Test
  void columnsWithNumbersCanBeChosen() {
    assertThat(CustomColumnCsv.columns(TABLE.getBytes(StandardCharsets.UTF_8), "split.csv").value())
        .hasValueSatisfying(
            columns -> assertThat(columns).containsExactly("Proposal A", "proposal B"));
    assertThat(
            CustomColumnCsv.columns(
                    "id,name\nP-100,Al".getBytes(StandardCharsets.UTF_8), "split.csv")
                .problems())
        .extracting(Problem::message)
        .containsExactly("No column holds numbers.");
    assertThat(CustomColumnCsv.columns(Path.of("missing.csv")).value()).isEmpty();
  }

  @Test
  void everyRowThatCannotBeUsedIsNamedWithItsRepair() {
    Checked<AllocationRule.Custom> read = read(TABLE, "Proposal B");
    assertThat(read.value().orElseThrow())
        .isEqualTo(
            new AllocationRule.Custom("proposal B", List.of(new CustomAmount("P-101", 100.25))));
    assertThat(read.problems())
        .extracting(Problem::where, Problem::message, Problem::repair)
        .containsExactly(
            tuple(
                "split.csv, row 4, person",
                "There is nobody called “P-9” in the workspace.",
                "Correct the key, add the person, or remove the row."),
            tuple(
                "split.csv, row 5, proposal B",
                "The amount -5 is negative.",
                "Give 0 or more; a budget cannot be taken below nothing."),
            tuple(
                "split.csv, row 6, proposal B",
                "“lots” is no number.",
                "Write a plain number like 1250.50, without a currency sign or thousands separators."),
            tuple(
                "split.csv, row 7, person",
                "P-101 has a row already: row 2.",
                "Remove one of the two; row 2 is used until then."),
            tuple(
                "split.csv, proposal B",
                "5 people have no row and get nothing: P-900, P-81, P-82, P-83, P-104.",
                "Give each of them an amount, 0 if it is meant so."),
            tuple(
                "split.csv, proposal B",
                "1 person has an empty cell and gets nothing: P-100 (row 3).",
                "Give each of them an amount, 0 if it is meant so."));
    assertThat(read.isGood()).isFalse();
  }

  @Test
  void aColumnThatIsNotThereIsAnsweredWithThoseThatAre() {
    Checked<AllocationRule.Custom> read = read(TABLE, "Proposal C");
    assertThat(read.value()).isEmpty();
    assertThat(read.problems())
        .extracting(Problem::message, Problem::repair)
        .containsExactly(
            tuple(
                "There is no column “Proposal C”.",
                "Choose one of Proposal A, proposal B, each headed once."));
  }

  @Test
  void aColumnThatComesToNothingIsNoRule() {
    Checked<AllocationRule.Custom> read = read("person;a\nP-100;0\nP-101;0,00\n", "a");
    assertThat(read.value()).isEmpty();
    assertThat(read.problems())
        .extracting(Problem::message)
        .contains("The column comes to nothing.");
  }
}
