package offerwright.ui.chart;

/// Where figures are drawn within a chart, in pixels.
///
/// @param left left edge
/// @param top upper edge
/// @param right right edge
/// @param bottom lower edge
record Frame(double left, double top, double right, double bottom) {
  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  /// From 0 at the left to 1 at the right.
  double x(double share) {
    return left + share * width();
  }

  /// From 0 at the foot to 1 at the top.
  double y(double share) {
    return bottom - share * height();
  }

  /// Too small to draw in.
  boolean isNone() {
    return !(width() > 24 && height() > 16);
  }
}
