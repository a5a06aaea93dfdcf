package offerwright.calc.price;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleBiFunction;
import offerwright.calc.estimate.Spread;

/// Makes fans of fitted prices: the days and how quantiles become a spread.
///
/// @param last the last price
/// @param days the last price's day and the same day of each month after it
record Fans(PricePoint last, List<LocalDate> days) {
  /// Days until `months` after the later of today and the last price.
  static Fans of(PriceSeries series, LocalDate today, int months) {
    LocalDate last = series.last().date();
    LocalDate end = (last.isAfter(today) ? last : today).plusMonths(months);
    List<LocalDate> days = new ArrayList<>();
    for (int month = 0; !last.plusMonths(month).isAfter(end); month++) {
      days.add(last.plusMonths(month));
    }
    return new Fans(series.last(), days);
  }

  /// A fan.
  ///
  /// @param logQuantile quantile of the logarithm of the price, given years after the last price
  ///   and a probability
  List<FanPoint> of(ToDoubleBiFunction<Double, Double> logQuantile) {
    return days.stream()
        .map(day -> {
          double after = PriceSeries.years(last.date(), day);
          return new FanPoint(
              day, spread(p -> StrictMath.exp(logQuantile.applyAsDouble(after, p))));
        })
        .toList();
  }

  private static Spread spread(DoubleUnaryOperator quantile) {
    return new Spread(
        quantile.applyAsDouble(0.05),
        quantile.applyAsDouble(0.25),
        quantile.applyAsDouble(0.5),
        quantile.applyAsDouble(0.75),
        quantile.applyAsDouble(0.95));
  }
}
