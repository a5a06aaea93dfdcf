package offerwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.DoubleStream;
import offerwright.calc.fairness.Atkinson;
import offerwright.calc.fairness.Envy;
import offerwright.calc.fairness.GeneralisedEntropy;
import offerwright.calc.fairness.Gini;
import offerwright.calc.fairness.Hoover;
import offerwright.calc.fairness.Index;
import offerwright.calc.fairness.Indices;
import offerwright.calc.fairness.Jain;
import offerwright.calc.fairness.Palma;
import offerwright.calc.fairness.PercentileRatio;
import offerwright.calc.fairness.Sorted;
import offerwright.calc.fairness.Theil;
import offerwright.calc.fairness.TheilSplit;
import offerwright.calc.fairness.WorstCase;
import org.junit.jupiter.params.ParameterizedTest;

class FairnessReferenceTest {
  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "fairness", kinds = "gini")
  void gini(ReferenceCase reference) {
    double[] x = reference.numbers("x");
    reference.check("gini", Gini.of(x));
    reference.check("gini", together(x, Index.GINI));
    reference.check("gini_bias_corrected", Gini.corrected(x));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "fairness", kinds = "theil")
  void theil(ReferenceCase reference) {
    double[] x = reference.numbers("x");
    reference.check("theil_T", Theil.t(x));
    reference.check("theil_T", together(x, Index.THEIL_T));
    reference.check("theil_L", Theil.l(x));
    reference.check("theil_L", together(x, Index.THEIL_L));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "fairness", kinds = "atkinson")
  void atkinson(ReferenceCase reference) {
    double[] x = reference.numbers("x");
    reference.check(
        "atkinson", map(reference.numbers("eps"), aversion -> Atkinson.of(x, aversion)));
    double[] three = {
      Atkinson.of(x, 0.4),
      together(x, Index.ATKINSON_HALF),
      together(x, Index.ATKINSON_ONE),
      together(x, Index.ATKINSON_TWO)
    };
    reference.check("atkinson", three);
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "fairness", kinds = "generalised entropy")
  void generalisedEntropy(ReferenceCase reference) {
    double[] x = reference.numbers("x");
    reference.check(
        "GE", map(reference.numbers("alpha"), alpha -> GeneralisedEntropy.of(x, alpha)));
    reference.check("GE2_equals_half_cv2_pop", (1 / Jain.of(x) - 1) / 2);
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "fairness", kinds = "hoover")
  void hoover(ReferenceCase reference) {
    double[] x = reference.numbers("x");
    reference.check("hoover", Hoover.of(x));
    reference.check("hoover", together(x, Index.HOOVER));
    reference.check("cv_population_ddof0", Math.sqrt(2 * GeneralisedEntropy.of(x, 2)));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "fairness", kinds = "jain")
  void jain(ReferenceCase reference) {
    double[][] samples = {
      reference.numbers("x1"), reference.numbers("x2"), reference.numbers("x3")
    };
    reference.check("j", Arrays.stream(samples).mapToDouble(Jain::of).toArray());
    reference.check(
        "j", Arrays.stream(samples).mapToDouble(x -> together(x, Index.JAIN)).toArray());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "fairness", kinds = "theil decomposition")
  void decomposition(ReferenceCase reference) {
    double[] first = reference.numbers("group1");
    double[] second = reference.numbers("group2");
    double[] x = DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
    int[] group = new int[x.length];
    Arrays.fill(group, first.length, x.length, 1);
    TheilSplit t = Theil.splitT(x, group, 2);
    TheilSplit l = Theil.splitL(x, group, 2);
    reference.check("T_total", Theil.t(x));
    reference.check("T_total", t.total());
    reference.check("T_within", t.within());
    reference.check("T_between", t.between());
    reference.check("L_total", Theil.l(x));
    reference.check("L_total", l.total());
    reference.check("L_within", l.within());
    reference.check("L_between", l.between());
    Map<Index, Double> all = Indices.of(x, group, 2, 0);
    assertThat(all)
        .containsEntry(Index.THEIL_T_BETWEEN, t.between())
        .containsEntry(Index.THEIL_T_WITHIN, t.within())
        .containsEntry(Index.THEIL_L_BETWEEN, l.between())
        .containsEntry(Index.THEIL_L_WITHIN, l.within());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "fairness", kinds = "percentile ratios")
  void percentiles(ReferenceCase reference) {
    double[] x = reference.numbers("x");
    Sorted sorted = Sorted.of(x);
    reference.check("p90", sorted.quantile(0.9));
    reference.check("p50", sorted.quantile(0.5));
    reference.check("p10", sorted.quantile(0.1));
    reference.check("p25_type7", sorted.quantile(0.25));
    assertThat(sorted.quantile(0.25))
        .isNotCloseTo(reference.expected("p25_CommonsMath_default_LEGACY").asDouble(), within(1.0));
    reference.check("p90_p10", PercentileRatio.of(x));
    reference.check("p90_p10", together(x, Index.P90_P10));
    reference.check("palma", Palma.of(x));
    reference.check("palma", together(x, Index.PALMA));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "fairness", kinds = "worst case")
  void worstCase(ReferenceCase reference) {
    double[] people = reference.numbers("n");
    reference.check("POF_proportional", map(people, n -> WorstCase.priceOfFairness(1, (int) n)));
    reference.check(
        "POF_maxmin",
        map(people, n -> WorstCase.priceOfFairness(Double.POSITIVE_INFINITY, (int) n)));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "fairness", kinds = "envy")
  void envy(ReferenceCase reference) {
    double beta = reference.number("beta");
    Envy envy =
        Envy.of(reference.numbers("a"), reference.numbers("x"), x -> Math.pow(x, beta), 0.01);
    reference.check("max_envy", envy.greatest());
    reference.check("mean_envy", envy.mean());
    reference.check("number_of_envious_pairs", (double) envy.pairs());
    assertThat(together(reference.numbers("x"), Index.ENVIOUS_PAIRS))
        .isEqualTo((double) envy.pairs());
  }

  private static double together(double[] x, Index index) {
    return Indices.of(x, new int[x.length], 1, 0.01).getOrDefault(index, Double.NaN);
  }

  private static double[] map(double[] inputs, java.util.function.DoubleUnaryOperator figure) {
    return Arrays.stream(inputs).map(figure).toArray();
  }
}
