package offerwright.calc.forecast;

import java.util.Arrays;
import offerwright.calc.estimate.ControlVariate;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.productivity.UpliftBelief;

/// The mean net present value, made sharper by the uplift of productivity as a control variate:
/// most of its chance is the uplift, and the mean of that is known in closed form.
///
/// The coefficient comes from the first eighth of the paths, which do not count in the mean.
/// Without enough paths for a pilot it is the plain mean.
final class MeanNpv {
  private static final int LEAST_PILOT = 16;

  private MeanNpv() {}

  /// The mean of `net`, or of a difference of two, by path.
  ///
  /// @param net net present values by path
  /// @param uplift uplift by path
  /// @param belief what the uplift was drawn from
  static Estimate of(double[] net, double[] uplift, UpliftBelief belief) {
    int pilot = net.length / 8;
    return pilot < LEAST_PILOT
        ? MeanEstimate.of(net)
        : fitted(net, uplift)
            .mean(
                Arrays.copyOfRange(net, pilot, net.length),
                Arrays.copyOfRange(uplift, pilot, uplift.length),
                belief.mean());
  }

  /// The control fitted to the pilot; its variance ratio says what it is worth.
  static ControlVariate fitted(double[] net, double[] uplift) {
    int pilot = Math.max(LEAST_PILOT, net.length / 8);
    return ControlVariate.fit(Arrays.copyOf(net, pilot), Arrays.copyOf(uplift, pilot));
  }
}
