package offerwright.calc.check;

import static org.assertj.core.api.Assertions.assertThat;

import offerwright.calc.simulate.YearFigure;
import offerwright.domain.problem.Problem;
import org.junit.jupiter.api.Test;

class PlanSizeTest {
  @Test
  void theFiguresOfEveryPathAreCounted() {
    PlanSize size = new PlanSize(0, 36, 1_000, 1);
    assertThat(size.bytes()).isEqualTo(8L * 1_000 * (3 * 36 + YearFigure.values().length * 4L));
    assertThat(new PlanSize(0, 36, 1_000, 24).bytes()).isEqualTo(24 * size.bytes());
    assertThat(new PlanSize(100, 36, 1_000, 1).bytes()).isGreaterThan(size.bytes());
  }

  @Test
  void whatFitsIsNotRefused() {
    assertThat(new PlanSize(5_000, 60, 10_000, 1).refusal(512_000_000)).isEmpty();
  }

  @Test
  void whatDoesNotFitIsRefusedWithTheSizeItWouldNeed() {
    PlanSize size = new PlanSize(300, 120, 1_000_000, 24);
    Problem refusal = size.refusal(512_000_000).orElseThrow();
    assertThat(refusal.isError()).isTrue();
    assertThat(refusal.message())
        .startsWith("24 runs of 1,000,000 paths over 120 months for 300 people would need about ")
        .contains(String.format(java.util.Locale.ROOT, "%.1f GB", size.bytes() / 1e9))
        .endsWith("0.5 GB is there.");
    assertThat(refusal.repair()).contains("fewer paths");
  }
}
