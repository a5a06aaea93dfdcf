package offerwright.calc.risk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import offerwright.calc.random.Draws;
import offerwright.calc.random.Purpose;
import offerwright.domain.Require;

/// Whether dominance survives the noise of a simulation: paths are drawn again with replacement,
/// the same ones for all that is compared, and each time it is looked at who dominates (paired
/// bootstrap, Efron and Tibshirani 1993; for dominance Barrett and Donald 2003, Econometrica 71).
/// The share of resamples is not a probability that A dominates; it says how often a simulation of
/// this size would show it if the paths were the truth.
///
/// The draws are addressed by seed, resample and draw: the same on every machine. They fall on the
/// number of a path, so paths numbered otherwise are drawn otherwise.
public final class DominanceBootstrap {
  /// Enough to tell 97 % from 95 %.
  public static final int RESAMPLES = 500;

  private final List<Pair> pairs = new ArrayList<>();
  private final List<Resampled> all = new ArrayList<>();
  private final int paths;

  private DominanceBootstrap(List<RankedPaths> amounts) {
    Require.that(!amounts.isEmpty(), "nothing to compare");
    paths = amounts.getFirst().count();
    for (RankedPaths each : amounts) {
      Require.that(each.count() == paths, "%d paths against %d", each.count(), paths);
      all.add(new Resampled(each));
    }
    for (int a = 0; a < amounts.size(); a++) {
      for (int b = a + 1; b < amounts.size(); b++) {
        pairs.add(new Pair(a, b, amounts.get(a), amounts.get(b)));
      }
    }
  }

  /// How two amounts stand.
  ///
  /// @param resamples 1 or more; see [#RESAMPLES]
  /// @param seed the same seed gives the same evidence
  public static DominanceEvidence between(RankedPaths a, RankedPaths b, int resamples, long seed) {
    return among(List.of(a, b), resamples, seed).get(0).get(1);
  }

  /// How several amounts stand, each against each: `get(i).get(j)` is the i-th as A against the
  /// j-th as B, to the bit what [#between] says of the two.
  ///
  /// @param amounts on the same paths
  /// @param resamples 1 or more
  /// @param seed the same seed gives the same evidence
  /// @throws CancellationException if the calling thread is interrupted
  public static List<List<DominanceEvidence>> among(
      List<RankedPaths> amounts, int resamples, long seed) {
    Require.that(resamples > 0, "evidence needs 1 resample or more, not %s", resamples);
    DominanceBootstrap bootstrap = new DominanceBootstrap(amounts);
    bootstrap.draw(resamples, seed);
    return bootstrap.table(resamples);
  }

  private void draw(int resamples, long seed) {
    double[] draws = new double[paths];
    for (int resample = 0; resample < resamples; resample++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("the resampling was stopped");
      }
      Draws.uniforms(seed, 0, paths, resample, Purpose.PATH_RESAMPLE, 0, draws, 0);
      int[] counts = new int[paths];
      for (double draw : draws) {
        counts[(int) (draw * paths)]++;
      }
      all.forEach(each -> each.draw(counts));
      pairs.forEach(pair -> pair.count(all.get(pair.a).drawn, all.get(pair.b).drawn, paths));
    }
  }

  private List<List<DominanceEvidence>> table(int resamples) {
    DominanceEvidence itself =
        new DominanceEvidence(Dominance.SAME, Map.of(Dominance.SAME, resamples));
    List<List<DominanceEvidence>> table = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<DominanceEvidence> row = new ArrayList<>();
      for (int j = 0; j < all.size(); j++) {
        row.add(i == j ? itself : evidence(i, j));
      }
      table.add(List.copyOf(row));
    }
    return List.copyOf(table);
  }

  private DominanceEvidence evidence(int a, int b) {
    int first = Math.min(a, b);
    int second = Math.max(a, b);
    for (Pair pair : pairs) {
      if (pair.a == first && pair.b == second) {
        DominanceEvidence evidence = new DominanceEvidence(pair.simulated, pair.counts);
        return a == first ? evidence : evidence.reversed();
      }
    }
    throw new IllegalArgumentException("no pair of " + a + " and " + b);
  }

  /// The amounts of a resample in rising order, without sorting: the ranks are gone through once.
  private static final class Resampled {
    private final double[] sorted;
    private final int[] path;
    private final double[] drawn;

    Resampled(RankedPaths amounts) {
      sorted = amounts.sorted();
      path = amounts.paths();
      // Two more, because every amount is written twice before it is known how often it counts.
      drawn = new double[sorted.length + 2];
    }

    void draw(int[] counts) {
      int at = 0;
      for (int rank = 0; rank < sorted.length; rank++) {
        double value = sorted[rank];
        int count = counts[path[rank]];
        drawn[at] = value;
        drawn[at + 1] = value;
        for (int more = 2; more < count; more++) {
          drawn[at + more] = value;
        }
        at += count;
      }
    }
  }

  private static final class Pair {
    private final int a;
    private final int b;
    private final Dominance simulated;
    private final double slack;
    private final Map<Dominance, Integer> counts = new EnumMap<>(Dominance.class);

    Pair(int a, int b, RankedPaths first, RankedPaths second) {
      this.a = a;
      this.b = b;
      simulated = Dominance.between(first, second);
      slack = Dominance.slack(first, second);
    }

    void count(double[] first, double[] second, int paths) {
      counts.merge(Dominance.ofSorted(first, second, paths, slack), 1, Integer::sum);
    }
  }
}
