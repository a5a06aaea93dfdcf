package offerwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import offerwright.calc.policy.Allocation;
import offerwright.calc.policy.Allocator;
import offerwright.calc.policy.ConcaveSplit;
import offerwright.calc.policy.Staff;
import offerwright.calc.productivity.ScaledCurve;
import offerwright.calc.rounding.LargestRemainder;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;
import offerwright.support.Staffs;
import org.junit.jupiter.params.ParameterizedTest;

class AllocationReferenceTest {
  /// Shared this finely, a pool of 100 has more digits than the cases.
  private static final long POOL = 1_000_000_000_000_000L;

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "allocation", kinds = "water-filling")
  void fillsWithWater(ReferenceCase reference) {
    double[] alpha = reference.numbers("alpha");
    ConcaveSplit split =
        split(
            reference,
            alpha.length,
            i -> new ScaledCurve(new ResponseCurve.Logarithmic(alpha[i]), 1));
    reference.check("x", split.amounts());
    reference.check("water_level", 1 / split.price());
    double sum = 0;
    for (int i = 0; i < alpha.length; i++) {
      sum += Math.log(alpha[i] + split.amounts()[i]);
    }
    reference.check("objective_sum_log", sum);
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "allocation", kinds = "power")
  void splitsUnderAPower(ReferenceCase reference) {
    double[] a = reference.numbers("a");
    ResponseCurve curve = new ResponseCurve.Power(reference.number("beta"));
    ConcaveSplit split = split(reference, a.length, i -> new ScaledCurve(curve, a[i]));
    reference.check("x_opt", split.amounts());
    double best = output(split.amounts(), i -> new ScaledCurve(curve, a[i]));
    double[] equal = shared(reference, new AllocationRule.Equal());
    double[] byAbility = shared(reference, new AllocationRule.ByLeverage(1));
    double ofEqual = output(equal, i -> new ScaledCurve(curve, a[i]));
    double ofAbility = output(byAbility, i -> new ScaledCurve(curve, a[i]));
    reference.check("output_opt", best);
    reference.check("output_equal", ofEqual);
    reference.check("output_prop_to_a", ofAbility);
    reference.check("efficiency_loss_equal", 1 - ofEqual / best);
    reference.check("efficiency_loss_prop", 1 - ofAbility / best);
    reference.check("x_opt", shared(reference, new AllocationRule.ByLeverage(1 / 0.7)));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "allocation", kinds = "saturation")
  void splitsUnderSaturation(ReferenceCase reference) {
    double[] a = reference.numbers("a");
    double[] k = reference.numbers("k");
    IntFunction<ScaledCurve> curves =
        i -> new ScaledCurve(new ResponseCurve.Saturating(k[i]), a[i]);
    ConcaveSplit split = split(reference, a.length, curves);
    reference.check("x", split.amounts());
    reference.check("lambda", split.price());
    reference.check("output", output(split.amounts(), curves));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "allocation", kinds = "Michaelis-Menten")
  void splitsUnderMichaelisAndMenten(ReferenceCase reference) {
    double[] a = reference.numbers("a");
    double[] half = reference.numbers("K");
    for (boolean hill : List.of(false, true)) {
      IntFunction<ScaledCurve> curves =
          i ->
              new ScaledCurve(
                  hill
                      ? new ResponseCurve.Hill(half[i], 1)
                      : new ResponseCurve.MichaelisMenten(half[i]),
                  a[i]);
      ConcaveSplit split = split(reference, a.length, curves);
      reference.check("x", split.amounts());
      reference.check("lambda", split.price());
      reference.check("output", output(split.amounts(), curves));
    }
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "allocation", kinds = "alpha-fair")
  void followsTheFairCurve(ReferenceCase reference) {
    double[] a = reference.numbers("a");
    double[] alphas = reference.numbers("alpha");
    ResponseCurve curve = new ResponseCurve.Power(reference.number("beta"));
    double[] outputs = new double[alphas.length];
    for (int j = 0; j < alphas.length; j++) {
      double[] x = shared(reference, new AllocationRule.AlphaFair(alphas[j]));
      for (int i = 0; i < a.length; i++) {
        assertThat(x[i]).isCloseTo(reference.expected("x").get(j).get(i).asDouble(), within(1e-9));
      }
      outputs[j] = output(x, i -> new ScaledCurve(curve, a[i]));
    }
    reference.check("total_output", outputs);
    reference.check(
        "price_of_fairness", Arrays.stream(outputs).map(y -> 1 - y / outputs[0]).toArray());
    double[] fairest = shared(reference, new AllocationRule.MaxMin());
    reference.check("x_maxmin", fairest);
    reference.check("output_maxmin", output(fairest, i -> new ScaledCurve(curve, a[i])));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "allocation", kinds = "percent of base")
  void capsAndScales(ReferenceCase reference) {
    AllocationRule rule =
        new AllocationRule.PercentOfBase(
            Percent.ofFraction(reference.number("pct")),
            Optional.of(Money.rounded(reference.number("cap"), CurrencyCode.USD)));
    double[] bases = reference.numbers("base");
    Staff staff = Staffs.alike(bases.length).bases(bases).build();
    Allocation promised =
        allocation(new AllocationPolicy("D11", rule, new PolicyTotal.AsPromised()), staff, 0);
    reference.check("capped", promised.amounts());
    reference.check("sum_capped", promised.total() / 100.0);
    long pool = Math.round(reference.number("pool") * 100);
    Allocation scaled =
        allocation(new AllocationPolicy("D11", rule, new PolicyTotal.SamePool()), staff, pool);
    for (int i = 0; i < bases.length; i++) {
      assertThat(scaled.amounts()[i])
          .isCloseTo(reference.expected("scaled").get(i).asDouble(), within(0.01));
    }
    assertThat(scaled.total()).isEqualTo(pool);
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "allocation", kinds = "largest remainder")
  void roundsByLargestRemainder(ReferenceCase reference) {
    reference.check("cents", shares(reference, "weights", "total_cents"));
    reference.check("cents2", shares(reference, "weights2", "total2"));
  }

  private static double[] shares(ReferenceCase reference, String weights, String total) {
    long[] shares =
        LargestRemainder.share(reference.numbers(weights), (long) reference.number(total));
    return Arrays.stream(shares).asDoubleStream().toArray();
  }

  private static ConcaveSplit split(
      ReferenceCase reference, int people, IntFunction<ScaledCurve> curves) {
    double[] most = new double[people];
    Arrays.fill(most, Double.POSITIVE_INFINITY);
    return ConcaveSplit.of(
        IntStream.range(0, people).mapToObj(curves).toList(), most, reference.number("total"));
  }

  private static double output(double[] x, IntFunction<ScaledCurve> curves) {
    return IntStream.range(0, x.length).mapToDouble(i -> curves.apply(i).value(x[i])).sum();
  }

  /// The pool of the case shared by a rule among people of its abilities.
  private static double[] shared(ReferenceCase reference, AllocationRule rule) {
    Staff staff =
        Staffs.ofLeverage(reference.numbers("a"))
            .response(new ResponseCurve.Power(reference.number("beta")))
            .build();
    Allocation allocation =
        allocation(new AllocationPolicy("trial", rule, new PolicyTotal.SamePool()), staff, POOL);
    double unit = reference.number("total") / POOL;
    return Arrays.stream(allocation.budgets()).mapToDouble(minor -> minor * unit).toArray();
  }

  private static Allocation allocation(AllocationPolicy policy, Staff staff, long pool) {
    return Allocator.allocate(policy, staff, pool).value().orElseThrow();
  }
}
