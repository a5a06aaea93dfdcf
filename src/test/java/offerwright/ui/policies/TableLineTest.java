package offerwright.ui.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import offerwright.calc.policy.PolicyResult;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

class TableLineTest {
  private static final Workspace SAMPLE = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();

  private static PolicyResult compared(Optional<Money> pool) {
    Lab lab = new QuickLab();
    return lab.instant(lab.question(SAMPLE.withPolicies(SAMPLE.policies().withPool(pool))))
        .value()
        .orElseThrow();
  }

  @Test
  void aPolicyThatGivesTodaysBudgetsStandsForToday() {
    List<TableLine> lines = TableLine.of(compared(Optional.empty()));
    TableLine first = lines.getFirst();
    assertThat(first.title()).isEqualTo("By seniority (today)");
    assertThat(first.today()).isTrue();
    assertThat(first.own()).isTrue();
    assertThat(first.change().same()).isEqualTo(first.change().people());
    assertThat(lines).extracting(TableLine::name).doesNotHaveDuplicates().doesNotContain("Today");
    assertThat(lines).filteredOn(TableLine::today).hasSize(1);
  }

  @Test
  void underAnotherPoolTodayStandsForItself() {
    PolicyResult result = compared(Optional.of(Money.of(30_000_000, CurrencyCode.USD)));
    List<TableLine> lines = TableLine.of(result);
    assertThat(lines).hasSameSizeAs(result.all());
    assertThat(lines.getFirst().title()).isEqualTo("Today");
    assertThat(lines.getFirst().own()).isFalse();
    assertThat(lines).extracting(TableLine::title).contains("By seniority");
    assertThat(lines).extracting(TableLine::letter).startsWith("A", "B", "C");
  }

  @Test
  void aPoolIsNotTodayThoughItsPartsWereTodaysBudgets() {
    assertThat(TableLine.of(compared(Optional.empty())))
        .filteredOn(TableLine::isPooled)
        .isNotEmpty()
        .noneMatch(TableLine::today);
  }
}
