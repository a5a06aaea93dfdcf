package offerwright.files.excel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.fairness.Index;
import offerwright.calc.fairness.Indices;
import offerwright.calc.policy.FairnessKind;
import offerwright.calc.policy.Measure;
import offerwright.calc.policy.PolicyLab;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.simulate.Progress;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.CustomAmount;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.workspace.Workspace;
import offerwright.files.excel.Page;
import offerwright.support.ComparedPolicies;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

/// The workbook's formulas, computed by POI, say what `calc.fairness` and `calc.policy` say, and
/// follow what is typed over.
class PolicyWorkbookFormulasTest {
  @Test
  void everyFormulaComesToWhatIsWrittenBesideIt() throws IOException {
    try (RecomputedPolicies book = RecomputedPolicies.of(ComparedPolicies.of(60))) {
      assertThat(book.formulasSayWhatWasWritten()).isGreaterThan(2_000);
    }
  }

  @Test
  void indicesAreThoseOfTheComparison() throws IOException {
    ComparedPolicies compared = ComparedPolicies.of(53);
    PolicyResult result = compared.result();
    try (RecomputedPolicies book = RecomputedPolicies.of(compared)) {
      for (int policy = 0; policy < result.all().size(); policy++) {
        for (Index index : LiveIndices.LIVE) {
          assertThat(book.number(Sheets.SUMMARY, at(result, policy, index)))
              .as("%s of %s", index, result.all().get(policy).name())
              .isCloseTo(
                  result.all().get(policy).best().index(FairnessKind.BUDGET, index).value(),
                  within(1e-9));
        }
      }
    }
  }

  private static String at(PolicyResult result, int policy, Index index) {
    int row = 3 + 3 * (4 + result.all().size()) + 4 + policy;
    return Page.letter(2 + LiveIndices.LIVE.indexOf(index)) + row;
  }

  @Test
  void budgetsTieOutWithThePool() throws IOException {
    ComparedPolicies compared = ComparedPolicies.of(40);
    Columns columns = new Columns(compared.result().rows().size());
    try (RecomputedPolicies book = RecomputedPolicies.of(compared)) {
      for (int policy = 1; policy <= columns.policies(); policy++) {
        String letter = Page.letter(columns.budget(policy));
        assertThat(book.number(Sheets.ALLOCATION, letter + 7))
            .isCloseTo(compared.result().pool().toDouble(), within(1e-6));
        assertThat(book.words(Sheets.ALLOCATION, letter + 9)).isEqualTo("ties out");
      }
      String first = Page.letter(columns.budget(1)) + Columns.FIRST;
      book.cell(Sheets.ALLOCATION, first)
          .setCellValue(book.number(Sheets.ALLOCATION, first) + 0.01);
      book.evaluator().clearAllCachedResultValues();
      assertThat(book.words(Sheets.ALLOCATION, Page.letter(columns.budget(1)) + 9))
          .isEqualTo("too much");
    }
  }

  @Test
  void aBudgetThatIsTypedOverMovesIndicesSharesAndGains() throws IOException {
    ComparedPolicies compared = ComparedPolicies.of(40);
    PolicyResult result = compared.result();
    Columns columns = new Columns(result.rows().size());
    try (RecomputedPolicies book = RecomputedPolicies.of(compared)) {
      double[] budgets = result.rows().getFirst().allocation().amounts();
      budgets[3] = 0;
      budgets[7] = 500_000;
      for (int person : List.of(3, 7)) {
        book.cell(Sheets.ALLOCATION, Page.letter(columns.budget(1)) + (Columns.FIRST + person))
            .setCellValue(budgets[person]);
      }
      book.evaluator().clearAllCachedResultValues();
      Map<Index, Double> expected =
          Indices.of(budgets, result.staff().level(), result.staff().levels().size(), 0.01);
      for (Index index : LiveIndices.LIVE) {
        if (index == Index.THEIL_L) {
          assertThat(book.words(Sheets.SUMMARY, at(result, 1, index))).isEqualTo("∞");
        } else {
          assertThat(book.number(Sheets.SUMMARY, at(result, 1, index)))
              .as(index.name())
              .isCloseTo(expected.getOrDefault(index, Double.NaN), within(1e-9));
        }
      }
      String off = Page.letter(3 + LiveIndices.LIVE.size());
      int row = 3 + 3 * (4 + result.all().size()) + 5;
      assertThat(book.number(Sheets.SUMMARY, off + row)).isGreaterThan(0.001);
    }
  }

  @Test
  void aSimulatedComparisonIsWrittenAsItWasComputed() throws IOException {
    Workspace workspace = SmallCompany.workspace();
    PolicyRequest request = PolicyRequest.of(workspace, 2);
    request = request.withSettings(request.settings().withPaths(30));
    PolicyResult result = PolicyLab.run(request, Progress.quiet());
    try (RecomputedPolicies book = RecomputedPolicies.of(new ComparedPolicies(request, result))) {
      assertThat(book.formulasSayWhatWasWritten()).isGreaterThan(800);
      for (int policy = 0; policy < result.all().size(); policy++) {
        int off = 3 + 3 * (4 + result.all().size()) + 4 + policy;
        assertThat(book.number(Sheets.SUMMARY, Page.letter(3 + LiveIndices.LIVE.size()) + off))
            .as(result.all().get(policy).name())
            .isZero();
      }
      Estimate value = result.rows().getLast().best().measure(Measure.VALUE);
      int last = 7 + result.all().size();
      assertThat(book.cell(Sheets.SUMMARY, "C" + last).getNumericCellValue())
          .isCloseTo(value.value(), within(0.0051));
      assertThat(book.cell(Sheets.SUMMARY, "D" + last).getNumericCellValue())
          .isCloseTo(value.low(), within(0.0051));
      assertThat(book.cell(Sheets.SUMMARY, "E" + last).getNumericCellValue())
          .isCloseTo(value.high(), within(0.0051));
    }
  }

  /// Nobody has anything but one; ties; and everybody the same to the cent.
  @Test
  void endsAndTiesAreMetAsTheEngineMeetsThem() throws IOException {
    Workspace workspace = ComparedPolicies.of(20).request().workspace();
    List<CustomAmount> one = List.of(new CustomAmount(workspace.people().get(4).id(), 1));
    List<CustomAmount> ties =
        IntStream.range(0, 20)
            .mapToObj(i -> new CustomAmount(workspace.people().get(i).id(), 1 + i % 3))
            .toList();
    try (RecomputedPolicies book =
        RecomputedPolicies.of(
            ComparedPolicies.of(
                workspace,
                List.of(
                    policy("One", new AllocationRule.Custom("one", one)),
                    policy("Ties", new AllocationRule.Custom("ties", ties)),
                    policy("Equal", new AllocationRule.Equal()))))) {
      assertThat(book.formulasSayWhatWasWritten()).isGreaterThan(500);
    }
  }

  private static AllocationPolicy policy(String name, AllocationRule rule) {
    return new AllocationPolicy(name, rule, new PolicyTotal.SamePool());
  }
}
