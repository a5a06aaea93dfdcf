package offerwright.calc.policy;

import java.util.Arrays;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.estimate.RatioEstimate;

/// A figure over the paths: a mean, or a ratio of two means.
sealed interface PathFigure {
  /// Figures that differ by less than this share of themselves are the same: what is left is the
  /// order in which their digits were rounded, however narrow its interval.
  double ROUNDING = 1e-12;

  /// A mean.
  @SuppressWarnings("ArrayRecordComponent")
  record Mean(double[] values) implements PathFigure {}

  /// `mean(above) / mean(below)`.
  @SuppressWarnings("ArrayRecordComponent")
  record Ratio(double[] above, double[] below) implements PathFigure {
    /// True if there is nothing to divide by.
    boolean isUndefined() {
      return Arrays.stream(below).allMatch(value -> value == 0);
    }
  }

  /// The figure with its interval; NaN for a ratio over nothing.
  default Estimate estimate() {
    return switch (this) {
      case Mean(double[] values) -> MeanEstimate.of(values);
      case Ratio ratio ->
          ratio.isUndefined()
              ? Estimate.exact(Double.NaN)
              : RatioEstimate.of(ratio.above(), ratio.below());
    };
  }

  /// This figure less the same of another run on the same paths; exactly 0 where only rounding is
  /// between them.
  default Estimate less(PathFigure other) {
    Estimate difference = apart(other);
    return Math.abs(difference.value()) <= ROUNDING * size() ? Estimate.exact(0) : difference;
  }

  /// What a ratio is rounded against is what it is a part of, 1, if it is smaller.
  private double size() {
    double value = Math.abs(estimate().value());
    return this instanceof Ratio ? Math.max(1, value) : value;
  }

  private Estimate apart(PathFigure other) {
    return switch (this) {
      case Mean(double[] values) when other instanceof Mean(double[] others) ->
          MeanEstimate.difference(values, others);
      case Ratio(double[] above, double[] below) when other instanceof Ratio(var top, var bottom) ->
          isDefined() && other.isDefined()
              ? RatioEstimate.difference(above, below, top, bottom)
              : Estimate.exact(Double.NaN);
      case Mean _, Ratio _ ->
          throw new IllegalArgumentException("a mean and a ratio are different figures");
    };
  }

  private boolean isDefined() {
    return !(this instanceof Ratio ratio && ratio.isUndefined());
  }
}
