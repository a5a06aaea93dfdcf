package offerwright.calc.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// Runs a simulation. Paths are computed in blocks of 256, whatever the number of threads; figures
/// by path go to their index, sums are merged in the order of the blocks: the bits are the same for
/// any number of threads.
public final class Simulator {
  private final Plan plan;
  private final Progress progress;
  private final List<PairingResult> results = new ArrayList<>();
  private final List<ResponseTable> responses;
  private final TreeMap<Integer, BlockSums[]> waiting = new TreeMap<>();
  private final AtomicInteger nextBlock = new AtomicInteger();
  private final AtomicLong teamsDone = new AtomicLong();
  private final AtomicInteger told = new AtomicInteger();
  private final int blocks;
  private int merged;
  private int done;
  private volatile boolean stopped;

  private Simulator(Simulation simulation, Progress progress) {
    this.progress = progress;
    plan = new Plan(simulation);
    Horizon horizon = simulation.horizon();
    blocks = (horizon.paths() + Rows.PATHS - 1) / Rows.PATHS;
    List<double[][]> lists =
        simulation.worlds().stream()
            .map(world -> new double[horizon.months()][horizon.paths()])
            .toList();
    for (Pairing pairing : simulation.pairings()) {
      results.add(new PairingResult(simulation, pairing, lists.get(pairing.world())));
    }
    responses =
        simulation.worlds().stream().map(world -> new ResponseTable(world.response())).toList();
  }

  /// Runs a simulation to its end.
  ///
  /// @param threads number of threads, 1 or more; the figures do not depend on it
  /// @param progress is told of finished paths, by any thread, and asked often whether to go on
  /// @return one outcome for each pairing
  /// @throws CancellationException if the progress says that nobody wants the answer, or the
  ///   calling thread is interrupted
  public static List<Outcome> run(Simulation simulation, int threads, Progress progress) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more, was " + threads);
    }
    Simulator simulator = new Simulator(simulation, progress);
    Crew.work(Math.min(threads, simulator.blocks), simulator::work, () -> simulator.stopped = true);
    return simulator.results.stream().map(PairingResult::outcome).toList();
  }

  private void work() {
    BlockRun run = new BlockRun(plan, results, responses, this::stopped, this::teamDone);
    for (int block = nextBlock.getAndIncrement();
        block < blocks;
        block = nextBlock.getAndIncrement()) {
      if (stopped()) {
        throw new CancellationException("the simulation was stopped");
      }
      finish(block, run.run(block));
    }
  }

  private boolean stopped() {
    if (!stopped && progress.cancelled()) {
      stopped = true;
    }
    return stopped;
  }

  /// Tells how far a few blocks of many teams are, each hundredth.
  private void teamDone() {
    long passes = plan.has(Pass.SCOUT) ? 2 : 1;
    int paths = plan.simulation.horizon().paths();
    int now = (int) (teamsDone.incrementAndGet() * paths / (passes * blocks * plan.teams.size()));
    int before = told.get();
    if (100L * (now - before) >= paths && told.compareAndSet(before, now)) {
      progress.paths(now, paths);
    }
  }

  private void finish(int block, BlockSums[] sums) {
    int paths;
    synchronized (waiting) {
      waiting.put(block, sums);
      while (!waiting.isEmpty() && waiting.firstKey() == merged) {
        BlockSums[] next = waiting.pollFirstEntry().getValue();
        for (int i = 0; i < next.length; i++) {
          results.get(i).merge(next[i]);
        }
        merged++;
      }
      done += sums.length == 0 ? 0 : sums[0].paths;
      paths = done;
    }
    progress.paths(paths, plan.simulation.horizon().paths());
    if (stopped()) {
      throw new CancellationException("the simulation was stopped");
    }
  }
}
