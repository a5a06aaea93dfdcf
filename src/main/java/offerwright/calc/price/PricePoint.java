package offerwright.calc.price;

import java.time.LocalDate;
import offerwright.domain.Require;

/// One price of a series.
///
/// @param date day from which it holds
/// @param price blended price of a million tokens, above 0; example: 1.73
/// @param model whose price it is; example: "claude-opus-5.5"
public record PricePoint(LocalDate date, double price, String model) {
  /// Refuses a price that has no logarithm.
  public PricePoint {
    Require.that(price > 0 && Double.isFinite(price), "a price must be above 0, was %s", price);
  }
}
