package offerwright.bench;

import java.util.concurrent.TimeUnit;
import offerwright.calc.check.Guardrails;
import offerwright.calc.value.OfferValuation;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.Workspace;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// What one keystroke in an offer costs: all of its figures and its six lights. Aim: under 1 ms.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures
public class RecomputeBenchmark {
  private static final int OFFERS = 200;

  @Param({"300", "5000"})
  private int people;

  private Workspace workspace;
  private int next;

  @Setup
  public void invent() {
    workspace = Invented.workspace(people, OFFERS);
  }

  @Benchmark
  public void recomputeOneOffer(Blackhole sink) {
    Offer offer = workspace.offers().get(next++ % OFFERS);
    sink.consume(
        OfferValuation.figures(
            workspace, offer.terms(), workspace.company().listing(), Invented.TODAY));
    sink.consume(Guardrails.lights(workspace, offer, Invented.TODAY));
  }
}
