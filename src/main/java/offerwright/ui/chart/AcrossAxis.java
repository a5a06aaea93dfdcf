package offerwright.ui.chart;

import offerwright.ui.text.Formats;

/// An axis from left to right that ends where its figures end, with as many ticks as can be read
/// and its title below.
final class AcrossAxis {
  private static final int MOST_TICKS = 8;
  private static final double EACH = 64;
  private static final double APART = 12;
  private static final double EDGE = 8;

  private AcrossAxis() {}

  /// The axis with most ticks whose figures stay apart on so many pixels.
  static Axis of(Ink ink, Formats formats, double low, double high, double width) {
    int most = (int) Math.clamp(width / EACH, 1, MOST_TICKS);
    Axis axis = Axis.tight(low, high, 1);
    for (int tried = 2 * most; tried >= 1; tried--) {
      axis = Axis.tight(low, high, tried);
      if (axis.ticks().size() <= most && fits(ink, formats, axis, width)) {
        return axis;
      }
    }
    return axis;
  }

  private static boolean fits(Ink ink, Formats formats, Axis axis, double width) {
    if (axis.ticks().size() < 2) {
      return true;
    }
    double widest =
        axis.ticks().stream()
            .mapToDouble(tick -> ink.width(words(formats, axis, tick), "ow-caption"))
            .max()
            .orElse(0);
    double step = axis.share(axis.ticks().get(1)) - axis.share(axis.ticks().getFirst());
    // A figure at an end of the axis is moved in, where the chart ends.
    return step * width >= widest + APART + Math.max(0, widest / 2 - EDGE);
  }

  /// A tick as it is written.
  static String words(Formats formats, Axis axis, double tick) {
    return formats.decimal(tick, axis.decimals());
  }

  /// Draws the figures and the title under a plot.
  ///
  /// @param chart width of the whole chart
  static void draw(Ink ink, Formats formats, Axis axis, Frame frame, String title, double chart) {
    for (double tick : axis.ticks()) {
      double x = frame.x(axis.share(tick));
      ink.line("ow-axis-line", x, frame.bottom(), x, frame.bottom() + 4);
      ink.centred(words(formats, axis, tick), "ow-caption", x, frame.bottom() + 17, 0, chart);
    }
    double width = Math.min(ink.width(title, "ow-caption"), chart);
    double middle = (frame.left() + frame.right()) / 2;
    ink.fitting(
        title,
        "ow-caption",
        Math.clamp(middle - width / 2, 0, chart - width),
        frame.bottom() + 35,
        chart);
  }
}
