package offerwright.ui.chart;

import javafx.scene.layout.Region;

/// The size a chart was last drawn in. A chart draws anew only for another size or other figures:
/// new nodes are styled after they are laid out, that asks for a further layout, and drawing again
/// then would go on for ever.
///
/// @param width in pixels; below 0 = not drawn yet
/// @param height in pixels
record Drawn(double width, double height) {
  /// Not drawn, or drawn with figures that no longer hold.
  static final Drawn NEVER = new Drawn(-1, -1);

  /// The size of a chart now.
  static Drawn of(Region chart) {
    return new Drawn(chart.getWidth(), chart.getHeight());
  }

  /// True if the chart still has this size.
  boolean isFor(Region chart) {
    return equals(of(chart));
  }
}
