package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import offerwright.calc.value.EquityFigures;
import offerwright.calc.value.OfferValuation;
import offerwright.domain.company.Listing;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.offer.OfferTerms;
import offerwright.support.Example;
import org.junit.jupiter.api.Test;

/// A grant whose target value does not buy one share was said to lack a fact that nobody had failed
/// to disclose.
class GrantBelowOneUnitTest {
  @Test
  void theReasonIsTheSizeOfTheGrant() {
    OfferTerms terms =
        Example.terms()
            .withGrants(
                List.of(
                    Example.grant(
                        EquityInstrument.RSU, new EquityQuantity.Value(Example.usd(10)))));

    EquityFigures equity =
        OfferValuation.figures(
                Example.workspace(Example.withWealth(300_000, 2)),
                terms,
                Listing.PRIVATE,
                Example.TODAY)
            .equity();

    assertThat(equity.certaintyEquivalent()).isEmpty();
    assertThat(equity.whyNoEquivalent()).isEqualTo("the target value comes to no whole unit");
  }
}
