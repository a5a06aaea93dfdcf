package offerwright.ui.chart;

/// The figures an axis must hold. While kept it grows and never shrinks, so that nothing jumps
/// under a moving slider.
final class KeptRange {
  private static final double AROUND = 0.1;

  private boolean kept;
  private double least = Double.NaN;
  private double greatest = Double.NaN;

  /// Holds figures from `low` to `high` from now on; NaN for none.
  void hold(double low, double high) {
    boolean grow = kept && !Double.isNaN(least) && !Double.isNaN(low);
    least = grow ? Math.min(least, low) : low;
    greatest = grow ? Math.max(greatest, high) : high;
  }

  /// Holds nothing.
  void clear() {
    least = Double.NaN;
    greatest = Double.NaN;
  }

  void keep(boolean keep) {
    kept = keep;
  }

  /// The least figure; a single figure has room around it.
  double least() {
    return least - around();
  }

  double greatest() {
    return greatest + around();
  }

  private double around() {
    if (greatest > least) {
      return 0;
    }
    return least == 0 ? 1 : Math.abs(least) * AROUND;
  }
}
