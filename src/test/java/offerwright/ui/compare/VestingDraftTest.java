package offerwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.equity.AllocationType;
import offerwright.domain.equity.Cliff;
import offerwright.domain.equity.Vesting;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Problem;
import org.junit.jupiter.api.Test;

/// Schedules and duties are read without a window.
class VestingDraftTest {
  private static Optional<BigDecimal> n(long number) {
    return Optional.of(BigDecimal.valueOf(number));
  }

  private static VestingDraft even(VestingDraft.Shape shape, long years, long cliff) {
    return new VestingDraft(
        shape,
        n(years),
        n(cliff),
        Optional.of(List.of()),
        List.of(),
        Optional.empty(),
        AllocationType.CUMULATIVE_ROUND_DOWN);
  }

  private static VestingDraft yearly(long... shares) {
    return new VestingDraft(
        VestingDraft.Shape.YEARLY,
        n(4),
        n(12),
        Optional.of(LongStream.of(shares).mapToObj(Percent::of).toList()),
        List.of(),
        Optional.empty(),
        AllocationType.CUMULATIVE_ROUND_DOWN);
  }

  private static List<String> wrong(VestingDraft draft) {
    Found found = new Found();
    assertThat(draft.read(found, "vesting")).isEmpty();
    return found.problems().stream().map(Problem::where).toList();
  }

  private static Vesting good(VestingDraft draft) {
    Found found = new Found();
    Vesting vesting = draft.read(found, "vesting").orElseThrow();
    assertThat(found.problems()).isEmpty();
    return vesting;
  }

  @Test
  void usualSchedulesAreReadBackAsTheyAreShown() {
    VestingStatement quarters =
        new VestingStatement(
            Percent.ALL, 16, VestingPeriod.QUARTER, Optional.of(new Cliff(4, Optional.empty())));
    VestingStatement gathered =
        new VestingStatement(
            Percent.ALL,
            48,
            VestingPeriod.MONTH,
            Optional.of(new Cliff(12, Optional.of(Percent.of(10)))));
    VestingStatement days =
        new VestingStatement(
            Percent.ALL, 4, new VestingPeriod(90, VestingPeriod.Unit.DAYS), Optional.empty());
    for (Vesting vesting :
        List.of(
            Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF,
            Vesting.FOUR_YEARS_YEARLY,
            Vesting.yearly(List.of(Percent.of(5), Percent.of(15), Percent.of(40), Percent.of(40))),
            new Vesting(Optional.empty(), AllocationType.FRACTIONAL, List.of(quarters)),
            new Vesting(Optional.empty(), AllocationType.BACK_LOADED, List.of(gathered)),
            new Vesting(Optional.empty(), AllocationType.FRONT_LOADED, List.of(days)))) {
      assertThat(good(VestingDraft.of(vesting))).isEqualTo(vesting);
    }
  }

  @Test
  void aCliffIsWithinTheScheduleAndOnAnInstallment() {
    assertThat(good(even(VestingDraft.Shape.MONTHLY, 4, 12)))
        .isEqualTo(Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF);
    assertThat(good(even(VestingDraft.Shape.MONTHLY, 4, 0)).statements().getFirst().cliff())
        .isEmpty();
    assertThat(wrong(even(VestingDraft.Shape.MONTHLY, 1, 13))).containsExactly("vesting/cliff");
    assertThat(wrong(even(VestingDraft.Shape.QUARTERLY, 4, 5))).containsExactly("vesting/cliff");
  }

  @Test
  void sharesOfYearsSumToTheWholeGrant() {
    assertThat(good(yearly(5, 15, 40, 40)).statements()).hasSize(4);
    assertThat(wrong(yearly(5, 15, 40, 35))).containsExactly("vesting/shares");
    assertThat(wrong(yearly(0, 50, 50))).containsExactly("vesting/shares");
    assertThat(wrong(yearly())).containsExactly("vesting/shares");
  }

  private static OneTimePayment paid(RepaymentCurve curve) {
    return new OneTimePayment(
        Money.of(40_000, CurrencyCode.USD),
        Optional.of(new Repayment(24, curve, RepaymentBasis.NET)));
  }

  @Test
  void paymentsAreReadBackAsTheyAreShown() {
    for (OneTimePayment payment :
        List.of(
            new OneTimePayment(Money.of(25_000, CurrencyCode.USD), Optional.empty()),
            paid(new RepaymentCurve.StraightDaily()),
            paid(new RepaymentCurve.StraightMonthly()),
            paid(
                new RepaymentCurve.Stepped(
                    List.of(
                        new RepaymentCurve.Step(12, Percent.ALL),
                        new RepaymentCurve.Step(18, Percent.of(50))))))) {
      assertThat(
              PaymentDraft.of(Optional.of(payment)).read(new Found(), "signOn", CurrencyCode.USD))
          .contains(payment);
    }
  }

  @Test
  void stepsRiseWithinTheDuty() {
    PaymentDraft draft =
        new PaymentDraft(
            n(40_000),
            PaymentDraft.Duty.STEPPED,
            n(12),
            RepaymentBasis.GROSS,
            List.of(new PaymentDraft.Step(n(100), n(6)), new PaymentDraft.Step(n(50), n(6))));
    Found found = new Found();
    assertThat(draft.read(found, "signOn", CurrencyCode.USD)).isEmpty();
    assertThat(found.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.where()).isEqualTo("signOn/steps/1/month");
          assertThat(problem.repair()).isEqualTo("Enter a month from 7 to 12.");
        });
  }
}
