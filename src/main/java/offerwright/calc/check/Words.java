package offerwright.calc.check;

import java.math.BigDecimal;
import java.util.Locale;
import offerwright.domain.money.Money;

/// Figures inside the sentences of problems: grouped thousands, cents only where there are any, ISO dates.
final class Words {

  private Words() {}

  static String money(Money money) {
    BigDecimal amount = money.amount();
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    return String.format(Locale.ROOT, "%,." + (whole ? 0 : amount.scale()) + "f %s", amount, money.currency());
  }
}
