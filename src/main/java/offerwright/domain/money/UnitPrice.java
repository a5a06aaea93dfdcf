package offerwright.domain.money;

import java.math.BigDecimal;
import offerwright.domain.Require;

/// A price for one thing (a share, a million tokens), finer than cents; example: 4.2035 USD a
/// share.
///
/// @param amount the price, 0 or more, at most 10 decimals (the limit of the Open Cap Format)
/// @param currency the currency
public record UnitPrice(BigDecimal amount, CurrencyCode currency) {
  /// Removes trailing zeros so that equal prices are equal values.
  public UnitPrice {
    Require.that(amount.signum() >= 0, "a price must be 0 or more, was %s", amount);
    amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    Require.that(amount.scale() <= 10, "a price has at most 10 decimals, was %s", amount);
    if (amount.scale() < 0) {
      amount = amount.setScale(0);
    }
  }

  /// Parses a plain decimal number: `UnitPrice.of("4.20", USD)`.
  public static UnitPrice of(String amount, CurrencyCode currency) {
    return new UnitPrice(new BigDecimal(amount), currency);
  }

  /// The price as `calc` computes with it.
  public double toDouble() {
    return amount.doubleValue();
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }
}
