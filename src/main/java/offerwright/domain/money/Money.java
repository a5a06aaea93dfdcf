package offerwright.domain.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import offerwright.domain.Require;

/// An exact amount in a currency, always at that currency's own number of digits; example:
/// 244,000.00 USD.
///
/// Arithmetic is exact. The only place where a computed number becomes money is [#rounded(double,
/// CurrencyCode)].
///
/// @param amount the amount; given with more digits than the currency has, it must be exact at the
///   currency's digits
/// @param currency the currency; arithmetic between two currencies throws
///   [IllegalArgumentException]
public record Money(BigDecimal amount, CurrencyCode currency) implements Comparable<Money> {
  private static final MathContext FAITHFUL = new MathContext(15, RoundingMode.HALF_EVEN);

  /// Brings the amount to the currency's digits; throws [IllegalArgumentException] if that would
  /// lose part of it.
  public Money {
    try {
      amount = amount.setScale(currency.digits(), RoundingMode.UNNECESSARY);
    } catch (ArithmeticException tooFine) {
      throw new IllegalArgumentException(
          amount.toPlainString()
              + " has more than the "
              + currency.digits()
              + " decimals of "
              + currency,
          tooFine);
    }
  }

  /// Parses a plain decimal number: `Money.of("1200.50", USD)`.
  public static Money of(String amount, CurrencyCode currency) {
    return new Money(new BigDecimal(amount), currency);
  }

  /// Whole units: `Money.of(244_000, USD)`.
  public static Money of(long units, CurrencyCode currency) {
    return new Money(BigDecimal.valueOf(units), currency);
  }

  /// An amount given in minor units, cents in most currencies: `Money.ofMinor(24_400_000, USD)`.
  public static Money ofMinor(long units, CurrencyCode currency) {
    return new Money(BigDecimal.valueOf(units, currency.digits()), currency);
  }

  /// The amount in minor units; throws [ArithmeticException] if it does not fit.
  public long minorUnits() {
    return amount.unscaledValue().longValueExact();
  }

  /// Nothing, in a currency.
  public static Money zero(CurrencyCode currency) {
    return of(0, currency);
  }

  /// **The rounding border.** Rounds half away from zero to the currency's digits, from the 15
  /// significant digits that a `double` carries faithfully (so 1.005 becomes 1.01 and 49,382.50 ×
  /// 0.41 = 20,246.825 becomes 20,246.83, as a person and Excel's `ROUND` expect, although the
  /// binary product lies a hair below). Throws if the value is not finite.
  public static Money rounded(double value, CurrencyCode currency) {
    Require.that(Double.isFinite(value), "an amount must be a finite number, was %s", value);
    return new Money(
        BigDecimal.valueOf(value).round(FAITHFUL).setScale(currency.digits(), RoundingMode.HALF_UP),
        currency);
  }

  /// The sum; both in one currency.
  public Money plus(Money other) {
    return new Money(amount.add(same(other)), currency);
  }

  /// The difference; both in one currency.
  public Money minus(Money other) {
    return new Money(amount.subtract(same(other)), currency);
  }

  /// The amount with its sign turned.
  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  /// A whole multiple: a monthly stipend times 12.
  public Money times(long factor) {
    return new Money(amount.multiply(BigDecimal.valueOf(factor)), currency);
  }

  /// A share of this amount, rounded at the border.
  public Money share(Percent percent) {
    return rounded(amount.doubleValue() * percent.fraction(), currency);
  }

  /// The amount as `calc` computes with it.
  public double toDouble() {
    return amount.doubleValue();
  }

  /// True for exactly nothing.
  public boolean isZero() {
    return amount.signum() == 0;
  }

  /// True below nothing.
  public boolean isNegative() {
    return amount.signum() < 0;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(same(other));
  }

  private BigDecimal same(Money other) {
    Require.that(
        currency.equals(other.currency),
        "%s and %s are different currencies; convert one first",
        currency,
        other.currency);
    return other.amount;
  }

  /// As it stands in a sentence, whatever the locale: thousands grouped, minor units only where
  /// there are any; example: "721,600 USD".
  public String inWords() {
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    return String.format(
        Locale.ROOT, "%,." + (whole ? 0 : amount.scale()) + "f %s", amount, currency);
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }
}
