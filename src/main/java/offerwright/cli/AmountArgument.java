package offerwright.cli;

import java.util.regex.Pattern;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;

/// Amounts of money as options take them.
final class AmountArgument {
  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,13}(\\.\\d+)?");

  private AmountArgument() {}

  /// The amount of a text; refuses what is none in the currency.
  ///
  /// @param option whose argument it is; example: "--pool"
  /// @param example an amount that would do; example: "26150000"
  static Money of(String option, String text, CurrencyCode currency, String example) {
    if (!AMOUNT.matcher(text).matches() || decimals(text) > currency.digits()) {
      throw Refusal.usage(
          option + " " + text + " is no amount in " + currency + ".",
          "Give a plain number like "
              + example
              + ", without thousands separators, with at most "
              + currency.digits()
              + " decimals.");
    }
    return Money.of(text, currency);
  }

  private static int decimals(String text) {
    return text.contains(".") ? text.length() - text.indexOf('.') - 1 : 0;
  }
}
