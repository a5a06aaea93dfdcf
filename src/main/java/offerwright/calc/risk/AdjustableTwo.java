package offerwright.calc.risk;

/// An uncertain amount of which two parts can be set; example: base salary and token budget.
@FunctionalInterface
public interface AdjustableTwo {
  /// Writes the amount of every path.
  ///
  /// @param x the part along which a curve is drawn
  /// @param y the part that makes up for it; amounts rise with it on every path, or fall on every
  ///   path
  /// @param values room for one amount a path
  void fill(double x, double y, double[] values);
}
