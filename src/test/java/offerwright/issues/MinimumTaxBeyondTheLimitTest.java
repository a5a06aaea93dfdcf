package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.LineCell;
import offerwright.calc.compare.LineItem;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.tax.FilingStatus;
import offerwright.domain.tax.TaxChoice;
import offerwright.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;

/// The minimum tax was computed on the spread of all options that vest in year 1, those beyond the
/// limit of 100,000 dollars among them, on top of wages that counted the same options once more:
/// 70,129 instead of 1,290.
class MinimumTaxBeyondTheLimitTest {
  @Test
  void onlyOptionsWithinTheLimitCountAndNotAsWagesToo() {
    Workspace company = Compared.company(OfferKey.own("S-104"), OfferKey.competing("northwind"));
    OfferTerms own = company.offer("S-104").orElseThrow().terms();
    EquityGrant grant = own.grants().getFirst();
    EquityGrant large =
        grant
            .withQuantity(new EquityQuantity.Units(240_000))
            .withStock(
                grant
                    .stock()
                    .withFairMarketValue(Optional.of(UnitPrice.of("9.2", CurrencyCode.USD))));
    Workspace changed =
        Compared.with(company, "northwind", own.withGrants(List.of(large)))
            .withComparison(
                company
                    .comparison()
                    .withOffers(List.of(OfferKey.competing("northwind")))
                    .withTax(TaxChoice.UnitedStatesFederal.of(FilingStatus.SINGLE)));
    LineCell cell =
        Comparison.of(changed, Compared.TODAY).lines().stream()
            .filter(line -> line.item() == LineItem.MINIMUM_TAX)
            .findFirst()
            .orElseThrow()
            .cells()
            .getFirst();
    // 10,869 options of 9.20 are within 100,000; their spread is 54,345 on top of wages of 295,352:
    // 26 % of 244,500 and 28 % of 15,097 less a regular tax of 66,507.45 (single, 2026).
    assertThat(cell)
        .isEqualTo(new LineCell.Amount(Money.of("1289.71", CurrencyCode.USD), false, false));
  }
}
