package offerwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import offerwright.calc.budget.CarryoverLedger;
import offerwright.calc.budget.LedgerRow;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.LotOrder;
import offerwright.domain.plan.PenaltyTiming;
import offerwright.domain.token.CarryoverRule;
import org.junit.jupiter.params.ParameterizedTest;

class LedgerReferenceTest {
  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "budget", kinds = "ledger")
  void theLedgerYearByYear(ReferenceCase reference) {
    double[] demand = reference.numbers("demand");
    double[] grants = new double[demand.length];
    Arrays.fill(grants, reference.number("grant"));
    CarryoverRule rule =
        new CarryoverRule(
            new Percent(reference.decimal("penalty_percent")),
            reference
                .decimalIfAny("cap")
                .map(cap -> Percent.ofFraction(cap.doubleValue() / reference.number("grant"))),
            (int) reference.number("expiry"),
            Percent.NONE);
    List<LedgerRow> rows =
        CarryoverLedger.years(
            rule, LotOrder.OLDEST_FIRST, PenaltyTiming.EVERY_YEAR, grants, demand);
    check(reference, "forfeited", rows, LedgerRow::forfeited);
    check(reference, "opening_carry", rows, LedgerRow::carried);
    check(reference, "grant", rows, LedgerRow::granted);
    check(reference, "used", rows, LedgerRow::used);
    check(reference, "unmet", rows, LedgerRow::unmet);
    check(reference, "closing", rows, LedgerRow::closing);
    assertThat(rows).allSatisfy(row -> assertThat(row.gap()).isCloseTo(0, within(1e-9)));
  }

  private static void check(
      ReferenceCase reference,
      String name,
      List<LedgerRow> rows,
      ToDoubleFunction<LedgerRow> figure) {
    reference.check(name, rows.stream().mapToDouble(figure).toArray());
  }
}
