package offerwright.ui.chart;

/// Where figures lie in a [FrontierChart] of one size.
///
/// @param frame the plot, in pixels
/// @param across axis of the index
/// @param up axis of output in percent
record FrontierPlane(Frame frame, Axis across, Axis up) {
  static final FrontierPlane NONE =
      new FrontierPlane(new Frame(0, 0, 0, 0), Axis.linear(0, 1, 2), Axis.linear(0, 1, 2));

  double x(double index) {
    return frame.x(across.share(index));
  }

  double y(double output) {
    return frame.y(up.share(output));
  }

  double x(Frontier.Point point) {
    return x(point.across());
  }

  double y(Frontier.Point point) {
    return y(point.output());
  }

  /// True if a point lies in the plot.
  boolean holds(Frontier.Point point) {
    return frame.holds(x(point), y(point));
  }
}
