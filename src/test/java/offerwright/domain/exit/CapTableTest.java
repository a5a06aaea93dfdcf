package offerwright.domain.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import org.junit.jupiter.api.Test;

class CapTableTest {
  private static final CurrencyCode USD = CurrencyCode.USD;
  private static final Money MILLION = Money.of(1_000_000, USD);

  @Test
  void everythingThatMayBecomeAShareIsFullyDiluted() {
    CapTable table =
        new CapTable(
                USD,
                List.of(new Holding("Founders", 700)),
                List.of(PreferredClass.standard("A", 200, MILLION, 1)),
                List.of(),
                50)
            .withOptions("Options", 30, UnitPrice.of("2", USD));
    assertThat(table.fullyDiluted()).isEqualTo(980);
  }

  @Test
  void aCapTableIsRefusedWithTheHolderItConcerns() {
    Holding founders = new Holding("Founders", 700);
    assertThatThrownBy(() -> table(List.of(new Holding("Founders", 0)), List.of()))
        .hasMessage("a cap table needs at least 1 common share");
    assertThatThrownBy(() ->
            table(List.of(founders), List.of(PreferredClass.standard("Founders", 1, MILLION, 1))))
        .hasMessage("Founders is in the cap table twice");
    Money euros = Money.of(1, new CurrencyCode("EUR"));
    assertThatThrownBy(
            () -> table(List.of(founders), List.of(PreferredClass.standard("A", 1, euros, 1))))
        .hasMessage("the amount invested in A is in EUR, the cap table in USD");
    assertThatThrownBy(() ->
            table(List.of(founders), List.of())
                .withOptions("Options", 5, UnitPrice.of("1", new CurrencyCode("EUR"))))
        .hasMessageContaining("the strike price of Options is in EUR");
    assertThatThrownBy(() -> new CapTable(USD, List.of(founders), List.of(), List.of(), -1))
        .hasMessageContaining("unissued pool");
  }

  @Test
  void sharesAndPreferencesAreRefusedWithASentence() {
    assertThatThrownBy(() -> new Holding("Founders", -1))
        .hasMessage("Founders must have 0 or more shares, has -1");
    assertThatThrownBy(() -> new OptionHolding("Pool", -1, UnitPrice.of("1", USD)))
        .hasMessage("Pool must have 0 or more options, has -1");
    assertThatThrownBy(() -> PreferredClass.standard("A", -5, MILLION, 1))
        .hasMessage("A must have 0 or more shares, has -5");
    assertThatThrownBy(() -> PreferredClass.standard("A", 5, Money.zero(USD), 1))
        .hasMessage(
            "A has a liquidation preference, so the amount invested must be above 0, was 0.00 USD");
    assertThatThrownBy(() -> new PreferredClass("A", 5, MILLION, 0, 1, Participation.NONE))
        .hasMessage("the liquidation preference of A must be above 0x, was 0.0x");
    assertThatThrownBy(() -> new Participation.Capped(0.5))
        .hasMessage("a participation cap must be 1x of the amount invested or more, was 0.5x");
    assertThatThrownBy(
            () -> new PreferredClass("A", 5, MILLION, 2, 1, new Participation.Capped(1.5)))
        .hasMessage("A participates up to 1.5x, which is below its preference of 2.0x");
  }

  @Test
  void aStakeIsNeverMoreThanTheWhole() {
    assertThatThrownBy(() -> new Stake(Percent.of(101), List.of()))
        .hasMessage("ownership must be from 0 % to 100 %, was 101 %");
    assertThatThrownBy(() -> new Stake(Percent.of(1), List.of(Percent.ALL)))
        .hasMessageContaining("below 100 %");
  }

  private static CapTable table(List<Holding> common, List<PreferredClass> preferred) {
    return new CapTable(USD, common, preferred, List.of(), 0);
  }
}
