package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import offerwright.calc.compare.AskList;
import offerwright.calc.compare.AskPart;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.money.Money;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;

/// What to ask for in equity was found as if the expected refreshers grew with the grant, though
/// neither the amount nor its cost counted them: whoever got what they asked for stayed behind by a
/// sixth of the gap.
class EquityAskRaisedRefreshersTest {
  @Test
  void aGrantOfTheSizeAskedForClosesTheGap() {
    Workspace company = Compared.company(OfferKey.own("S-104"), OfferKey.competing("northwind"));
    OfferTerms low = Compared.terms(company, "northwind");
    low = low.withCash(low.cash().withBase(Money.of(170_000, low.currency())));
    Workspace behind = Compared.with(company, "northwind", low);
    AskList asks = Compared.asks(behind);
    EquityGrant grant =
        low.grants()
            .getFirst()
            .withQuantity(
                new EquityQuantity.Value(
                    Money.rounded(Compared.exact(asks, AskPart.EQUITY), low.currency())));
    assertThat(Compared.gap(behind)).isGreaterThan(10_000);
    // Whole shares of 84.10 are counted out.
    assertThat(Compared.gap(Compared.with(company, "northwind", low.withGrants(List.of(grant)))))
        .isCloseTo(0, within(200.0));
  }
}
