package offerwright.calc.exit;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import offerwright.domain.exit.CapTable;
import offerwright.domain.exit.FundingRound;
import offerwright.domain.exit.Holding;
import offerwright.domain.exit.Participation;
import offerwright.domain.exit.PreferredClass;
import offerwright.domain.exit.Safe;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import org.junit.jupiter.api.Test;

class PricedRoundTest {
  private static final CurrencyCode USD = CurrencyCode.USD;
  private static final CapTable FOUNDERS =
      new CapTable(USD, List.of(new Holding("Founders", 10_000_000)), List.of(), List.of(), 0);

  private record Trial(CapTable before, List<Safe> safes, FundingRound round) {}

  /// "Cap Table 101" of 1984: a grant of 131,578 after the round leaves 38/38/19/5 %.
  @Test
  void aGrantAfterTheRoundDilutesEverybody() {
    CapTable two =
        new CapTable(
            USD,
            List.of(new Holding("One", 1_000_000), new Holding("Two", 1_000_000)),
            List.of(),
            List.of(),
            0);
    RoundResult seed =
        PricedRound.raise(two, FundingRound.standard("Seed", usd(8_000_000), usd(2_000_000)));
    assertThat(seed.pricePerShare()).isEqualTo(4);
    CapTable after = seed.after().withOptions("Employee", 131_578, UnitPrice.of("4", USD));
    double all = after.fullyDiluted();
    assertThat(1_000_000 / all).isCloseTo(0.38, within(1e-6));
    assertThat(seed.after().preferred().getFirst().shares() / all).isCloseTo(0.19, within(1e-6));
    assertThat(131_578 / all).isCloseTo(0.05, within(1e-6));
  }

  @Test
  void aRoundBelowTheCapConvertsAtItsOwnPrice() {
    Safe safe = new Safe("SAFE", usd(1_000_000), usd(10_000_000));
    RoundResult low =
        PricedRound.raise(
            FOUNDERS, List.of(safe), FundingRound.standard("A", usd(4_000_000), usd(1_000_000)));
    // 4M pre-money hold 10M shares and 1M of the agreement at the price: p = 3M / 10M.
    assertThat(low.pricePerShare()).isCloseTo(0.3, within(1e-12));
    assertThat(low.after().preferred().getFirst())
        .isEqualTo(PreferredClass.standard("SAFE", 3_333_333, usd(1_000_000), 1));
    assertThat(low.after().preferred().getLast().shares()).isEqualTo(3_333_333);
  }

  @Test
  void withoutARoundAgreementsConvertAtTheirCaps() {
    CapTable after =
        PricedRound.convert(
            FOUNDERS,
            List.of(
                new Safe("S1", usd(1_000_000), usd(10_000_000)),
                new Safe("S2", usd(1_000_000), usd(20_000_000))));
    double all = after.fullyDiluted();
    assertThat(after.preferred().getFirst().shares() / all).isCloseTo(0.1, within(1e-6));
    assertThat(after.preferred().getLast().shares() / all).isCloseTo(0.05, within(1e-6));
  }

  @Test
  void aSeniorRoundIsPaidFirst() {
    PreferredClass seed = PreferredClass.standard("Seed", 2_000_000, usd(1_000_000), 3);
    CapTable before = new CapTable(USD, FOUNDERS.common(), List.of(seed), List.of(), 0);
    FundingRound senior =
        new FundingRound(
            "B", usd(12_000_000), usd(3_000_000), Percent.NONE, 1.5, Participation.FULL, true);
    PreferredClass sold = PricedRound.raise(before, senior).after().preferred().getLast();
    assertThat(sold)
        .isEqualTo(new PreferredClass("B", 3_000_000, usd(3_000_000), 1.5, 4, Participation.FULL));
    assertThat(
            PricedRound.raise(before, FundingRound.standard("B", usd(12_000_000), usd(3_000_000)))
                .after()
                .preferred()
                .getLast()
                .rank())
        .isEqualTo(3);
  }

  @Test
  void priceTimesSharesBeforeTheMoneyIsThePreMoneyValue() {
    forAll(
        PricedRoundTest::trial,
        trial -> {
          RoundResult result = PricedRound.raise(trial.before(), trial.safes(), trial.round());
          CapTable after = result.after();
          double price = result.pricePerShare();
          double post = trial.round().postMoney().toDouble();
          assertThat(price * after.fullyDiluted())
              .isCloseTo(post, within(price * 10 + 1e-9 * post));
          double pool = (double) after.unissuedPool() / after.fullyDiluted();
          assertThat(pool).isGreaterThanOrEqualTo(trial.round().poolAfter().fraction() - 1e-5);
          assertThat(after.unissuedPool()).isGreaterThanOrEqualTo(trial.before().unissuedPool());
          double counted = trial.before().fullyDiluted();
          int first = trial.before().preferred().size();
          for (int j = 0; j < trial.safes().size(); j++) {
            counted += after.preferred().get(first + j).shares();
          }
          for (int j = 0; j < trial.safes().size(); j++) {
            Safe safe = trial.safes().get(j);
            double least =
                Math.max(
                    safe.amount().toDouble() / safe.postMoneyCap().toDouble() * counted,
                    safe.amount().toDouble() / price);
            assertThat((double) after.preferred().get(first + j).shares())
                .isCloseTo(least, within(2 + 1e-9 * least + trial.safes().size()));
          }
        });
  }

  @Test
  void refusesMoreThanTheWholeCompany() {
    Safe greedy = new Safe("S1", usd(6_000_000), usd(10_000_000));
    Safe other = new Safe("S2", usd(5_000_000), usd(10_000_000));
    FundingRound round = FundingRound.standard("A", usd(20_000_000), usd(5_000_000));
    assertThatThrownBy(() -> PricedRound.raise(FOUNDERS, List.of(greedy, other), round))
        .hasMessageContaining("100 %");
    assertThatThrownBy(() -> PricedRound.convert(FOUNDERS, List.of(greedy, other)))
        .hasMessageContaining("100 %");
    FundingRound tiny = FundingRound.standard("A", usd(1_000_000), usd(500_000));
    assertThatThrownBy(() -> PricedRound.raise(FOUNDERS, List.of(other), tiny))
        .hasMessage("A leaves nothing to those who own the company: SAFEs and pool take all of it");
    FundingRound foreign =
        FundingRound.standard(
            "A",
            Money.of(1_000_000, new CurrencyCode("EUR")),
            Money.of(500_000, new CurrencyCode("EUR")));
    assertThatThrownBy(() -> PricedRound.raise(FOUNDERS, foreign))
        .hasMessageContaining("the currency of the cap table");
  }

  private static Trial trial(RandomGenerator chance) {
    List<Safe> safes = new ArrayList<>();
    int count = chance.nextInt(0, 4);
    for (int i = 0; i < count; i++) {
      safes.add(
          new Safe(
              "SAFE " + i,
              usd(chance.nextInt(100_000, 900_000)),
              usd(chance.nextInt(5_000_000, 40_000_000))));
    }
    FundingRound round =
        FundingRound.standard(
                "Round",
                usd(chance.nextInt(5_000_000, 60_000_000)),
                usd(chance.nextInt(1_000_000, 15_000_000)))
            .withPoolAfter(Percent.of(chance.nextInt(0, 16)));
    return new Trial(RandomCapTable.of(chance), safes, round);
  }

  private static Money usd(long amount) {
    return Money.of(amount, USD);
  }
}
