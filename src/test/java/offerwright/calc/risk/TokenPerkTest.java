package offerwright.calc.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TokenPerkTest {
  @Test
  void worthlessTokensReplaceNoSalaryAndNoBudgetReplacesIt() {
    assertThat(TokenPerk.salary(60_000, 0, 0.7, 0.35)).isZero();
    assertThat(TokenPerk.budget(10_000, 0, 0.7, 0.35)).isInfinite();
    assertThat(TokenPerk.budget(0, 0, 0.7, 0.35)).isZero();
    assertThat(TokenPerk.salary(60_000, 1, 1, 0)).isEqualTo(60_000);
  }

  @Test
  void refusesSharesOutsideTheirRange() {
    assertThatThrownBy(() -> TokenPerk.salary(1, -0.1, 0.5, 0)).hasMessageContaining("own use");
    assertThatThrownBy(() -> TokenPerk.salary(1, 0.1, 1.5, 0)).hasMessageContaining("utilisation");
    assertThatThrownBy(() -> TokenPerk.salary(1, 0.1, 0.5, 1)).hasMessageContaining("tax rate");
  }
}
