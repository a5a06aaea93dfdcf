package offerwright.calc.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import offerwright.calc.productivity.ScaledCurve;
import offerwright.domain.plan.ResponseCurve;
import offerwright.support.Property;
import org.junit.jupiter.api.Test;

class ConcaveSplitTest {
  /// Curves of people, their bounds and what is shared.
  @SuppressWarnings("ArrayRecordComponent")
  private record Trial(List<ScaledCurve> curves, double[] most, double total) {}

  private static Trial trial(RandomGenerator chance) {
    List<ScaledCurve> curves = new ArrayList<>();
    double[] most = new double[chance.nextInt(1, 20)];
    for (int i = 0; i < most.length; i++) {
      double scale = Math.exp(2 * chance.nextGaussian());
      ResponseCurve shape =
          switch (chance.nextInt(5)) {
            case 0 -> new ResponseCurve.Power(0.05 + 0.9 * chance.nextDouble());
            case 1 -> new ResponseCurve.Logarithmic(scale);
            case 2 -> new ResponseCurve.MichaelisMenten(scale);
            case 3 -> new ResponseCurve.Hill(scale, 0.2 + 0.8 * chance.nextDouble());
            default -> new ResponseCurve.Saturating(scale);
          };
      curves.add(new ScaledCurve(shape, Math.exp(chance.nextGaussian())));
      most[i] = chance.nextInt(3) == 0 ? 5 * chance.nextDouble() : Double.POSITIVE_INFINITY;
    }
    most[0] = Double.POSITIVE_INFINITY;
    return new Trial(curves, most, most.length * Math.exp(chance.nextGaussian()));
  }

  @Test
  void meetsTheConditionsOfTheOptimumUnderAnyCurves() {
    Property.forAll(
        ConcaveSplitTest::trial,
        trial -> {
          ConcaveSplit split = ConcaveSplit.of(trial.curves(), trial.most(), trial.total());
          double[] x = split.amounts();
          assertThat(Arrays.stream(x).sum()).isCloseTo(trial.total(), within(1e-9 * trial.total()));
          for (int i = 0; i < x.length; i++) {
            assertThat(x[i]).isBetween(0.0, trial.most()[i]);
            double slope = trial.curves().get(i).marginal(Math.max(x[i], 1e-12));
            if (x[i] > 1e-9 && x[i] < trial.most()[i]) {
              assertThat(slope).isCloseTo(split.price(), within(1e-6 * split.price()));
            } else if (x[i] <= 1e-9) {
              assertThat(slope).isLessThanOrEqualTo(split.price() * (1 + 1e-6));
            } else {
              assertThat(slope).isGreaterThanOrEqualTo(split.price() * (1 - 1e-6));
            }
          }
        });
  }

  @Test
  void theMostProductiveLumpIsServedFirst() {
    ScaledCurve steep = new ScaledCurve(new ResponseCurve.Hill(1, 2), 1);
    ScaledCurve better = new ScaledCurve(new ResponseCurve.Hill(1, 2), 2);
    double[] free = {9, 9};
    assertThat(ConcaveSplit.of(List.of(steep, better), free, 0.6).amounts())
        .containsExactly(new double[] {0, 0.6}, within(1e-9));
    assertThat(ConcaveSplit.of(List.of(steep, steep), free, 1.5).amounts())
        .containsExactly(new double[] {1, 0.5}, within(1e-9));
    assertThat(ConcaveSplit.of(List.of(steep, steep), new double[] {0.5, 0.5}, 0.75).amounts())
        .containsExactly(new double[] {0.5, 0.25}, within(1e-9));
  }

  @Test
  void straightLinesFillTheSteepestUpToItsBound() {
    ScaledCurve line = new ScaledCurve(new ResponseCurve.Power(1), 1);
    ScaledCurve steeper = new ScaledCurve(new ResponseCurve.Power(1), 2);
    assertThat(ConcaveSplit.of(List.of(line, steeper), new double[] {9, 3}, 5).amounts())
        .containsExactly(new double[] {2, 3}, within(1e-9));
  }

  @Test
  void refusesWhatDoesNotFit() {
    ScaledCurve line = new ScaledCurve(new ResponseCurve.Power(0.5), 1);
    assertThatThrownBy(() -> ConcaveSplit.of(List.of(line), new double[] {1}, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the total must be above 0 and at most 1.0, was 2.0");
  }
}
