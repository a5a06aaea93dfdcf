package offerwright.calc.check;

import java.time.LocalDate;
import java.util.Optional;
import offerwright.calc.value.Exchange;
import offerwright.domain.level.PayBand;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.Money;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.Workspace;

/// Brings amounts into the company's currency so that they can be compared. An offer's own currency
/// goes by the rate agreed in its terms, every other one by the workspace's table.
///
/// @param currency the company's currency
/// @param exchange the rates
record CompanyMoney(CurrencyCode currency, Exchange exchange) {

  static CompanyMoney of(Workspace workspace) {
    CurrencyCode currency = workspace.company().currency();
    return new CompanyMoney(
        currency, new Exchange(FxRate.same(currency, LocalDate.EPOCH), workspace.fx(), currency));
  }

  static CompanyMoney of(Workspace workspace, OfferTerms terms) {
    return new CompanyMoney(workspace.company().currency(), Exchange.of(workspace, terms));
  }

  /// Units of the company's currency for one of another; empty if no rate is known.
  Optional<Double> rate(CurrencyCode from) {
    return exchange.rate(from, currency);
  }

  /// The amount in the company's currency; empty if no rate is known.
  Optional<Money> convert(Money money) {
    return exchange.convert(money, currency);
  }

  /// The band in the company's currency; empty if no rate is known, or if the rate leaves nothing
  /// of its minimum.
  Optional<PayBand> convert(PayBand band) {
    return convert(band.minimum())
        .filter(minimum -> !minimum.isZero())
        .flatMap(minimum ->
            convert(band.midpoint())
                .flatMap(midpoint ->
                    convert(band.maximum())
                        .map(maximum -> new PayBand(minimum, midpoint, maximum))));
  }

  /// A price in the company's currency, unrounded; empty if no rate is known.
  Optional<Double> convert(UnitPrice price) {
    return exchange.price(price, currency);
  }
}
