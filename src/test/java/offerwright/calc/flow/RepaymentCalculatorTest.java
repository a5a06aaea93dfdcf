package offerwright.calc.flow;

import static offerwright.support.Example.START;
import static offerwright.support.Example.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.money.Percent;
import org.junit.jupiter.api.Test;

class RepaymentCalculatorTest {
  @Test
  void withoutAScheduleNothingIsOwed() {
    assertThat(
            RepaymentCalculator.owed(
                new OneTimePayment(usd(25_000), Optional.empty()), START, START.plusDays(1)))
        .isEqualTo(usd(0));
  }

  @Test
  void everythingIsOwedBeforeTheFirstDayAndOnIt() {
    Repayment daily = new Repayment(12, new RepaymentCurve.StraightDaily(), RepaymentBasis.GROSS);
    assertThat(RepaymentCalculator.shareOwed(daily, START, START.minusDays(5))).isEqualTo(1);
    assertThat(RepaymentCalculator.shareOwed(daily, START, START)).isEqualTo(1);
  }

  @Test
  void monthlyCountsWholeMonthsOnly() {
    Repayment monthly = new Repayment(12, new RepaymentCurve.StraightMonthly(), RepaymentBasis.NET);
    assertThat(RepaymentCalculator.shareOwed(monthly, START, START.plusMonths(3).minusDays(1)))
        .isEqualTo(10 / 12.0);
    assertThat(RepaymentCalculator.shareOwed(monthly, START, START.plusMonths(3)))
        .isEqualTo(9 / 12.0);
  }

  @Test
  void afterTheLastStepNothingIsOwedThoughTheScheduleRunsOn() {
    Repayment stepped =
        new Repayment(
            24,
            new RepaymentCurve.Stepped(List.of(new RepaymentCurve.Step(12, Percent.ALL))),
            RepaymentBasis.GROSS);
    assertThat(RepaymentCalculator.shareOwed(stepped, START, START.plusMonths(12).minusDays(1)))
        .isEqualTo(1);
    assertThat(RepaymentCalculator.shareOwed(stepped, START, START.plusMonths(12))).isZero();
  }
}
