package offerwright.calc.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import offerwright.domain.exit.FundingRound;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import org.junit.jupiter.api.Test;

class DilutionTest {
  @Test
  void aRoundDilutesByItsShareOfThePostMoneyValue() {
    FundingRound round =
        FundingRound.standard(
            "B", Money.of(20_000_000, CurrencyCode.USD), Money.of(5_000_000, CurrencyCode.USD));
    assertThat(Dilution.of(round)).isCloseTo(0.2, within(1e-15));
  }

  @Test
  void withoutRoundsEverythingIsKept() {
    assertThat(Dilution.retained(List.of())).isEqualTo(1);
  }
}
