package offerwright.calc.tax;

import java.util.Locale;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;

/// What an employer withholds from a supplemental payment beside the income tax it really causes.
///
/// @param payment the payment in USD, above 0; example: 100,000
/// @param withheld income tax withheld from it in USD; example: 22,000
/// @param owed by how much it raises the income tax of the year in USD; example: 35,000
/// @param marginalRate what the next dollar after it owes, a share; example: 0.35
public record WithholdingGap(double payment, double withheld, double owed, double marginalRate) {
  /// What is still due with the return; below 0 what comes back.
  public double shortfall() {
    return owed - withheld;
  }

  /// Withheld, as a share of the payment; example: 0.22.
  public double withheldShare() {
    return withheld / payment;
  }

  /// Owed, as a share of the payment; example: 0.35.
  public double owedShare() {
    return owed / payment;
  }

  /// One sentence; example: "Withheld at 22 %, owed at 35 %: 13,000 USD is still due with the
  /// return."
  public String inWords() {
    Money open = Money.rounded(Math.abs(shortfall()), CurrencyCode.USD);
    String rates = "Withheld at " + percent(withheldShare()) + ", owed at " + percent(owedShare());
    if (open.isZero()) {
      return rates + ": nothing is left to pay.";
    }
    return rates
        + ": "
        + open.inWords()
        + (shortfall() > 0 ? " is still due with the return." : " comes back with the return.");
  }

  private static String percent(double share) {
    String digits = String.format(Locale.ROOT, "%.1f", 100 * share);
    return (digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits) + " %";
  }
}
