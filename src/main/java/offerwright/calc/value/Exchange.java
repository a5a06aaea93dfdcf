package offerwright.calc.value;

import java.util.Optional;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.FxTable;
import offerwright.domain.money.Money;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.Workspace;

/// Converts amounts of an offer. The rate agreed in the offer comes first, then the workspace's
/// table, then a way over the company's currency.
///
/// @param agreed the offer's own rate
/// @param table the workspace's rates
/// @param company currency of the company's books
public record Exchange(FxRate agreed, FxTable table, CurrencyCode company) {
  /// The exchange of one offer in its workspace.
  public static Exchange of(Workspace workspace, OfferTerms terms) {
    return new Exchange(terms.fx(), workspace.fx(), workspace.company().currency());
  }

  /// Units of `to` for one unit of `from`; 1 for the same currency; empty if no rate is known.
  public Optional<Double> rate(CurrencyCode from, CurrencyCode to) {
    Optional<Double> direct = direct(from, to);
    return direct.isPresent()
        ? direct
        : direct(from, company).flatMap(first -> direct(company, to).map(second -> first * second));
  }

  private Optional<Double> direct(CurrencyCode from, CurrencyCode to) {
    if (from.equals(to)) {
      return Optional.of(1.0);
    }
    if (agreed.from().equals(from) && agreed.to().equals(to)) {
      return Optional.of(agreed.rate().doubleValue());
    }
    if (agreed.from().equals(to) && agreed.to().equals(from)) {
      return Optional.of(1 / agreed.rate().doubleValue());
    }
    return table.find(from, to).map(rate -> rate.rate().doubleValue());
  }

  /// An amount in another currency, not yet rounded; empty if no rate is known.
  public Optional<Double> amount(Money money, CurrencyCode to) {
    return rate(money.currency(), to).map(rate -> money.toDouble() * rate);
  }

  /// A price in another currency, not yet rounded; empty if no rate is known.
  public Optional<Double> price(UnitPrice price, CurrencyCode to) {
    return rate(price.currency(), to).map(rate -> price.toDouble() * rate);
  }

  /// An amount in another currency, rounded; unchanged if it is in that currency already; empty if
  /// no rate is known.
  public Optional<Money> convert(Money money, CurrencyCode to) {
    return money.currency().equals(to)
        ? Optional.of(money)
        : amount(money, to).map(value -> Money.rounded(value, to));
  }
}
