package offerwright.calc.joint;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import offerwright.calc.simulate.Crew;
import offerwright.calc.simulate.Progress;
import offerwright.domain.Require;

/// Simulates offers together: the same market, and for offers of one employer the same company, on
/// every path (common random numbers). Paths are computed in blocks of 256 and go to their index:
/// the bits are the same for any number of threads, any order of offers and any other offers
/// beside.
public final class JointSimulator {
  private final Market market;
  private final Progress progress;
  private final List<OfferPaths> results;
  private final int months;
  private final int blocks;
  private final AtomicInteger nextBlock = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicBoolean stopped = new AtomicBoolean();

  private JointSimulator(List<OfferModel> offers, Market market, Progress progress) {
    this.market = market;
    this.progress = progress;
    results = offers.stream().map(offer -> new OfferPaths(offer, market)).toList();
    months = offers.stream().mapToInt(OfferModel::offset).max().orElse(0) + Horizon.MONTHS;
    blocks = (market.paths() + Block.PATHS - 1) / Block.PATHS;
  }

  /// Runs to the end.
  ///
  /// @param offers at least one
  /// @param threads 1 or more; the figures do not depend on it
  /// @param progress is told of finished paths, by any thread, and asked whether to go on
  /// @return in the order of the offers
  /// @throws CancellationException if the progress says that nobody wants the answer, or the
  ///   calling thread is interrupted
  public static List<OfferPaths> run(
      List<OfferModel> offers, Market market, int threads, Progress progress) {
    Require.that(!offers.isEmpty(), "nothing to simulate");
    JointSimulator simulator = new JointSimulator(offers, market, progress);
    Crew.work(
        Math.min(threads, simulator.blocks), simulator::work, () -> simulator.stopped.set(true));
    return simulator.results;
  }

  private void work() {
    Block shared = new Block(market, months);
    List<OfferBlock> own =
        results.stream().map(paths -> new OfferBlock(paths.model(), market, paths)).toList();
    for (int block = nextBlock.getAndIncrement();
        block < blocks;
        block = nextBlock.getAndIncrement()) {
      if (stopped.get() || progress.cancelled()) {
        stopped.set(true);
        throw new CancellationException("the simulation was stopped");
      }
      int from = block * Block.PATHS;
      int count = Math.min(Block.PATHS, market.paths() - from);
      shared.open(block);
      own.forEach(offer -> offer.fill(shared, from, count));
      progress.paths(done.addAndGet(count), market.paths());
    }
  }
}
