package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import offerwright.calc.productivity.Studies;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.TaskCategory;
import offerwright.domain.plan.TaskUse;
import offerwright.domain.plan.ValueCase;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

class ClaimTest {
  /// Half of the time is code, 70 % of which can be sped up: 35 % of all time.
  private static ValueCase claiming(double speedUp) {
    TaskUse code =
        new TaskUse(
            TaskCategory.CODE,
            Percent.of(50),
            Percent.of(70),
            2,
            new Money(BigDecimal.ONE, CurrencyCode.USD),
            1);
    return Samples.open("meridian-labs")
        .value()
        .orElseThrow()
        .plan()
        .scenarios()
        .getFirst()
        .value()
        .withCatalogue(List.of(code))
        .withClaim(speedUp);
  }

  @Test
  void twentyTimesOnAThirdOfTheTimeIsHalfAsMuchAgain() {
    Claim claim = Claim.of(claiming(20), Studies.pooled());
    assertThat(claim.accelerable()).isCloseTo(0.35, within(1e-12));
    // Amdahl: 1 / (1 - 0.35 (1 - 1/20)) and 0.9 / 0.95
    assertThat(claim.whole()).isCloseTo(1.49813, within(1e-5));
    assertThat(claim.neededForTen()).hasValueCloseTo(0.947368, within(1e-6));
    // 1 / (1 - 0.35 / 2)
    assertThat(claim.best()).isCloseTo(1.212121, within(1e-6));
    assertThat(claim.chance())
        .isCloseTo(Studies.pooled().chanceOfFew(claim.whole()), within(1e-12))
        .isBetween(0.01, 0.2);
  }

  @Test
  void tenTimesInAllCannotBeReachedByThreeAndNotByOne() {
    assertThat(Claim.of(claiming(3), Studies.pooled()).neededForTen().orElseThrow())
        .isGreaterThan(1);
    Claim none = Claim.of(claiming(1), Studies.pooled());
    assertThat(none.neededForTen()).isEmpty();
    assertThat(none.whole()).isEqualTo(1);
  }
}
