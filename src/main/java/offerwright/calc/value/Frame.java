package offerwright.calc.value;

import java.time.LocalDate;
import offerwright.domain.company.Listing;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;

/// What every part of one computation needs.
///
/// @param workspace settings, prices, limits, rates
/// @param terms the offer
/// @param listing whether the offering company is public
/// @param today the day prices are read for
/// @param exchange converts into the offer's currency
/// @param assumed takes down what was assumed on the way
record Frame(
    Workspace workspace,
    OfferTerms terms,
    Listing listing,
    LocalDate today,
    Exchange exchange,
    Assumed assumed) {
  static Frame of(Workspace workspace, OfferTerms terms, Listing listing, LocalDate today) {
    return new Frame(
        workspace, terms, listing, today, Exchange.of(workspace, terms), new Assumed());
  }

  ValuationAssumptions valuation() {
    return workspace.settings().valuation();
  }

  CurrencyCode currency() {
    return terms.currency();
  }

  LocalDate start() {
    return terms.start();
  }

  Money rounded(double value) {
    return Money.rounded(value, currency());
  }
}
