package offerwright.ui.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.Spread;
import offerwright.calc.forecast.FanMonth;

/// What a [FanChart] shows: months to come as quantiles, with a line to compare them with, and what
/// was observed before.
///
/// @param unit what figures are counted in
/// @param line name of the line to compare with; example: "Budget"
/// @param months one after the other without gaps; may be empty
/// @param past observed before; may be empty
/// @param logarithmic true if equal factors are to be equally far apart
public record Fan(
    ChartUnit unit, String line, List<Month> months, List<Past> past, boolean logarithmic) {
  /// Copies the lists; puts what was observed in order of its days.
  public Fan {
    months = List.copyOf(months);
    past = past.stream().sorted(Comparator.comparing(Past::day)).toList();
  }

  /// A month to come.
  ///
  /// @param month the month
  /// @param spread quantiles
  /// @param mean mean with its interval, if known
  /// @param line the figure to compare with; empty = none
  public record Month(
      YearMonth month, Spread spread, Optional<Estimate> mean, OptionalDouble line) {}

  /// An observation.
  ///
  /// @param day when
  /// @param value what
  /// @param name what it is called in the tooltip; example: "Sonnet 4"
  public record Past(LocalDate day, double value, String name) {}

  /// Spending against its budget.
  public static Fan ofSpend(ChartUnit unit, List<FanMonth> months) {
    return new Fan(
        unit,
        "Budget",
        months.stream()
            .map(month ->
                new Month(
                    month.month(),
                    month.spread(),
                    Optional.of(month.mean()),
                    OptionalDouble.of(month.budget())))
            .toList(),
        List.of(),
        false);
  }

  /// True if there is nothing to show.
  public boolean isEmpty() {
    return months.isEmpty() && past.isEmpty();
  }

  /// True if there is a line to compare with.
  boolean hasLine() {
    return months.stream().anyMatch(month -> month.line().isPresent());
  }

  /// The first month on the axis.
  YearMonth first() {
    return past.isEmpty() ? months.getFirst().month() : YearMonth.from(past.getFirst().day());
  }

  /// The last month on the axis.
  YearMonth last() {
    return months.isEmpty() ? YearMonth.from(past.getLast().day()) : months.getLast().month();
  }

  /// Every figure that must find its place.
  DoubleStream figures() {
    List<DoubleStream> parts = new ArrayList<>();
    months.forEach(month -> {
      parts.add(DoubleStream.of(month.spread().p5(), month.spread().p95()));
      parts.add(month.line().stream());
    });
    parts.add(past.stream().mapToDouble(Past::value));
    return Stream.of(parts.toArray(DoubleStream[]::new))
        .flatMapToDouble(part -> part)
        .filter(Double::isFinite);
  }
}
