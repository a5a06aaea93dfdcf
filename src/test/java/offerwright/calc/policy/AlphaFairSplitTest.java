package offerwright.calc.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import offerwright.calc.productivity.ResponseCurves;
import offerwright.domain.plan.ResponseCurve;
import offerwright.support.Property;
import offerwright.support.Staffs;
import org.junit.jupiter.api.Test;

class AlphaFairSplitTest {
  private static final List<Double> ALPHAS = List.of(0.0, 0.2, 0.5, 0.9, 1.1, 2.0, 8.0, 50.0);

  private static final double LITTLE = 1e-9;

  /// A staff and how much there is of the demand of all.
  private record Trial(Staff staff, double total) {}

  private static Trial trial(RandomGenerator chance) {
    List<ResponseCurve> curves =
        List.of(
            new ResponseCurve.Power(0.1 + 0.8 * chance.nextDouble()),
            new ResponseCurve.Logarithmic(Math.exp(chance.nextGaussian())),
            new ResponseCurve.MichaelisMenten(Math.exp(chance.nextGaussian())),
            new ResponseCurve.Hill(
                Math.exp(chance.nextGaussian()), 0.3 + 0.7 * chance.nextDouble()),
            new ResponseCurve.Saturating(Math.exp(chance.nextGaussian())));
    Staff staff =
        Staffs.random(chance, chance.nextInt(1, 30))
            .response(curves.get(chance.nextInt(curves.size())))
            .build();
    double total = staff.size() * staff.reference() * Math.exp(2 * chance.nextGaussian());
    return new Trial(staff, total);
  }

  @Test
  void theLastUnitIsWorthTheSameToEverybodyWhoGetsSomething() {
    Property.forAll(
        150,
        AlphaFairSplitTest::trial,
        trial -> {
          for (double alpha : ALPHAS) {
            double[] uses = uses(trial, alpha);
            double price = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < uses.length; i++) {
              price = Math.max(price, worth(trial.staff(), i, Math.max(uses[i], LITTLE), alpha));
            }
            for (int i = 0; i < uses.length; i++) {
              if (uses[i] > LITTLE) {
                assertThat(worth(trial.staff(), i, uses[i], alpha))
                    .as("%s at α %s", trial.staff().response(), alpha)
                    .isCloseTo(price, within(1e-7 * Math.max(1, Math.abs(price))));
              }
            }
          }
        });
  }

  @Test
  void moreAlphaNeverMakesMoreOutput() {
    Property.forAll(
        60,
        AlphaFairSplitTest::trial,
        trial -> {
          double last = Double.POSITIVE_INFINITY;
          for (double alpha : ALPHAS) {
            double output = output(trial.staff(), uses(trial, alpha));
            assertThat(output).isLessThanOrEqualTo(last * (1 + 1e-9));
            last = output;
          }
        });
  }

  @Test
  void theGeneralWayAndTheClosedFormMeetUnderAPower() {
    Staffs staffs = Staffs.ofLeverage(1, 1.5, 2, 3).reference(10);
    double[] closed = scaled(AlphaFairSplit.of(staffs.build(), 0.5, 100), 10);
    Staff flat = staffs.response(new ResponseCurve.Hill(1e6, 0.3)).build();
    assertThat(scaled(AlphaFairSplit.of(flat, 0.5, 100), 10)).containsExactly(closed, within(0.15));
  }

  @Test
  void aConvexStartIsServedInLumps() {
    ResponseCurve curve = new ResponseCurve.Hill(1, 2);
    Staff staff = Staffs.ofLeverage(1, 1, 1, 1).reference(1).response(curve).build();
    // The tangent from the origin touches x²/(1+x²) at 1: two people with 1 each come to 1, four
    // with
    // a half each to 0.8.
    assertThat(AlphaFairSplit.of(staff, 0, 2))
        .containsExactly(new double[] {1, 1, 0, 0}, within(1e-9));
    assertThat(AlphaFairSplit.of(staff, 0, 2.5))
        .containsExactly(new double[] {1, 1, 0.5, 0}, within(1e-9));
    assertThat(AlphaFairSplit.of(staff, 0, 0.4))
        .containsExactly(new double[] {0.4, 0, 0, 0}, within(1e-9));
    assertThat(AlphaFairSplit.of(staff, 0, 6))
        .containsExactly(new double[] {1.5, 1.5, 1.5, 1.5}, within(1e-9));
    assertThat(AlphaFairSplit.of(staff, 0.5, 2))
        .containsExactly(new double[] {0.5, 0.5, 0.5, 0.5}, within(1e-9));
  }

  @Test
  void lumpsGoToTheMostAbleFirst() {
    ResponseCurve curve = new ResponseCurve.Hill(1, 3);
    Staff staff = Staffs.ofLeverage(1, 3, 2).reference(1).response(curve).build();
    double[] uses = AlphaFairSplit.of(staff, 0, 3.2);
    assertThat(uses[0]).isZero();
    assertThat(uses[1]).isGreaterThan(uses[2]);
    double lump = Math.exp(Lump.of(curve, 0));
    assertThat(uses[2]).isGreaterThanOrEqualTo(lump - 1e-9);
    assertThat(uses[1] + uses[2]).isCloseTo(3.2, within(1e-9));
  }

  @Test
  void aStraightLineGivesAllToTheMostAble() {
    Staff staff = Staffs.ofLeverage(1, 3, 3).response(new ResponseCurve.Power(1)).build();
    assertThat(AlphaFairSplit.of(staff, 0, 100)).containsExactly(0, 1, 1);
  }

  @Test
  void maxMinMakesOutputEqual() {
    Property.forAll(
        200,
        AlphaFairSplitTest::trial,
        trial -> {
          double[] uses = scaled(MaxMinSplit.of(trial.staff(), trial.total()), total(trial));
          double first = utility(trial.staff(), 0, uses[0]);
          for (int i = 0; i < uses.length; i++) {
            assertThat(utility(trial.staff(), i, uses[i])).isCloseTo(first, within(1e-9 * first));
          }
        });
  }

  @Test
  void noOtherSplitLeavesTheLeastMore() {
    Property.forAll(
        60,
        AlphaFairSplitTest::trial,
        trial -> {
          double least =
              least(trial, scaled(MaxMinSplit.of(trial.staff(), trial.total()), total(trial)));
          double before = 0;
          for (double alpha : ALPHAS) {
            double reached = least(trial, uses(trial, alpha));
            assertThat(reached).isBetween(before * (1 - 1e-9), least * (1 + 1e-9));
            before = reached;
          }
        });
  }

  private static double least(Trial trial, double[] uses) {
    return IntStream.range(0, uses.length)
        .mapToDouble(i -> utility(trial.staff(), i, uses[i]))
        .min()
        .orElseThrow();
  }

  private static double total(Trial trial) {
    return trial.total() / trial.staff().reference();
  }

  private static double[] uses(Trial trial, double alpha) {
    return scaled(AlphaFairSplit.of(trial.staff(), alpha, trial.total()), total(trial));
  }

  private static double[] scaled(double[] weights, double total) {
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(weight -> weight * total / sum).toArray();
  }

  private static double utility(Staff staff, int i, double use) {
    return staff.leverage()[i] * ResponseCurves.value(staff.response(), use);
  }

  private static double output(Staff staff, double[] uses) {
    double sum = 0;
    for (int i = 0; i < uses.length; i++) {
      sum += utility(staff, i, uses[i]);
    }
    return sum;
  }

  /// `ln (a^(1-α) f^(-α) f′)`.
  private static double worth(Staff staff, int i, double use, double alpha) {
    double slope = ResponseCurves.marginal(staff.response(), use);
    double value = ResponseCurves.relative(staff.response(), use);
    double a = Math.log(staff.leverage()[i]);
    return (1 - alpha) * a - (alpha == 0 ? 0 : alpha * Math.log(value)) + Math.log(slope);
  }
}
