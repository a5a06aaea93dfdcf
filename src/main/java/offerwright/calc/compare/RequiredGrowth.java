package offerwright.calc.compare;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import offerwright.calc.joint.OfferPaths;
import offerwright.calc.joint.Shares;
import offerwright.calc.joint.SureShares;
import offerwright.calc.joint.Worth;
import offerwright.calc.risk.ValuedPaths;
import offerwright.calc.value.Exchange;
import offerwright.domain.comparison.EquityOutlook;
import offerwright.domain.exit.ExitSize;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/// Turns the question of what equity is worth around: how much must the company grow, for certain,
/// for its equity to close the gap? (The idea of "required growth against expected growth" is that
/// of career-ops, issue 2680.) Everything else keeps its chance.
final class RequiredGrowth {
  private static final double LEAST = 1e-3;
  private static final double MOST = 1e4;
  private static final int TRIES = 200;

  private RequiredGrowth() {}

  /// @param wanted sure amount to be reached
  /// @return empty where there is no equity to speak of
  static Optional<GrowthNeeded> of(
      SimulatedComparison simulated, Person person, SimulatedOffer offer, double wanted) {
    return switch (offer.paths().model().shares()) {
      case Shares.None _ -> Optional.empty();
      case Shares.Listed listed -> Optional.of(listed(person, offer, listed, wanted));
      case Shares.Unlisted unlisted -> unlisted(simulated, person, offer, unlisted, wanted);
    };
  }

  private static GrowthNeeded listed(
      Person person, SimulatedOffer offer, Shares.Listed shares, double wanted) {
    DoubleUnaryOperator gap =
        multiple ->
            sure(person, offer, SureShares.growing(offer.paths(), StrictMath.log(multiple) / 4))
                - wanted;
    double multiple = solve(gap);
    return new GrowthNeeded(
        GrowthNeeded.Kind.SHARE_PRICE,
        4,
        multiple,
        StrictMath.pow(multiple, 0.25) - 1,
        0,
        StrictMath.exp(4 * shares.growth()));
  }

  private static Optional<GrowthNeeded> unlisted(
      SimulatedComparison simulated,
      Person person,
      SimulatedOffer offer,
      Shares.Unlisted shares,
      double wanted) {
    if (!(offer.offer().beliefs().shares().orElse(null)
        instanceof EquityOutlook.Unlisted outlook)) {
      return Optional.empty();
    }
    double years = outlook.exit().timing().medianYears();
    Exchange exchange = Exchange.of(simulated.comparison().workspace(), offer.offer().terms());
    Optional<Double> rate = exchange.rate(currency(outlook), offer.offer().terms().currency());
    Optional<Double> today = today(simulated, offer, outlook, exchange);
    if (today.isEmpty() || rate.isEmpty()) {
      return Optional.empty();
    }
    DoubleUnaryOperator gap =
        multiple ->
            sure(
                    person,
                    offer,
                    SureShares.sold(
                        offer.paths(),
                        years,
                        shares.perShare().applyAsDouble(multiple * today.get() / rate.get())))
                - wanted;
    double multiple = solve(gap);
    return Optional.of(
        new GrowthNeeded(
            GrowthNeeded.Kind.EXIT_VALUE,
            years,
            multiple,
            StrictMath.pow(multiple, 1 / years) - 1,
            multiple * today.get(),
            shares.exit().mean(years) * rate.get() / today.get()));
  }

  /// The currency in which exits are drawn.
  private static CurrencyCode currency(EquityOutlook.Unlisted outlook) {
    return switch (outlook.exit().size()) {
      case ExitSize.Grown grown -> grown.valueToday().currency();
      case ExitSize.Stated stated -> stated.median().currency();
    };
  }

  /// What the company is worth today, in the offer's currency: as the outlook says, else what
  /// preferred shares were last sold for.
  private static Optional<Double> today(
      SimulatedComparison simulated,
      SimulatedOffer offer,
      EquityOutlook.Unlisted outlook,
      Exchange exchange) {
    return switch (outlook.exit().size()) {
      case ExitSize.Grown grown ->
          exchange.amount(grown.valueToday(), offer.offer().terms().currency());
      case ExitSize.Stated _ ->
          BeliefsOf.worthOf(simulated.comparison().workspace(), offer.offer().terms())
              .map(Money::toDouble);
    };
  }

  private static double sure(Person person, SimulatedOffer offer, OfferPaths paths) {
    Worth worth = Worth.of(paths, offer.amounts(), offer.tax(), offer.factor());
    return ValuedPaths.equivalent(worth.values(person.ownUse()), person.aversion());
  }

  /// The multiple without a gap; infinite if there is none.
  private static double solve(DoubleUnaryOperator gap) {
    double least = gap.applyAsDouble(LEAST);
    if (least >= 0) {
      return LEAST;
    }
    if (gap.applyAsDouble(MOST) < 0) {
      return Double.POSITIVE_INFINITY;
    }
    double root =
        new BrentSolver(1e-9, 1e-9)
            .solve(
                TRIES,
                log -> gap.applyAsDouble(StrictMath.exp(log)),
                StrictMath.log(LEAST),
                StrictMath.log(MOST));
    return StrictMath.exp(root);
  }
}
