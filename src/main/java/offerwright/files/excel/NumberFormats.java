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

  /// The same with all four digits, so that a column of prices lines up: `[$$]#,##0.0000`.
  public static String priceTable(CurrencyCode currency) {
    return sign(currency) + "#,##0.0000";
  }

  /// Axis labels of a chart: whole thousands, `[$$]#,##0,"k"`.
  public static String thousands(CurrencyCode currency) {
    return sign(currency) + "#,##0,\"k\"";
  }

  /// Axis labels of a chart whose longest value is `most`: millions from two million on as in
  /// `[$$]#,##0.0,,"M"`, else thousands, or whole amounts below two thousand.
  public static String axis(CurrencyCode currency, double most) {
    return sign(currency)
        + (most >= 20e6
            ? "#,##0,,\"M\""
            : most >= 2e6 ? "#,##0.0,,\"M\"" : most >= 2000 ? "#,##0,\"k\"" : "#,##0");
  }

  private static String sign(CurrencyCode currency) {
    return "[$" + SIGNS.getOrDefault(currency.code(), currency.code() + " ") + "]";
  }

  private static String digits(int digits) {
    return digits == 0 ? "" : "." + "0".repeat(digits);
  }
}
