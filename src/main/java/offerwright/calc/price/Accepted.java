package offerwright.calc.price;

import java.util.Optional;
import java.util.function.Supplier;
import offerwright.domain.market.PriceProcess;

/// Guards the way from a fit to a process of a forecast.
final class Accepted {
  private Accepted() {}

  /// The process, or nothing if its figures are outside of what a forecast accepts, such as a fall
  /// of 100 % a year after rounding.
  static Optional<PriceProcess> process(Supplier<PriceProcess> process) {
    try {
      return Optional.of(process.get());
    } catch (IllegalArgumentException outside) {
      return Optional.empty();
    }
  }
}
