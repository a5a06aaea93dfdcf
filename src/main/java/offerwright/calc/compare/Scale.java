package offerwright.calc.compare;

import java.util.Optional;
import offerwright.domain.comparison.PlaceIndex;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.Money;

/// How money of an offer is brought into the comparison: `amount · rate · 100 / index`.
///
/// @param currency of the comparison
/// @param rate units of it for one unit of the offer's currency; 1 for the same; example: 1.08
/// @param dated the rate with its day and source; empty for the same currency
/// @param place index of the cost of living that amounts are divided by; empty = not divided
public record Scale(
    CurrencyCode currency, double rate, Optional<FxRate> dated, Optional<PlaceIndex> place) {
  private static final double SAME = 100;

  /// Nothing to convert.
  public static Scale none(CurrencyCode currency) {
    return new Scale(currency, 1, Optional.empty(), Optional.empty());
  }

  /// The factor as a whole; example: 1.08 and an index of 86 give 1.2558.
  public double factor() {
    return rate * place.map(index -> SAME / index.index()).orElse(1.0);
  }

  /// An amount, rounded at the border; unchanged if the factor is 1.
  public Money of(Money amount) {
    return factor() == 1 && amount.currency().equals(currency)
        ? amount
        : Money.rounded(amount.toDouble() * factor(), currency);
  }
}
