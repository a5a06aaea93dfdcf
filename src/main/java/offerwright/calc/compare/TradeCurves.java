package offerwright.calc.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import offerwright.calc.joint.Amounts;
import offerwright.calc.risk.AdjustableTwo;
import offerwright.calc.risk.IndifferenceCurve;
import offerwright.calc.risk.Range;
import offerwright.calc.risk.ValuedPaths;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// Curves of indifference: pairs of two parts of an offer at which it is worth the same sure amount
/// as another offer. The other offer is valued anew for each own-use share.
///
/// @param axes which parts
/// @param offer in which they are swapped
/// @param target the offer it should equal
/// @param todayHorizontal what is offered of the first part today, in the offer's currency
/// @param todayVertical what is offered of the second
/// @param curves by own-use share, rising
public record TradeCurves(
    TradeAxes axes,
    ComparedOffer offer,
    ComparedOffer target,
    double todayHorizontal,
    double todayVertical,
    List<TradeCurve> curves) {
  private static final int POINTS = 13;
  private static final double LEAST_WIDTH = 300_000;
  private static final double TIMES = 2;

  /// Copies the list.
  public TradeCurves {
    curves = List.copyOf(curves);
  }

  /// Solves the curves for the person's own-use share and, where tokens are swapped, two others.
  ///
  /// @param offer position among [Comparison#weighed] of the offer in which parts are swapped
  /// @param target position of the other
  /// @return no value, with the reason, where a part cannot be swapped or an offer not be valued
  /// @throws java.util.concurrent.CancellationException if the calling thread is interrupted
  public static Checked<TradeCurves> of(
      SimulatedComparison simulated, Person person, int offer, int target, TradeAxes axes) {
    SimulatedOffer swapped = simulated.offers().get(offer);
    SimulatedOffer aim = simulated.offers().get(target);
    PartSizes sizes = new PartSizes(simulated.comparison(), swapped);
    Optional<String> obstacle = obstacle(sizes, axes);
    if (obstacle.isPresent()) {
      return Checked.bad(
          Problem.error(
              "trade",
              "Nothing can be swapped in " + swapped.offer().tag() + ": " + obstacle.get() + ".",
              "Choose other parts, or enter what is missing."));
    }
    double[] xs = xs(sizes.today(axes.horizontal()));
    List<TradeCurve> curves = new ArrayList<>();
    for (double ownUse : ownUses(person.ownUse(), axes)) {
      Person eyes = person.withOwnUse(ownUse);
      Checked<ValuedPaths> wanted = ValuedPaths.of(aim.worth().values(ownUse), eyes.aversion());
      if (wanted.value().isEmpty()) {
        return Checked.bad(wanted.problems());
      }
      curves.add(
          new TradeCurve(
              ownUse,
              ownUse == person.ownUse(),
              IndifferenceCurve.of(
                  adjustable(swapped, sizes, axes, ownUse),
                  swapped.paths().count(),
                  wanted.value().get().certain().amount().value(),
                  eyes.aversion(),
                  xs,
                  new Range(0, sizes.most(axes.vertical())))));
    }
    return Checked.good(
        new TradeCurves(
            axes,
            swapped.offer(),
            aim.offer(),
            sizes.today(axes.horizontal()),
            sizes.today(axes.vertical()),
            curves));
  }

  private static Optional<String> obstacle(PartSizes sizes, TradeAxes axes) {
    Person anybody = new Person(1, 0, Optional.empty());
    return sizes
        .obstacle(axes.horizontal(), anybody)
        .or(() -> sizes.obstacle(axes.vertical(), anybody));
  }

  private static AdjustableTwo adjustable(
      SimulatedOffer offer, PartSizes sizes, TradeAxes axes, double ownUse) {
    return (x, y, values) -> {
      Amounts first = sizes.with(axes.horizontal(), x);
      offer.with(sizes.with(first, axes.vertical(), y)).fill(ownUse, values);
    };
  }

  /// Thirteen steps from nothing to twice what is offered.
  private static double[] xs(double today) {
    double width = Math.max(LEAST_WIDTH, TIMES * today);
    double[] xs = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      xs[i] = width * i / (POINTS - 1);
    }
    return xs;
  }

  /// The person's own share between two others; for swaps without tokens only their own.
  private static double[] ownUses(double own, TradeAxes axes) {
    return switch (axes) {
      case BASE_FOR_EQUITY -> new double[] {own};
      case BASE_FOR_TOKENS ->
          DoubleStream.of(0, own, own > 0 ? Math.min(1, 2 * own) : 0.5)
              .distinct()
              .sorted()
              .toArray();
      case TOKENS_FOR_EQUITY ->
          DoubleStream.of(
                  own > 0 ? own / 2 : 0.25, own > 0 ? own : 0.5, own > 0 ? Math.min(1, 2 * own) : 1)
              .distinct()
              .sorted()
              .toArray();
    };
  }
}
