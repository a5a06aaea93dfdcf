package offerwright.calc.productivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.plan.TaskCategory;
import offerwright.domain.plan.TaskUse;
import offerwright.domain.plan.ValueCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskValuesTest {
  private static final CurrencyCode USD = CurrencyCode.USD;

  @Test
  void aTaskIsWorthTheRealisedHoursItSaves() {
    TaskUse code =
        new TaskUse(
            TaskCategory.CODE, Percent.of(30), Percent.of(50), 3, Money.of("4.00", USD), 0.5);
    TaskUse free = code.withCostPerTask(Money.zero(USD));
    TaskValue priced = TaskValues.of(with(List.of(code)), 130).getFirst();
    // half an hour at 130, half of it realised
    assertThat(priced.valuePerTask()).isCloseTo(32.5, within(1e-12));
    assertThat(priced.returnPerDollar().orElseThrow()).isCloseTo(7.125, within(1e-12));
    assertThat(priced.timeSaved()).isCloseTo(0.1, within(1e-12));
    assertThat(TaskValues.of(with(List.of(free)), 130).getFirst().returnPerDollar()).isEmpty();
  }

  @Test
  void theStandardCatalogueHasEveryKindOfWorkInAnyCurrency() {
    assertThat(TaskCatalogue.standard(new CurrencyCode("JPY")))
        .extracting(TaskUse::category)
        .containsExactly(TaskCategory.values());
  }

  @ParameterizedTest
  @EnumSource
  void judgementIsCalledJudgement(TaskCategory category) {
    assertThat(TaskCatalogue.provenance(category)).containsIgnoringCase("judgement");
  }

  private static ValueCase with(List<TaskUse> catalogue) {
    return new ValueCase(
        Percent.of(35),
        Percent.of(50),
        catalogue,
        new ResponseCurve.Power(0.3),
        Priors.trials(),
        20,
        Percent.NONE,
        Money.zero(USD),
        Money.zero(USD),
        Percent.of(10),
        List.of());
  }
}
