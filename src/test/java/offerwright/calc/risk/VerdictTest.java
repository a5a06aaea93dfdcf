package offerwright.calc.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.random.Draws;
import offerwright.calc.random.Purpose;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final RiskAversion AVERSION = new RiskAversion.Relative(2, 100_000);

  @Test
  void swappingTheTwoSwapsEverythingToTheBit() {
    double[] a = stock(2_000, 1, 210_000, 30_000, 0.3);
    double[] b = stock(2_000, 2, 150_000, 100_000, 0.8);
    Verdict ab = verdict(a, b);
    Verdict ba = verdict(b, a);
    assertThat(ba.ahead()).isEqualTo(ab.ahead().other());
    assertThat(ba.confidence()).isEqualTo(ab.confidence());
    assertThat(ba.isClose()).isEqualTo(ab.isClose());
    assertThat(ba.isSplit()).isEqualTo(ab.isSplit());
    assertThat(ba.lead()).isEqualTo(ab.lead());
    assertThat(ba.difference().value()).isEqualTo(-ab.difference().value());
    assertThat(ba.difference().low()).isEqualTo(-ab.difference().high());
    assertThat(ba.preference()).isEqualTo(ab.preference().reversed());
    assertThat(RiskWords.verdict(ba, "Contoso", "Northwind"))
        .isEqualTo(RiskWords.verdict(ab, "Northwind", "Contoso"));
  }

  @Test
  void aClearLeadIsCalledClearAndASmallOneCloseAsWell() {
    double[] b = stock(2_000, 1, 200_000, 0, 0);
    Verdict clear = verdict(Samples.plus(b, 20_000), b);
    assertThat(clear.confidence()).isEqualTo(Confidence.CLEAR);
    assertThat(clear.isClose()).isFalse();
    assertThat(RiskWords.verdict(clear, "Northwind", "Contoso"))
        .isEqualTo(
            "Northwind is clearly ahead of Contoso: its sure value is 10.0 % higher (10.0 % to 10.0 %), and it pays more on 100 % of the paths.");
    Verdict close = verdict(b, Samples.plus(b, 3_000));
    assertThat(close.isClose()).isTrue();
    assertThat(close.confidence()).isEqualTo(Confidence.CLEAR);
    assertThat(RiskWords.verdict(close, "Northwind", "Contoso"))
        .isEqualTo(
            "Contoso is ahead of Northwind, but it is close: its sure value is 1.5 % higher (1.5 % to 1.5 %), and it pays more on 100 % of the paths.");
  }

  @Test
  void closeIsBelowTwoPercentOfTheLesser() {
    double[] b = stock(10, 1, 100_000, 0, 0);
    assertThat(verdict(Samples.plus(b, 1_999), b).isClose()).isTrue();
    assertThat(verdict(Samples.plus(b, 2_001), b).isClose()).isFalse();
    assertThat(verdict(b, b).isClose()).isTrue();
  }

  @Test
  void rareLuckIsWorthLessButTheOtherOneIsOftenBehind() {
    double[] a = new double[4_000];
    double[] b = new double[4_000];
    Arrays.fill(a, 200_000);
    for (int i = 0; i < b.length; i++) {
      b[i] = i % 10 < 6 ? 150_000 : 600_000;
    }
    Verdict verdict = verdict(a, b);
    assertThat(verdict.ahead()).isEqualTo(Side.B);
    assertThat(verdict.likelier()).isEqualTo(Side.A);
    assertThat(verdict.isSplit()).isTrue();
    assertThat(RiskWords.verdict(verdict, "Northwind", "Contoso"))
        .startsWith("Contoso is clearly ahead of Northwind: its sure value is ")
        .endsWith(", although Northwind pays more on 60 % of the paths.");
  }

  @Test
  void whatTheIntervalDoesNotTellIsNotSaid() {
    double[] a = stock(400, 1, 150_000, 100_000, 0.8);
    double[] b = stock(400, 2, 150_000, 100_000, 0.8);
    Verdict verdict = verdict(a, b);
    assertThat(verdict.confidence()).isEqualTo(Confidence.INDISTINGUISHABLE);
    assertThat(RiskWords.verdict(verdict, "Northwind", "Contoso"))
        .startsWith("Northwind and Contoso cannot be told apart: the sure value of ");
    assertThat(RiskWords.verdict(verdict(a, a), "Northwind", "Contoso"))
        .isEqualTo(
            "Northwind and Contoso cannot be told apart: both are worth the same sure amount, and Northwind pays more on 0 % of the paths, ties on 100 %.");
  }

  @Test
  void confidenceFollowsTheInterval() {
    assertThat(Confidence.of(new Estimate(2.1, 0.4, 3.8), 0)).isEqualTo(Confidence.CLEAR);
    assertThat(Confidence.of(new Estimate(-2.1, -3.8, -0.4), 0)).isEqualTo(Confidence.CLEAR);
    assertThat(Confidence.of(new Estimate(2.1, -0.4, 4.6), 0)).isEqualTo(Confidence.LIKELY);
    assertThat(Confidence.of(new Estimate(2.1, -2, 6.2), 0))
        .isEqualTo(Confidence.INDISTINGUISHABLE);
    assertThat(Confidence.of(Estimate.exact(1), 0)).isEqualTo(Confidence.CLEAR);
    assertThat(Confidence.of(Estimate.exact(0), 0)).isEqualTo(Confidence.INDISTINGUISHABLE);
    assertThat(Confidence.of(Estimate.exact(Double.NaN), 0))
        .isEqualTo(Confidence.INDISTINGUISHABLE);
    assertThat(Confidence.CLEAR.and(Confidence.LIKELY)).isEqualTo(Confidence.LIKELY);
  }

  @Test
  void equalWorthIsSeldomCalledDifferent() {
    int clear = 0;
    for (int run = 0; run < 300; run++) {
      double[] a = stock(300, 2L * run, 150_000, 100_000, 0.4);
      double[] b = stock(300, 2 * run + 1, 150_000, 100_000, 0.4);
      clear += verdict(a, b).confidence() == Confidence.CLEAR ? 1 : 0;
    }
    assertThat(clear).isBetween(3, 27);
  }

  @Test
  void aHandfulOfBadPathsMakesNothingClear() {
    double[] a = new double[2_000];
    double[] b = new double[2_000];
    Arrays.fill(a, 100_000);
    Arrays.fill(b, 100_000);
    for (int i = 0; i < 20; i++) {
      b[i * 100] = -99_000 - i;
    }
    RiskAversion cautious = new RiskAversion.Relative(8, 100_000);
    Verdict verdict = Verdict.between(valued(a, cautious), valued(b, cautious));
    assertThat(verdict.b().restsOnFew()).isTrue();
    assertThat(verdict.ahead()).isEqualTo(Side.A);
    assertThat(verdict.confidence()).isNotEqualTo(Confidence.CLEAR);
  }

  @Test
  void rankingIsByWorthAndAsSureAsItsWeakestLead() {
    double[] best = stock(400, 1, 300_000, 0, 0);
    double[] second = stock(400, 1, 280_000, 0, 0);
    double[] wild = stock(400, 2, 250_000, 120_000, 1.5);
    double[] worst = stock(400, 3, 100_000, 0, 0);
    List<double[]> offers = List.of(worst, second, wild, best);
    Ranking ranking = Ranking.of(offers.stream().map(each -> valued(each, AVERSION)).toList());
    List<String> names = List.of("Worst", "Second", "Wild", "Best");
    assertThat(ranking.order().getLast()).isZero();
    Ranking turned =
        Ranking.of(offers.reversed().stream().map(each -> valued(each, AVERSION)).toList());
    assertThat(turned.order().stream().map(at -> 3 - at).toList()).isEqualTo(ranking.order());
    assertThat(turned.verdicts()).isEqualTo(ranking.verdicts());
    assertThat(turned.confidence()).isEqualTo(ranking.confidence());
    assertThat(RiskWords.ranking(turned, names.reversed()))
        .isEqualTo(RiskWords.ranking(ranking, names));
  }

  @Test
  void rankingNamesTheOthersByHowSurelyTheyAreBehind() {
    double[] best = stock(400, 1, 300_000, 0, 0);
    Ranking ranking =
        Ranking.of(
            List.of(
                valued(Samples.plus(best, -40_000), AVERSION),
                valued(best, AVERSION),
                valued(Samples.plus(best, -80_000), AVERSION)));
    assertThat(ranking.order()).containsExactly(1, 0, 2);
    assertThat(ranking.confidence()).isEqualTo(Confidence.CLEAR);
    assertThat(RiskWords.ranking(ranking, List.of("Contoso", "Northwind", "Fabrikam")))
        .startsWith("Northwind is clearly ahead of Contoso: ")
        .endsWith("of the paths. Fabrikam is clearly behind Northwind.");
    Ranking alone = Ranking.of(List.of(valued(best, AVERSION)));
    assertThat(RiskWords.ranking(alone, List.of("Northwind"))).isEqualTo("Northwind stands alone.");
  }

  private static Verdict verdict(double[] a, double[] b) {
    return Verdict.between(valued(a, AVERSION), valued(b, AVERSION));
  }

  private static ValuedPaths valued(double[] values, RiskAversion aversion) {
    return ValuedPaths.of(values, aversion).value().orElseThrow();
  }

  private static double[] stock(int paths, long entity, double cash, double stock, double sigma) {
    double[] values = new double[paths];
    Draws.normals(23, 0, paths, 0, Purpose.PERSON, entity, values, 0);
    for (int i = 0; i < paths; i++) {
      values[i] = cash + stock * Math.exp(sigma * values[i] - sigma * sigma / 2);
    }
    return values;
  }
}
