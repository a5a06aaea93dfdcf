package offerwright.calc.value;

import static offerwright.support.Example.TODAY;
import static offerwright.support.Example.USD;
import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.equity.RefresherPlan;
import offerwright.domain.equity.Vesting;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.support.Example;
import org.junit.jupiter.api.Test;

class YearTableTest {
  private record Trial(OfferTerms terms, EquityCounting counting) {}

  @Test
  void totalsReAddToTheCentInBothDirections() {
    forAll(
        YearTableTest::trial,
        trial -> {
          OfferFigures figures =
              OfferValuation.figures(
                  Example.workspace(ValuationAssumptions.PRESET.withCounting(trial.counting())),
                  trial.terms(),
                  Example.workspace().company().listing(),
                  TODAY);
          for (YearTable table : List.of(figures.candidate(), figures.company())) {
            Money down =
                table.lines().stream().map(PayLine::total).reduce(Money.zero(USD), Money::plus);
            assertThat(down).isEqualTo(table.total());
            for (int year = 1; year <= YearTable.YEARS; year++) {
              Money parts = Money.zero(USD);
              for (PackagePart part : PackagePart.values()) {
                parts = parts.plus(table.part(part, year));
              }
              assertThat(parts).isEqualTo(table.year(year));
            }
          }
        });
  }

  @Test
  void refusesALineOfAnotherLength() {
    assertThatThrownBy(
            () -> new YearTable(USD, List.of(new PayLine(PayItem.BASE, List.of(Money.zero(USD))))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BASE has 1 years, not 4");
  }

  private static Trial trial(RandomGenerator chance) {
    OfferTerms terms = Example.terms();
    RefresherPlan plan =
        new RefresherPlan(
            cents(chance, 9_000_000),
            chance.nextInt(1, 24),
            chance.nextInt(1, 24),
            chance.nextInt(1, 6),
            Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF);
    OfferTerms random =
        terms
            .withCash(
                terms
                    .cash()
                    .withBase(cents(chance, 40_000_000))
                    .withBonusTarget(new Percent(BigDecimal.valueOf(chance.nextInt(0, 5_000), 2)))
                    .withBonusPayout(new Percent(BigDecimal.valueOf(chance.nextInt(0, 15_000), 2))))
            .withGrants(
                List.of(
                    Example.options(chance.nextInt(0, 100_000))
                        .withVesting(Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF),
                    Example.options(chance.nextInt(0, 999))))
            .withRefreshers(chance.nextBoolean() ? Optional.of(plan) : Optional.empty());
    return new Trial(random, chance.nextBoolean() ? EquityCounting.CLAIMED : EquityCounting.VALUED);
  }

  private static Money cents(RandomGenerator chance, int most) {
    return new Money(BigDecimal.valueOf(chance.nextInt(0, most), 2), USD);
  }
}
