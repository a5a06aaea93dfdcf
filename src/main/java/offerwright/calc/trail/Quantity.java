package offerwright.calc.trail;

import java.math.BigDecimal;
import java.time.LocalDate;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.money.UnitPrice;

/// A figure with its kind, so that whoever shows it can format it. Never a formatted text.
public sealed interface Quantity {
  /// Money; example: 244,000.00 USD.
  record Amount(Money money) implements Quantity {}

  /// A price for one thing; example: 4.20 USD a share.
  record Price(UnitPrice price) implements Quantity {}

  /// A share shown in percent; example: 83.7 %.
  record Share(Percent percent) implements Quantity {}

  /// A bare ratio; example: compa-ratio 1.135.
  record Ratio(double value) implements Quantity {}

  /// A number of things; example: 24,000 options, 6.25 years.
  ///
  /// @param unit the plural noun to print behind the number; may be empty
  record Count(BigDecimal value, String unit) implements Quantity {}

  /// A number of tokens.
  record Tokens(TokenCount count) implements Quantity {}

  /// A day.
  record Day(LocalDate date) implements Quantity {}

  /// From one amount to another; example: P25 to P75 of the peers.
  record Range(Money low, Money high) implements Quantity {}

  /// A word; example: "Senior".
  record Word(String text) implements Quantity {}

  /// No figure, and why; never shown as zero. Example: "fully diluted shares are not disclosed".
  record NotKnown(String reason) implements Quantity {}
}
