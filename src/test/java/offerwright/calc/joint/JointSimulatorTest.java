package offerwright.calc.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import offerwright.calc.simulate.Progress;
import org.junit.jupiter.api.Test;

/// The same bits on any number of threads, in any company.
class JointSimulatorTest {
  private static final OfferModel LISTED =
      Models.offer(
          1,
          0,
          0.04,
          0.11,
          new Shares.Listed(
              50,
              0.09,
              0.45,
              2,
              0.04,
              0,
              List.of(Tranche.shares(1, 100), Tranche.options(2, 50, 55, 10))));
  private static final OfferModel OTHER = Models.offer(2, 3, 0.08, 0.11, new Shares.None());

  private static List<OfferPaths> run(int paths, int threads, OfferModel... offers) {
    return JointSimulator.run(List.of(offers), Models.market(paths), threads, Progress.quiet());
  }

  private static double[] worth(OfferPaths paths) {
    return Worth.of(paths, Models.cash(200_000, 20_000, 30_000, 20_000), YearTax.NONE, 1).values(0);
  }

  @Test
  void threadsChangeNoBit() {
    double[] one = worth(run(3_000, 1, LISTED, OTHER).getFirst());
    assertThat(worth(run(3_000, 2, LISTED, OTHER).getFirst())).isEqualTo(one);
    assertThat(worth(run(3_000, 8, LISTED, OTHER).getFirst())).isEqualTo(one);
  }

  @Test
  void orderAndOtherOffersChangeNoBit() {
    double[] alone = worth(run(1_000, 2, LISTED).getFirst());
    assertThat(worth(run(1_000, 2, OTHER, LISTED).get(1))).isEqualTo(alone);
    assertThat(worth(run(1_000, 2, LISTED, OTHER, OTHER).get(0))).isEqualTo(alone);
  }

  @Test
  void morePathsBeginWithTheSameOnes() {
    double[] few = worth(run(300, 2, LISTED).getFirst());
    double[] many = worth(run(2_000, 2, LISTED).getFirst());
    assertThat(Arrays.copyOf(many, 300)).isEqualTo(few);
  }

  @Test
  void itEndsWhenNobodyWantsTheAnswer() {
    AtomicInteger asked = new AtomicInteger();
    Progress unwanted =
        new Progress() {
          @Override
          public void paths(int done, int of) {}

          @Override
          public boolean cancelled() {
            return asked.incrementAndGet() > 3;
          }
        };
    assertThatThrownBy(
            () -> JointSimulator.run(List.of(LISTED), Models.market(100_000), 2, unwanted))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void progressReachesAllPaths() {
    AtomicInteger most = new AtomicInteger();
    Progress told =
        new Progress() {
          @Override
          public void paths(int done, int of) {
            most.accumulateAndGet(done, Math::max);
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        };
    JointSimulator.run(List.of(LISTED), Models.market(1_000), 2, told);
    assertThat(most).hasValue(1_000);
  }
}
