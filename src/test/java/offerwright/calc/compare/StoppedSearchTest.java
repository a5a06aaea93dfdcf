package offerwright.calc.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import offerwright.calc.simulate.Progress;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.domain.comparison.FactSource;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.workspace.Workspace;
import offerwright.support.samples.MeridianLabs;
import org.junit.jupiter.api.Test;

class StoppedSearchTest {
  private static final Person PERSON = new Person(0.3, 2, Optional.of(400_000.0));

  private static Comparison comparison() {
    Workspace sample = MeridianLabs.workspace();
    return Comparison.of(
        sample.withComparison(
            sample
                .comparison()
                .withRun(new ComparisonRun(100, 7))
                .withOffers(
                    List.of(OfferKey.competing("northwind"), OfferKey.competing("halcyon")))),
        MeridianLabs.TODAY);
  }

  @Test
  void searchesEndWhenNobodyWaitsForThem() {
    SimulatedComparison simulated =
        SimulatedComparison.of(comparison(), 1, Progress.quiet()).value().orElseThrow();
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> Asks.of(simulated, PERSON, 1, 0))
          .isInstanceOf(CancellationException.class);
      assertThatThrownBy(() -> TradeCurves.of(simulated, PERSON, 1, 0, TradeAxes.BASE_FOR_TOKENS))
          .isInstanceOf(CancellationException.class);
      assertThatThrownBy(() -> simulated.dominance(PERSON))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void questionsNeedNoSimulation() {
    // Halcyon hides how many shares there are, what is paid before common, and a match; how much of
    // the tokens is used is only assumed.
    assertThat(comparison().offers().get(1).questions())
        .extracting(Question::fact, Question::source)
        .containsExactly(
            tuple(OfferFact.FULLY_DILUTED_SHARES, FactSource.NOT_DISCLOSED),
            tuple(OfferFact.PREFERENCES_AHEAD, FactSource.NOT_DISCLOSED),
            tuple(OfferFact.RETIREMENT_MATCH, FactSource.NOT_DISCLOSED),
            tuple(OfferFact.TOKEN_UTILISATION, FactSource.ASSUMED));
  }
}
