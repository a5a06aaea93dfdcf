package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import offerwright.calc.value.EquityFigures;
import offerwright.calc.value.OfferValuation;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

/// A small grant of the sample company was shown as worth more for sure (8,218) than it is valued
/// at (6,852), because the expected return lies above the risk-free rate.
class SureAboveValuedTest {
  @Test
  void nothingIsWorthMoreForSureThanItIsValuedAt() {
    Workspace company = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    for (Offer offer : company.offers()) {
      EquityFigures equity =
          OfferValuation.figures(
                  company, offer.terms(), company.company().listing(), LocalDate.of(2026, 11, 21))
              .equity();
      equity
          .certaintyEquivalent()
          .ifPresent(sure -> assertThat(sure).as(offer.id()).isLessThanOrEqualTo(equity.valued()));
    }
    Offer junior = company.offer("J-077").orElseThrow();
    EquityFigures equity =
        OfferValuation.figures(
                company, junior.terms(), company.company().listing(), LocalDate.of(2026, 11, 21))
            .equity();
    assertThat(equity.certaintyEquivalent()).contains(equity.valued());
  }
}
