package offerwright.calc.price;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.money.Percent;

/// What one or two prices allow.
final class SimpleFits {
  private SimpleFits() {}

  static FitResult flat(PriceSeries series, Fans fans) {
    double log = StrictMath.log(series.last().price());
    return new FitResult(
        FitMethod.FLAT,
        List.of(FittedFigure.bare(FitParameter.PRICE, series.last().price(), ErrorKind.NONE)),
        Optional.of(new PriceProcess.Exponential(Percent.NONE)),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        List.of("One price says nothing about how prices move."),
        fans.of((after, p) -> log));
  }

  static FitResult twoPoints(PriceSeries series, Fans fans) {
    PricePoint first = series.first();
    PricePoint last = series.last();
    double log = StrictMath.log(last.price());
    SteadyChange change =
        SteadyChange.between(
            first.price(), last.price(), PriceSeries.years(first.date(), last.date()));
    double slope = change.logChange();
    FittedFigure main = FittedFigure.bare(FitParameter.LOG_CHANGE, slope, ErrorKind.NONE);
    return new FitResult(
        FitMethod.TWO_POINTS,
        List.of(main, main.as(FitParameter.YEARLY_CHANGE, StrictMath::expm1)),
        Accepted.process(
            () -> new PriceProcess.Exponential(Percent.ofFraction(StrictMath.expm1(slope)))),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        List.of("Two prices give a change but not how certain it is."),
        fans.of((after, p) -> log + slope * after));
  }
}
