package offerwright.calc.risk;

import java.util.Optional;
import offerwright.calc.estimate.Estimate;
import offerwright.domain.problem.Checked;

/// What must be set in A so that it is worth the same sure amount as B; example: the base salary at
/// which a certain offer equals one with options.
public sealed interface Indifference {
  /// The two can be made equal.
  ///
  /// @param x what to set, with the 95 % interval that the simulation leaves it: that of the paired
  ///   difference, divided by how fast A gains
  /// @param certain what both are worth then
  record Equal(Estimate x, double certain) implements Indifference {}

  /// Nothing in the range makes them equal.
  ///
  /// @param side which stays ahead all through
  /// @param atLow how much more A is worth than B at the lower end of the range
  /// @param atHigh the same at its upper end
  record NeverEqual(Side side, double atLow, double atHigh) implements Indifference {}

  /// They are never equal, because A jumps over B where it stops to ruin the person; only below a
  /// risk aversion of 1 and with amounts below 0.
  ///
  /// @param x where it jumps
  record Jump(double x) implements Indifference {}

  /// Searches, to a relative accuracy of about 10⁻¹² of x, for the only x there is when A gains on
  /// every path, or loses on every path.
  ///
  /// @param a what can be set in A
  /// @param b amount of B by path
  /// @param aversion whose risk it is
  /// @param range where x may lie
  /// @return why B cannot be valued, or the answer
  static Checked<Indifference> between(
      Adjustable a, double[] b, RiskAversion aversion, Range range) {
    return ValuedPaths.of(b, aversion).map(valued -> search(a, b.length, valued, aversion, range));
  }

  private static Indifference search(
      Adjustable a, int paths, ValuedPaths b, RiskAversion aversion, Range range) {
    double certain = b.certain().amount().value();
    Gap gap = new Gap(a, paths, aversion, certain, range);
    double x = gap.root();
    if (Double.isNaN(x)) {
      double atLow = gap.at(range.low());
      return new NeverEqual(Side.of(atLow), atLow, gap.at(range.high()));
    }
    Optional<ValuedPaths> there = ValuedPaths.of(gap.values(x), aversion).value();
    return there.isPresent()
        ? new Equal(interval(x, there.get().lessThose(b).halfWidth(), gap), certain)
        : new Jump(x);
  }

  private static Estimate interval(double x, double reach, Gap gap) {
    if (reach == 0) {
      return Estimate.exact(x);
    }
    double step = gap.range().width() * 1e-4;
    double low = Math.max(gap.range().low(), x - step);
    double high = Math.min(gap.range().high(), x + step);
    double slope = Math.abs(gap.at(high) - gap.at(low)) / (high - low);
    return slope > 0
        ? new Estimate(x, x - reach / slope, x + reach / slope)
        : new Estimate(x, gap.range().low(), gap.range().high());
  }
}
