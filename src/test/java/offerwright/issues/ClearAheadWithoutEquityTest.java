package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.SimulatedComparison;
import offerwright.calc.compare.Standing;
import offerwright.calc.simulate.Progress;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

/// Halcyon's options have a strike and a value, but nobody knows of how many shares, so they cannot
/// be simulated. The verdict called the other offer clearly ahead and did not say that they were
/// left out.
class ClearAheadWithoutEquityTest {
  private static final OfferKey HALCYON = OfferKey.competing("halcyon");

  @Test
  void aVerdictSaysWhoseEquityIsNotInIt() {
    Workspace company = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    Workspace changed =
        company.withComparison(
            company
                .comparison()
                .withOutlook(company.comparison().outlook(HALCYON).withFacts(List.of()))
                .withOffers(List.of(OfferKey.own("S-104"), HALCYON))
                .withRun(new ComparisonRun(500, 20261121)));
    SimulatedComparison simulated =
        SimulatedComparison.of(
                Comparison.of(changed, LocalDate.of(2026, 11, 21)), 1, Progress.quiet())
            .value()
            .orElseThrow();
    Standing standing =
        simulated.answer(SimulatedComparison.personOf(changed, simulated.comparison())).standing();
    assertThat(standing.sentence()).startsWith("A is clearly ahead of B");
    assertThat(standing.more())
        .contains("B is counted without its equity, of which too little is known.")
        .doesNotContain("A is counted");
  }
}
