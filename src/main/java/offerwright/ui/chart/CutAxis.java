package offerwright.ui.chart;

/// Says that an axis does not begin at zero.
final class CutAxis {
  private CutAxis() {}

  /// Behind the title of an axis: " (axis starts at 195)"; nothing if it holds zero.
  static String words(Axis axis, String low) {
    return axis.low() > 0 ? " (axis starts at " + low + ")" : "";
  }

  /// A small zigzag at the foot of an axis that begins above zero.
  static void mark(Ink ink, Axis axis, Frame frame) {
    if (axis.low() > 0) {
      double x = Math.floor(frame.left()) + 0.5;
      double y = Math.floor(frame.bottom()) + 0.5;
      ink.path("ow-cut-mark", x, y, x, y - 3, x - 3, y - 5, x + 3, y - 8, x, y - 10, x, y - 14);
    }
  }
}
