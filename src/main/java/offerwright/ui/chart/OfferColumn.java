package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import offerwright.ui.kit.Nodes;

/// The stack of an offer's year with its token column, in pixels.
///
/// @param year what is shown
/// @param y place of a figure
/// @param left left edge of the stack
/// @param width its width
/// @param tokens width of the token column beside it
record OfferColumn(
    OfferYears.Year year, DoubleUnaryOperator y, double left, double width, double tokens) {
  private static final double TOKENS = 0.36;
  private static final double BESIDE = 2;
  private static final double BETWEEN = 8;

  /// In the middle of the place between two edges; `beside` keeps room for a token column.
  static OfferColumn between(
      OfferYears.Year year, DoubleUnaryOperator y, double from, double to, boolean beside) {
    double free = to - from - Math.min(BETWEEN, (to - from) * 0.25);
    double width = Math.max(2, Math.floor(beside ? (free - BESIDE) / (1 + TOKENS) : free));
    double tokens = beside ? Math.max(2, Math.floor(width * TOKENS)) : 0;
    double whole = beside ? width + BESIDE + tokens : width;
    return new OfferColumn(year, y, Math.rint((from + to - whole) / 2), width, tokens);
  }

  double right() {
    return left + width;
  }

  double middle() {
    return left + width / 2;
  }

  private double y(double figure) {
    return y.applyAsDouble(figure);
  }

  void draw(Ink ink) {
    double up = 0;
    double down = 0;
    for (Column.Segment segment : year.segments()) {
      boolean above = segment.value() >= 0;
      double from = above ? up : down;
      double to = from + segment.value();
      double foot = Math.round(y(Math.min(from, to)));
      double top = Math.round(y(Math.max(from, to)));
      if (foot - top >= 1) {
        // One pixel stays free between two parts, and none is lost to a thin one.
        double gap = from != 0 && foot - top > 2 ? 1 : 0;
        ink.bar(
            Nodes.partStyle(segment.part()),
            left,
            above ? top : top + gap,
            right(),
            above ? foot - gap : foot);
      }
      up = above ? to : up;
      down = above ? down : to;
    }
    year.tokens().ifPresent(budget -> draw(ink, budget));
  }

  private void draw(Ink ink, OfferYears.Tokens budget) {
    double x = right() + BESIDE;
    double end = x + tokens;
    double foot = y(0);
    if (budget.face().orElse(0) > 0) {
      ink.bar("ow-tokens-face", x, y(budget.face().getAsDouble()), end, foot);
    }
    if (budget.expected().orElse(0) > 0) {
      ink.bar("ow-part-tokens", x, y(budget.expected().getAsDouble()), end, foot);
    }
    budget
        .worth()
        .ifPresent(worth -> ink.line("ow-worth-mark", x - 1, y(worth), end + 2, y(worth)));
  }

  /// What nothing may cover.
  List<Frame> grounds() {
    List<Frame> grounds = new ArrayList<>();
    grounds.add(new Frame(left, y(year.above()), right(), y(0)));
    year.tokens()
        .filter(budget -> budget.greatest() > 0)
        .ifPresent(budget ->
            grounds.add(
                new Frame(
                    right() + BESIDE, y(budget.greatest()), right() + BESIDE + tokens, y(0))));
    return grounds;
  }

  /// Boxes for the total, best first: right over the stack, or over the token column beside it.
  List<Frame> over(double wide, double high) {
    double foot = y(year.above()) - 2;
    double beside =
        Math.min(foot, year.tokens().map(budget -> y(budget.greatest()) - 2).orElse(foot));
    List<Frame> boxes = new ArrayList<>();
    for (double bottom : new double[] {foot, beside}) {
      for (double start : new double[] {middle() - wide / 2, right() - wide, left}) {
        boxes.add(new Frame(start, bottom - high, start + wide, bottom));
      }
    }
    return boxes;
  }
}
