package offerwright.domain.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import org.junit.jupiter.api.Test;

class ExitOutlookTest {
  private static final Money MILLION = Money.of(1_000_000, CurrencyCode.USD);
  private static final Money NOTHING = Money.zero(CurrencyCode.USD);
  private static final ExitSize SIZE = new ExitSize.Stated(MILLION, 1);

  @Test
  void figuresOutsideTheirBoundsAreRefused() {
    ExitOutlook outlook = new ExitOutlook(Percent.of(75), SIZE, ExitTiming.exactly(5));
    assertThatThrownBy(() -> outlook.withChanceOfNothing(Percent.ALL))
        .hasMessageContaining("no exit to speak of");
    assertThatThrownBy(() -> outlook.withChanceOfNothing(Percent.of(-1)))
        .hasMessageContaining("the chance of nothing must be from 0 % to 100 %");
    assertThatThrownBy(() -> new ExitSize.Stated(NOTHING, 1)).hasMessageContaining("above 0");
    assertThatThrownBy(() -> new ExitSize.Stated(MILLION, -1)).hasMessageContaining("spread");
    assertThatThrownBy(() -> new ExitSize.Grown(NOTHING, 0, 1)).hasMessageContaining("above 0");
    assertThatThrownBy(() -> new ExitSize.Grown(MILLION, 0, -1)).hasMessageContaining("volatility");
    assertThatThrownBy(() -> new ExitTiming(3, 2)).hasMessageContaining("must not be below");
    assertThatThrownBy(() -> new ExitTiming(-1, 2)).hasMessageContaining("0 or more years away");
  }

  @Test
  void anotherSizeLeavesTheRest() {
    ExitSize grown = new ExitSize.Grown(MILLION, 0.1, 0.8);
    ExitOutlook outlook = new ExitOutlook(Percent.of(75), SIZE, new ExitTiming(1, 5));
    assertThat(outlook.withSize(grown))
        .isEqualTo(new ExitOutlook(Percent.of(75), grown, new ExitTiming(1, 5)));
  }

  @Test
  void roundsAndAgreementsNeverOwnTheWholeCompany() {
    assertThatThrownBy(
            () -> FundingRound.standard("A", MILLION, MILLION).withPoolAfter(Percent.of(50)))
        .hasMessage("the investors of A and a pool of 50 % would own 100 % or more of the company");
    assertThatThrownBy(() -> FundingRound.standard("A", NOTHING, MILLION))
        .hasMessageContaining("pre-money value of A");
    assertThatThrownBy(() -> FundingRound.standard("A", MILLION, NOTHING))
        .hasMessageContaining("A must raise more than 0");
    assertThatThrownBy(() -> new Safe("S", MILLION, MILLION))
        .hasMessage(
            "S of 1000000.00 USD at a cap of 1000000.00 USD would own 100 % of the company or more");
    assertThatThrownBy(() -> new Safe("S", NOTHING, MILLION)).hasMessageContaining("above 0");
    assertThat(new Safe("S", MILLION, Money.of(10_000_000, CurrencyCode.USD)).ownership())
        .isEqualTo(Percent.of(10));
  }
}
