package offerwright.domain.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import offerwright.domain.Require;

/// An exchange rate on a day; example: 1 EUR = 1.08 USD on 2026-11-20.
///
/// @param from the currency one unit of which is priced
/// @param to the currency it is priced in
/// @param rate units of `to` for one unit of `from`; above 0
/// @param date the day the rate was true
/// @param source where it was read, for the list of assumptions; example: "ECB reference rate"
public record FxRate(
    CurrencyCode from, CurrencyCode to, BigDecimal rate, LocalDate date, String source) {
  /// Refuses a rate that is not above zero.
  public FxRate {
    Require.that(rate.signum() > 0, "an exchange rate must be above 0, was %s", rate);
    rate = rate.stripTrailingZeros();
    source = Require.text(source, "source of the exchange rate");
  }

  /// The rate that changes nothing.
  public static FxRate same(CurrencyCode currency, LocalDate date) {
    return new FxRate(currency, currency, BigDecimal.ONE, date, "same currency");
  }

  /// Converts and rounds at the border. Throws unless `money` is in `from`.
  public Money convert(Money money) {
    Require.that(
        money.currency().equals(from),
        "the rate converts %s, the amount is in %s",
        from,
        money.currency());
    return Money.rounded(money.toDouble() * rate.doubleValue(), to);
  }
}
