package offerwright.domain.money;

import java.math.BigInteger;
import java.util.Currency;

/// An ISO 4217 currency; example: `USD`.
///
/// @param code three capital letters that ISO 4217 knows; anything else throws
///   [IllegalArgumentException]
public record CurrencyCode(String code) implements Comparable<CurrencyCode> {
  /// The United States dollar.
  public static final CurrencyCode USD = new CurrencyCode("USD");

  /// The euro.
  public static final CurrencyCode EUR = new CurrencyCode("EUR");

  /// Checks the code against the JDK's ISO 4217 table.
  public CurrencyCode {
    try {
      Currency.getInstance(code);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "\"" + code + "\" is not an ISO 4217 currency code such as USD or EUR", unknown);
    }
  }

  /// Digits after the decimal point that this currency is paid in: 2 for USD, 0 for JPY.
  public int digits() {
    return Math.max(0, Currency.getInstance(code).getDefaultFractionDigits());
  }

  /// Minor units in one unit: 100 cents for USD, 1 for JPY.
  public long minorUnits() {
    return BigInteger.TEN.pow(digits()).longValueExact();
  }

  @Override
  public int compareTo(CurrencyCode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
