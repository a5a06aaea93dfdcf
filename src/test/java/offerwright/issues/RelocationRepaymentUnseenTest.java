package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.OfferRisk;
import offerwright.calc.compare.SimulatedComparison;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.simulate.Progress;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

/// The chance that a one-time payment is owed back looked at the sign-on alone: an offer whose
/// relocation payment must be repaid within 24 months was shown as if nothing could be owed.
class RelocationRepaymentUnseenTest {
  @Test
  void aRelocationPaymentIsOwedBackAsOftenAsTheSameSignOnPayment() {
    Estimate signOn = repays(false);
    assertThat(repays(true)).isEqualTo(signOn);
    // Who leaves within two years at 15 % a year: 1 - e^(-0.3); 4 standard errors of 2,000 paths.
    assertThat(signOn.value()).isCloseTo(1 - Math.exp(-0.3), within(0.04));
  }

  private static Estimate repays(boolean asRelocation) {
    Workspace company = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    CompetingOffer ferrous =
        company.competingOffers().stream()
            .filter(offer -> offer.id().equals("ferrous"))
            .findFirst()
            .orElseThrow();
    CashTerms cash = ferrous.terms().cash();
    CashTerms paid =
        asRelocation ? cash.withSignOn(Optional.empty()).withRelocation(cash.signOn()) : cash;
    Workspace changed =
        company
            .withCompetingOffers(
                List.of(
                    new CompetingOffer(
                        ferrous.id(),
                        ferrous.employer(),
                        ferrous.listing(),
                        ferrous.role(),
                        ferrous.terms().withCash(paid))))
            .withComparison(
                company
                    .comparison()
                    .withOffers(List.of(OfferKey.competing("ferrous")))
                    .withRun(new ComparisonRun(2_000, 20261121)));
    SimulatedComparison simulated =
        SimulatedComparison.of(
                Comparison.of(changed, LocalDate.of(2026, 11, 21)), 1, Progress.quiet())
            .value()
            .orElseThrow();
    OfferRisk risk =
        simulated
            .answer(SimulatedComparison.personOf(changed, simulated.comparison()))
            .risks()
            .getFirst();
    return risk.repays().orElseThrow();
  }
}
