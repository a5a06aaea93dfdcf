package offerwright.files.excel;

import java.util.Map;
import offerwright.domain.money.CurrencyCode;

/// Number formats of cells. Currency signs are written into the format, so that they do not change
/// with the reader's own country.
public final class NumberFormats {
  public static final String TEXT = "@";
  public static final String GENERAL = "General";
  public static final String DATE = "yyyy-mm-dd";
  public static final String WHOLE = "#,##0";
  public static final String UNITS = "#,##0.####";
  public static final String PERCENT = "0.0#%";
  public static final String PERCENT_TABLE = "0.00%";
  public static final String OWNERSHIP = "0.000#%";
  public static final String RATIO = "0.000";
  public static final String EXCHANGE = "0.0000####";
  public static final String YEARS = "0.00";
  public static final String FINE = "0.0000";
  private static final Map<String, String> SIGNS =
      Map.of(
          "USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥", "INR", "₹", "ILS", "₪", "KRW", "₩", "CAD",
          "CA$", "AUD", "A$");

  private NumberFormats() {}

  /// Amounts at the currency's own digits: `[$€]#,##0.00`, `[$¥]#,##0`, `[$CHF ]#,##0.00`.
  public static String money(CurrencyCode currency) {
    return sign(currency) + "#,##0" + digits(currency.digits());
  }

  /// The same with a dash for nothing, for tables in which most cells of a line are empty.
  public static String moneyOrDash(CurrencyCode currency) {
    return money(currency) + ";-" + money(currency) + ";\"–\"";
  }

  /// Prices of one thing, finer than cents: `[$$]#,##0.00##`.
  public static String price(CurrencyCode currency) {
    return sign(currency) + "#,##0.00##";
  }

  /// Axis labels of a chart: whole thousands, `[$$]#,##0,"k"`.
  public static String thousands(CurrencyCode currency) {
    return sign(currency) + "#,##0,\"k\"";
  }

  private static String sign(CurrencyCode currency) {
    return "[$" + SIGNS.getOrDefault(currency.code(), currency.code() + " ") + "]";
  }

  private static String digits(int digits) {
    return digits == 0 ? "" : "." + "0".repeat(digits);
  }
}
