package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import offerwright.calc.compare.GrowthNeeded;
import offerwright.domain.comparison.EquityOutlook;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.exit.ExitSize;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;

/// An exit stated in euros for an offer in dollars: today's value in dollars was read as euros, so
/// that 8 % less growth seemed to be needed.
class GrowthInAnotherCurrencyTest {
  private static final OfferKey OWN = OfferKey.own("S-104");

  /// An exit with a median of 864 million dollars, or the same in euros at 1.08.
  private static GrowthNeeded growth(Money median) {
    Workspace company = Compared.company(OfferKey.competing("northwind"), OWN);
    EquityOutlook.Unlisted own =
        (EquityOutlook.Unlisted) company.comparison().outlook(OWN).shares().orElseThrow();
    EquityOutlook changed =
        new EquityOutlook.Unlisted(
            own.exit().withSize(new ExitSize.Stated(median, 1.1)), own.ownership());
    return Compared.asks(
            company.withComparison(
                company
                    .comparison()
                    .withOutlook(
                        company.comparison().outlook(OWN).withShares(Optional.of(changed)))))
        .growth()
        .orElseThrow();
  }

  @Test
  void growthDoesNotDependOnTheCurrencyAnExitIsStatedIn() {
    GrowthNeeded dollars = growth(Money.of(864_000_000, CurrencyCode.USD));
    GrowthNeeded euros = growth(Money.of(800_000_000, CurrencyCode.EUR));
    assertThat(euros.multiple()).isCloseTo(dollars.multiple(), within(1e-5));
    assertThat(euros.expected()).isCloseTo(dollars.expected(), within(1e-9));
    assertThat(euros.value()).isCloseTo(dollars.value(), within(1e4));
  }
}
