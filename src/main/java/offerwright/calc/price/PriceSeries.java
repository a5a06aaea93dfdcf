package offerwright.calc.price;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import offerwright.calc.trail.Assumption;
import offerwright.domain.Require;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.market.TokenMix;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.problem.Checked;

/// One price over time, chosen from a history: each point holds until the next.
///
/// @param choice which quotes
/// @param currency of all prices
/// @param points at least one, oldest first, one a day
/// @param assumptions what was assumed to make one series of the quotes
public record PriceSeries(
    SeriesChoice choice,
    CurrencyCode currency,
    List<PricePoint> points,
    List<Assumption> assumptions) {
  /// Days of a year on average, for turning days into years.
  private static final double DAYS = 365.25;

  /// Copies the lists; refuses no point, and points out of order.
  public PriceSeries {
    points = List.copyOf(points);
    assumptions = List.copyOf(assumptions);
    Require.that(!points.isEmpty(), "a price series needs a point");
    for (int i = 1; i < points.size(); i++) {
      Require.that(
          points.get(i - 1).date().isBefore(points.get(i).date()),
          "points of a series must be in order, one a day; %s is not",
          points.get(i));
    }
  }

  /// The quotes of `history` that `choice` means, blended by `mix`.
  ///
  /// Left out, with a note: announced and superseded prices, surcharges for long prompts and hours
  /// of the day, prices of 0, and quotes after `until`. A provider's newest quote is its price; of
  /// several on one day the last in the order of the history wins. The price of several providers
  /// is the median of theirs (of an even number the geometric mean of the middle two). A quote
  /// without a price for cached input is taken to charge its input price for it.
  ///
  /// No value, with the reason, if no quote is left or the quotes are in several currencies.
  ///
  /// @param until last day that counts; [LocalDate#MAX] for all
  public static Checked<PriceSeries> of(
      PriceHistory history, SeriesChoice choice, TokenMix mix, LocalDate until) {
    return new SeriesSelection(history, choice, mix, until).series();
  }

  /// The oldest point.
  public PricePoint first() {
    return points.getFirst();
  }

  /// The newest point.
  public PricePoint last() {
    return points.getLast();
  }

  /// The price in force on a day; empty before the first point.
  public Optional<PricePoint> inForce(LocalDate day) {
    return points.reversed().stream().filter(point -> !point.date().isAfter(day)).findFirst();
  }

  /// Years from one day to another; example: 0.4983 from 2026-01-01 to 2026-07-02.
  static double years(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) / DAYS;
  }

  /// Years of each point after the first.
  double[] years() {
    return points.stream().mapToDouble(point -> years(first().date(), point.date())).toArray();
  }

  /// Natural logarithms of the prices.
  double[] logarithms() {
    return points.stream().mapToDouble(point -> StrictMath.log(point.price())).toArray();
  }
}
