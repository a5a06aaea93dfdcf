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

  /// True if another lies inside.
  boolean holds(Frame other) {
    return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
  }

  /// True if a place lies inside.
  boolean holds(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /// True if both share some of their ground.
  boolean overlaps(Frame other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /// With so much more on each side.
  Frame wider(double more) {
    return new Frame(left - more, top - more, right + more, bottom + more);
  }

  /// Too small to draw in.
  boolean isNone() {
    return !(width() > 24 && height() > 16);
  }
}
