package offerwright.calc.price;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import offerwright.domain.market.ScheduledStep;

/// Steps at known months on the calendar of a forecast.
final class KnownSteps {
  private KnownSteps() {}

  /// Factor that the steps up to a month amount to, that month included. Steps before the first
  /// month are part of today's price.
  ///
  /// @param first month 0
  static IntToDoubleFunction factors(List<ScheduledStep> steps, YearMonth first) {
    List<ScheduledStep> coming =
        steps.stream().filter(step -> !step.month().isBefore(first)).toList();
    return month -> {
      double factor = 1;
      for (ScheduledStep step : coming) {
        if (ChronoUnit.MONTHS.between(first, step.month()) <= month) {
          factor *= 1 + step.change().fraction();
        }
      }
      return factor;
    };
  }
}
