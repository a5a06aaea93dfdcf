package offerwright.calc.risk;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.random.Draws;
import offerwright.calc.random.Purpose;
import org.junit.jupiter.api.Test;

class DominanceTest {
  private static final double[] GAMMAS = {0, 0.5, 1, 2, 3, 5, 20};

  @Test
  void firstOrderImpliesSecondAndThatTheOrderOfCertaintyEquivalents() {
    Set<Dominance> seen = EnumSet.noneOf(Dominance.class);
    forAll(
        2_000,
        DominanceTest::pair,
        pair -> {
          Dominance found = between(pair[0], pair[1]);
          seen.add(found);
          if (found.order() == 1) {
            double[] a = sorted(pair[found.side() == Side.A ? 0 : 1]);
            double[] b = sorted(pair[found.side() == Side.A ? 1 : 0]);
            double ahead = 0;
            for (int i = 0; i < a.length; i++) {
              ahead += a[i] - b[i];
              assertThat(ahead).isGreaterThanOrEqualTo(-1e-7);
            }
          }
          if (found.order() > 0) {
            certaintyEquivalentsFollow(
                pair[found.side() == Side.A ? 0 : 1], pair[found.side() == Side.A ? 1 : 0]);
          }
        });
    assertThat(seen).containsExactly(Dominance.values());
  }

  private static void certaintyEquivalentsFollow(double[] better, double[] worse) {
    for (double gamma : GAMMAS) {
      RiskAversion relative = new RiskAversion.Relative(gamma, 40);
      assertThat(ValuedPaths.equivalent(better, relative))
          .isGreaterThanOrEqualTo(ValuedPaths.equivalent(worse, relative) - 1e-6);
      RiskAversion absolute = new RiskAversion.Absolute(gamma / 100);
      assertThat(ValuedPaths.equivalent(better, absolute))
          .isGreaterThanOrEqualTo(ValuedPaths.equivalent(worse, absolute) - 1e-6);
    }
  }

  @Test
  void secondOrderIsLackingNoMoreAnywhere() {
    forAll(
        DominanceTest::pair,
        pair -> {
          RankedPaths a = RankedPaths.of(pair[0]);
          RankedPaths b = RankedPaths.of(pair[1]);
          boolean noMore = true;
          for (double threshold = -25; threshold <= 130; threshold += 0.5) {
            noMore &= a.lackingAt(threshold) <= b.lackingAt(threshold) + 1e-9;
          }
          Dominance found = Dominance.between(a, b);
          assertThat(found.side() == Side.A || found == Dominance.SAME).isEqualTo(noMore);
        });
  }

  @Test
  void swappingSwapsAndRenumberingChangesNothing() {
    forAll(
        DominanceTest::pair,
        pair -> {
          Dominance found = between(pair[0], pair[1]);
          assertThat(between(pair[1], pair[0])).isEqualTo(found.reversed());
          assertThat(between(Samples.permuted(pair[0]), pair[1])).isEqualTo(found);
        });
  }

  @Test
  void amountsOfTheSameDistributionAreTheSame() {
    assertThat(between(new double[] {1, 2, 3}, new double[] {3, 1, 2})).isEqualTo(Dominance.SAME);
    assertThat(between(new double[] {0, -0.0}, new double[] {0, 0})).isEqualTo(Dominance.SAME);
    assertThat(between(new double[] {1, 3}, new double[] {2, 2})).isEqualTo(Dominance.B_SECOND);
    assertThat(between(new double[] {1, 5}, new double[] {2, 2})).isEqualTo(Dominance.NEITHER);
    assertThat(between(new double[] {2, 5}, new double[] {2, 2})).isEqualTo(Dominance.A_FIRST);
  }

  @Test
  void ranksAndPathsBelongTogether() {
    RankedPaths ranked = RankedPaths.of(new double[] {5, -1, 5, 0.0, -0.0});
    assertThat(ranked.paths()).containsExactly(1, 3, 4, 0, 2);
    assertThat(ranked.at(0)).isEqualTo(-1);
    assertThatThrownBy(() -> RankedPaths.of(new double[] {1, Double.NaN}))
        .hasMessageContaining("path 1 has NaN");
    assertThatThrownBy(() -> between(new double[1], new double[2]))
        .hasMessageContaining("1 paths against 2");
  }

  @Test
  void aSureLeadIsClearInEveryResample() {
    double[] b = normals(1_000, 1, 100, 20);
    DominanceEvidence evidence = evidence(Samples.plus(b, 5), b, 200);
    assertThat(evidence.share(Side.A, 1).value()).isEqualTo(1);
    assertThat(evidence.finding().claim()).isEqualTo(Dominance.A_FIRST);
    assertThat(evidence.finding().confidence()).isEqualTo(Confidence.CLEAR);
  }

  @Test
  void lessRiskAtAHigherMeanIsClearInSecondOrder() {
    DominanceEvidence evidence =
        evidence(normals(2_000, 1, 110, 5), normals(2_000, 2, 100, 30), 200);
    assertThat(evidence.finding().claim()).isEqualTo(Dominance.A_SECOND);
    assertThat(evidence.finding().confidence()).isEqualTo(Confidence.CLEAR);
    assertThat(evidence.share(Side.A, 1).value()).isZero();
  }

  @Test
  void equalDistributionsAreNeverSaidToDiffer() {
    int clear = 0;
    for (int entity = 0; entity < 60; entity++) {
      DominanceEvidence evidence =
          evidence(normals(500, 2L * entity, 100, 30), normals(500, 2L * entity + 1, 100, 30), 100);
      DominanceEvidence.Finding finding = evidence.finding();
      clear +=
          finding.claim().side() != Side.NEITHER && finding.confidence() == Confidence.CLEAR
              ? 1
              : 0;
    }
    assertThat(clear).isLessThanOrEqualTo(1);
  }

  @Test
  void fewResamplesNeverMakeAnythingClear() {
    double[] b = normals(100, 1, 100, 20);
    DominanceEvidence evidence = evidence(Samples.plus(b, 5), b, 40);
    assertThat(evidence.finding().confidence()).isEqualTo(Confidence.LIKELY);
  }

  @Test
  void aTableIsWhatEveryPairIsAlone() {
    List<RankedPaths> amounts =
        List.of(
            RankedPaths.of(normals(300, 1, 100, 20)),
            RankedPaths.of(normals(300, 2, 104, 12)),
            RankedPaths.of(Samples.plus(normals(300, 1, 100, 20), 1)),
            RankedPaths.of(normals(300, 3, 101, 40)));
    List<List<DominanceEvidence>> table = DominanceBootstrap.among(amounts, 80, 9);
    List<List<DominanceEvidence>> turned = DominanceBootstrap.among(amounts.reversed(), 80, 9);
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        assertThat(table.get(i).get(j)).isEqualTo(turned.get(3 - i).get(3 - j));
        assertThat(table.get(i).get(j)).isEqualTo(table.get(j).get(i).reversed());
        assertThat(table.get(i).get(j).resamples()).isEqualTo(80);
      }
    }
    assertThat(table.get(0).get(1))
        .isEqualTo(DominanceBootstrap.between(amounts.get(0), amounts.get(1), 80, 9));
  }

  @Test
  void resamplesAreWhatCountingDrawsGives() {
    double[] a = normals(50, 1, 100, 20);
    double[] b = normals(50, 2, 103, 15);
    Map<Dominance, Integer> counts = new EnumMap<>(Dominance.class);
    for (int resample = 0; resample < 30; resample++) {
      double[] againA = new double[50];
      double[] againB = new double[50];
      for (int draw = 0; draw < 50; draw++) {
        int path = (int) (50 * Draws.uniform(4, draw, resample, Purpose.PATH_RESAMPLE, 0));
        againA[draw] = a[path];
        againB[draw] = b[path];
      }
      counts.merge(between(againA, againB), 1, Integer::sum);
    }
    DominanceEvidence evidence =
        DominanceBootstrap.between(RankedPaths.of(a), RankedPaths.of(b), 30, 4);
    for (Dominance each : Dominance.values()) {
      assertThat(evidence.resampled().getOrDefault(each, 0))
          .isEqualTo(counts.getOrDefault(each, 0));
    }
  }

  @Test
  void aShareNeedsItsIntervalAboveTheBorder() {
    DominanceEvidence clear =
        new DominanceEvidence(
            Dominance.A_SECOND, java.util.Map.of(Dominance.A_SECOND, 486, Dominance.NEITHER, 14));
    Estimate share = clear.share(Side.A, 2);
    assertThat(share.value()).isEqualTo(0.972);
    assertThat(clear.finding().confidence()).isEqualTo(Confidence.CLEAR);
    DominanceEvidence likely =
        new DominanceEvidence(
            Dominance.A_SECOND, java.util.Map.of(Dominance.A_SECOND, 480, Dominance.NEITHER, 20));
    assertThat(likely.finding().confidence()).isEqualTo(Confidence.LIKELY);
    DominanceEvidence both =
        new DominanceEvidence(
            Dominance.B_FIRST, java.util.Map.of(Dominance.B_FIRST, 450, Dominance.B_SECOND, 50));
    assertThat(both.finding().claim()).isEqualTo(Dominance.B_SECOND);
    assertThat(both.finding().confidence()).isEqualTo(Confidence.CLEAR);
  }

  private static Dominance between(double[] a, double[] b) {
    return Dominance.between(RankedPaths.of(a), RankedPaths.of(b));
  }

  private static DominanceEvidence evidence(double[] a, double[] b, int resamples) {
    return DominanceBootstrap.between(RankedPaths.of(a), RankedPaths.of(b), resamples, 3);
  }

  private static double[] normals(int paths, long entity, double mean, double deviation) {
    double[] values = new double[paths];
    Draws.normals(17, 0, paths, 0, Purpose.PERSON, entity, values, 0);
    for (int i = 0; i < paths; i++) {
      values[i] = mean + deviation * values[i];
    }
    return values;
  }

  private static double[] sorted(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  /// Pairs of few paths, half of them made from each other so that all ways of standing occur.
  private static double[][] pair(RandomGenerator chance) {
    int paths = chance.nextInt(1, 12);
    double[] a = chance.doubles(paths, -20, 100).map(Math::rint).toArray();
    double[] b = chance.doubles(paths, -20, 100).map(Math::rint).toArray();
    switch (chance.nextInt(5)) {
      case 0 -> b = Samples.plus(Samples.permuted(a), chance.nextInt(-3, 4));
      case 1 -> {
        double mean = Arrays.stream(a).average().orElse(0);
        b = Arrays.stream(a).map(value -> mean + 0.5 * (value - mean)).toArray();
      }
      default -> {}
    }
    return new double[][] {a, b};
  }
}
