package offerwright.files.excel.compare;

import offerwright.domain.money.CurrencyCode;
import offerwright.files.excel.NumberFormats;
import offerwright.files.text.LineWords;

/// Number formats that carry the marks of a figure, so that a marked figure stays a number and
/// digits stand below each other.
final class Marks {
  private Marks() {}

  /// Money of an offer as shown, with its marks.
  static String format(Column column, boolean incomplete, boolean assumed) {
    String mark = (incomplete ? LineWords.INCOMPLETE : "") + (assumed ? LineWords.ASSUMED : "");
    String money = NumberFormats.money(column.shown());
    return mark.isEmpty() ? money + "_ _*" : money + "\" " + mark + "\"";
  }

  /// A difference with sign and arrow.
  static String difference(CurrencyCode currency, boolean incomplete) {
    String digits = currency.digits() == 0 ? "" : "." + "0".repeat(currency.digits());
    String mark = incomplete ? "\" " + LineWords.INCOMPLETE + "\"" : "_ _*";
    return "+#,##0" + digits + "\" ▲\"" + mark + ";-#,##0" + digits + "\" ▼\"" + mark;
  }
}
