package offerwright.calc.check;

import java.util.Optional;
import offerwright.domain.level.PayBand;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.FxTable;
import offerwright.domain.money.Money;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.Workspace;

/// Brings amounts into the company's currency so that they can be compared. An offer's own currency goes by the rate agreed in its terms,
/// every other one by the workspace's table.
///
/// @param currency the company's currency
/// @param agreed   the rate in the offer's terms; empty where there is no offer
/// @param table    the workspace's rates
record CompanyMoney(CurrencyCode currency, Optional<FxRate> agreed, FxTable table) {

  static CompanyMoney of(Workspace workspace) {
    return new CompanyMoney(workspace.company().currency(), Optional.empty(), workspace.fx());
  }

  static CompanyMoney of(Workspace workspace, OfferTerms terms) {
    return new CompanyMoney(workspace.company().currency(), Optional.of(terms.fx()), workspace.fx());
  }

  /// The rate from a currency to the company's; empty if none is known.
  Optional<FxRate> rate(CurrencyCode from) {
    return agreed.filter(rate -> rate.from().equals(from) && rate.to().equals(currency)).or(() -> table.find(from, currency));
  }

  /// The amount in the company's currency; empty if no rate is known.
  Optional<Money> convert(Money money) {
    return money.currency().equals(currency) ? Optional.of(money) : rate(money.currency()).map(rate -> rate.convert(money));
  }

  /// The band in the company's currency; empty if no rate is known.
  Optional<PayBand> convert(PayBand band) {
    if (band.currency().equals(currency)) {
      return Optional.of(band);
    }
    return rate(band.currency()).map(rate -> new PayBand(rate.convert(band.minimum()), rate.convert(band.midpoint()), rate.convert(band.maximum())));
  }

  /// A price or other fine amount in the company's currency, unrounded; empty if no rate is known.
  Optional<Double> convert(double amount, CurrencyCode from) {
    return from.equals(currency) ? Optional.of(amount) : rate(from).map(rate -> amount * rate.rate().doubleValue());
  }
}
