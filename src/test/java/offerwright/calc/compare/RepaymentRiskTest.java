package offerwright.calc.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.money.Percent;
import org.junit.jupiter.api.Test;

class RepaymentRiskTest {
  private static final LocalDate START = LocalDate.of(2027, 1, 4);

  private static RepaymentRisk of(int months, RepaymentCurve curve) {
    return RepaymentRisk.of(
        Optional.of(
            new OneTimePayment(
                Offers.usd(25_000),
                Optional.of(new Repayment(months, curve, RepaymentBasis.GROSS)))),
        START);
  }

  @Test
  void expectedShareOfAStraightLineIsItsIntegral() {
    // ∫0..1 h e^(-h t) (1 - t) dt = 1 - (1 - e^(-h)) / h = 0.07139 for h = 0.15; days are steps.
    double expected = 1 - (1 - Math.exp(-0.15)) / 0.15;
    assertThat(of(12, new RepaymentCurve.StraightDaily()).expected(0.15, 0.15))
        .isCloseTo(expected, within(3e-4));
  }

  @Test
  void onlyEndsThatMakeItDueCount() {
    RepaymentRisk risk = of(12, new RepaymentCurve.StraightDaily());
    assertThat(risk.expected(0.11, 0.15))
        .isCloseTo(risk.expected(0.15, 0.15) * 11 / 15, within(1e-12));
    assertThat(risk.expected(0, 0)).isZero();
  }

  @Test
  void aStepHoldsToItsMonth() {
    RepaymentRisk risk =
        of(
            18,
            new RepaymentCurve.Stepped(
                List.of(
                    new RepaymentCurve.Step(12, Percent.ALL),
                    new RepaymentCurve.Step(18, Percent.of(50)))));
    assertThat(risk.share(0.5)).isEqualTo(1);
    assertThat(risk.share(1.2)).isEqualTo(0.5);
    assertThat(risk.share(1.6)).isZero();
  }

  @Test
  void withoutADutyNothingIsOwed() {
    RepaymentRisk free =
        RepaymentRisk.of(
            Optional.of(new OneTimePayment(Offers.usd(25_000), Optional.empty())), START);
    assertThat(free.share(0)).isZero();
    assertThat(free.expected(0.5, 0.5)).isZero();
    assertThat(RepaymentRisk.of(Optional.empty(), START).expected(0.5, 0.5)).isZero();
  }
}
