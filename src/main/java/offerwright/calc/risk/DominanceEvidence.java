package offerwright.calc.risk;

import java.util.EnumMap;
import java.util.Map;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.Wilson;
import offerwright.domain.Require;

/// How two uncertain amounts stand, and how they stand when the paths are drawn again.
///
/// @param simulated how the simulated amounts stand
/// @param resampled how many resamples stand how; a way that never occurs may be missing
public record DominanceEvidence(Dominance simulated, Map<Dominance, Integer> resampled) {
  /// What a share of resamples must be proven to exceed to make dominance clear.
  public static final double CLEAR = 0.95;

  /// What it must be proven to exceed to make it likely.
  public static final double LIKELY = 0.8;

  /// Copies the map.
  public DominanceEvidence {
    resampled = Map.copyOf(resampled);
    Require.that(
        resampled.values().stream().mapToInt(count -> count).sum() > 0, "no resample was drawn");
  }

  /// A claim that the evidence carries.
  ///
  /// @param claim what can be said; `NEITHER` = that neither dominates
  /// @param confidence how surely; `INDISTINGUISHABLE` = the claim holds for the simulated paths
  ///   and for nothing beyond them
  /// @param share in how many of the resamples it holds, with its 95 % interval
  public record Finding(Dominance claim, Confidence confidence, Estimate share) {}

  /// Number of resamples.
  public int resamples() {
    return resampled.values().stream().mapToInt(count -> count).sum();
  }

  /// In how many of the resamples a side dominates in an order or a stronger one (equal
  /// distributions dominate each other), with its 95 % interval.
  ///
  /// @param side A or B
  /// @param order 1 or 2
  public Estimate share(Side side, int order) {
    int holds = count(Dominance.SAME);
    for (Dominance dominance : Dominance.values()) {
      if (dominance.side() == side && side != Side.NEITHER && dominance.order() <= order) {
        holds += count(dominance);
      }
    }
    return Wilson.proportion(holds, resamples());
  }

  /// The strongest claim at the best confidence: clear if the simulated paths show it and, at 95 %
  /// confidence, more than [#CLEAR] of the resamples do; likely with [#LIKELY]. A clear second
  /// order comes before a likely first one.
  public Finding finding() {
    Side side = simulated.side();
    if (side == Side.NEITHER) {
      Estimate share = Wilson.proportion(count(simulated), resamples());
      return new Finding(simulated, confidence(share), share);
    }
    Estimate first = share(side, 1);
    Estimate second = share(side, 2);
    boolean clearFirst = simulated.order() == 1 && confidence(first) == Confidence.CLEAR;
    boolean likelyFirst = simulated.order() == 1 && confidence(first) == Confidence.LIKELY;
    boolean tellsFirst = clearFirst || (likelyFirst && confidence(second) == Confidence.LIKELY);
    Estimate share = tellsFirst ? first : second;
    Dominance claim =
        side == Side.A
            ? (tellsFirst ? Dominance.A_FIRST : Dominance.A_SECOND)
            : (tellsFirst ? Dominance.B_FIRST : Dominance.B_SECOND);
    return new Finding(claim, confidence(share), share);
  }

  /// B against A.
  public DominanceEvidence reversed() {
    Map<Dominance, Integer> counts = new EnumMap<>(Dominance.class);
    resampled.forEach((dominance, count) -> counts.put(dominance.reversed(), count));
    return new DominanceEvidence(simulated.reversed(), counts);
  }

  private int count(Dominance dominance) {
    return resampled.getOrDefault(dominance, 0);
  }

  private static Confidence confidence(Estimate share) {
    return share.low() > CLEAR
        ? Confidence.CLEAR
        : share.low() > LIKELY ? Confidence.LIKELY : Confidence.INDISTINGUISHABLE;
  }
}
