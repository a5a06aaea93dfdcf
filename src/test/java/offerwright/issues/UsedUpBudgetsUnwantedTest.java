package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import offerwright.calc.policy.Measure;
import offerwright.calc.policy.PolicyLab;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.simulate.Progress;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

/// Budgets that were used to the last cent were said not to be wanted by -0.0 %, and by -40 % where
/// the months compared end before the budget year; and personal budgets were said to bring more
/// than the best "because a pool is not split".
class UsedUpBudgetsUnwantedTest {
  private static final Workspace COMPANY =
      Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();

  @Test
  void theyAreUsedUp() {
    PolicyRequest request = PolicyRequest.of(COMPANY, 2).withCurve(false);
    PolicyResult result =
        PolicyLab.run(
            request
                .withPool(Optional.of(Money.of(200_000, CurrencyCode.USD)))
                .withSettings(request.settings().withFirst(YearMonth.of(2027, 7)).withPaths(20)),
            Progress.quiet());
    assertThat(result.row("Equal").orElseThrow().best().measure(Measure.UTILISATION).value())
        .isGreaterThan(1);
    assertThat(result.rows())
        .allSatisfy(row -> {
          assertThat(String.join(" ", row.why()))
              .contains(": budgets are used up, and ")
              .doesNotContain(": -");
          if (!row.allocation().pooled()) {
            assertThat(String.join(" ", row.why())).doesNotContain("a pool is not split");
          }
        });
  }
}
