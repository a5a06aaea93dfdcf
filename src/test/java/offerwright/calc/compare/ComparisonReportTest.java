package offerwright.calc.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import offerwright.calc.risk.Ranking;
import offerwright.domain.comparison.AfterLeaving;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SideBySide;
import org.junit.jupiter.api.Test;

class ComparisonReportTest {
  @Test
  void whoIsBehindIsAskedToEqualTheFirst() {
    ComparisonReport report = SideBySide.report(SideBySide.workspace(4));
    ComparisonAnswer answer = report.answer().value().orElseThrow();
    List<Integer> order = answer.ranking().map(Ranking::order).orElseThrow();
    assertThat(report.asks()).hasSize(3);
    for (int i = 0; i < 3; i++) {
      AskList asks = report.asks().get(i);
      assertThat(asks.target().tag()).isEqualTo(answer.first().orElseThrow().offer().tag());
      assertThat(asks.offer().tag()).isEqualTo(answer.risks().get(order.get(i + 1)).offer().tag());
      assertThat(asks.isBehind()).isTrue();
    }
    assertThat(report.dominance()).hasSize(4);
    assertThat(report.weighed()).containsExactly(0, 1, 2, 3);
  }

  @Test
  void anOfferAloneHasNothingToEqual() {
    ComparisonReport report = SideBySide.report(SideBySide.workspace(1));
    assertThat(report.answer().value()).isPresent();
    assertThat(report.asks()).isEmpty();
  }

  @Test
  void offersThatAreNotWeighedKeepTheirPlace() {
    Workspace workspace =
        SideBySide.with(
            SideBySide.workspace(4), plan -> plan.withPlaces(plan.places().withConvert(false)));
    ComparisonReport report = SideBySide.report(workspace);
    assertThat(report.weighed()).containsExactly(0, 1, 3);
    assertThat(report.answer().value().orElseThrow().risks()).hasSize(3);
  }

  /// 12 months straight by the day at 4 % layoffs and 11 % leaving a year owe 7.15 % of the sign-on
  /// ([RepaymentRisk#expected]); without repayment after a layoff 11 of the 15 parts of it.
  @Test
  void repaymentIsExpectedByWhoLeavesAndHow() {
    Workspace workspace = SideBySide.workspace(1);
    ExpectedRepayment all = repayment(workspace);
    assertThat(all.signOn()).isCloseTo(0.0715, within(0.0001));
    assertThat(all.relocation()).isZero();
    ExpectedRepayment leavers =
        repayment(
            SideBySide.with(
                workspace,
                plan ->
                    plan.withLeaving(
                        new AfterLeaving(
                            plan.leaving().nextPay(),
                            plan.leaving().gapMonths(),
                            plan.leaving().window(),
                            false))));
    assertThat(leavers.signOn()).isCloseTo(all.signOn() * 11 / 15, within(1e-12));
  }

  private static ExpectedRepayment repayment(Workspace workspace) {
    return ExpectedRepayment.of(
        workspace.comparison(), SideBySide.comparison(workspace).offers().getFirst());
  }
}
