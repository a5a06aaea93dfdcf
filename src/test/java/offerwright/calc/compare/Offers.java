package offerwright.calc.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.simulate.Progress;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.AfterLeaving;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.RiskView;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.equity.Vesting;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;

/// Offers to compare: S-104 of the small company (private, options) and Northwind (public, RSUs).
final class Offers {
  static final LocalDate TODAY = SmallCompany.TODAY;
  static final OfferKey OWN = OfferKey.own("S-104");
  static final OfferKey NORTHWIND = OfferKey.competing("northwind");

  private Offers() {}

  static Money usd(long amount) {
    return Money.of(amount, CurrencyCode.USD);
  }

  /// 4,000 RSUs at 50, a quarter a year.
  static EquityGrant shares() {
    return new EquityGrant(
        EquityInstrument.RSU,
        new EquityQuantity.Units(4_000),
        Optional.empty(),
        StockFacts.NOT_DISCLOSED
            .withFairMarketValue(Optional.of(UnitPrice.of("50", CurrencyCode.USD)))
            .withFairMarketValueDate(Optional.of(TODAY)),
        Vesting.FOUR_YEARS_YEARLY,
        Optional.empty(),
        false,
        Optional.empty(),
        10,
        "none");
  }

  /// The terms of S-104 with another base, RSUs and no tokens.
  static OfferTerms northwind() {
    OfferTerms own = SmallCompany.senior().terms();
    return new OfferTerms(
        own.start(),
        own.cash().withBase(usd(205_000)),
        List.of(shares()),
        Optional.empty(),
        Optional.empty(),
        own.benefits(),
        own.fx());
  }

  static CompetingOffer competing(String id, Listing listing, OfferTerms terms) {
    return new CompetingOffer(id, "Northwind Systems", listing, "Senior engineer", terms);
  }

  /// Both offers, 400,000 of outside wealth, 2,000 paths.
  static Workspace workspace() {
    return with(SmallCompany.workspace().withOffers(List.of(SmallCompany.senior())), northwind());
  }

  static Workspace with(Workspace company, OfferTerms terms) {
    ValuationAssumptions settings =
        company.settings().valuation().withOutsideWealth(Optional.of(usd(400_000)));
    return company
        .withCompetingOffers(List.of(competing("northwind", Listing.PUBLIC, terms)))
        .withSettings(company.settings().withValuation(settings))
        .withComparison(
            ComparisonPlan.EMPTY
                .withOffers(List.of(OWN, NORTHWIND))
                .withOwnUse(Percent.of(30))
                .withRun(new ComparisonRun(2_000, 20261121)));
  }

  /// A world in which nothing is left to chance and later money counts in full.
  static Workspace certain(Workspace workspace) {
    ComparisonPlan plan = workspace.comparison();
    List<OfferKey> keys = new ArrayList<>(plan.offers());
    ComparisonPlan calm =
        plan.withRisk(
                new RiskView(
                    Percent.NONE, Percent.NONE, Percent.NONE, 2, Optional.of(Percent.NONE)))
            .withLeaving(new AfterLeaving(Percent.ALL, 0, AfterLeaving.WindowChoice.LAPSE, true));
    for (OfferKey key : keys) {
      calm =
          calm.withOutlook(
              calm.outlook(key)
                  .withLayoffRate(Optional.of(Percent.NONE))
                  .withLeavingRate(Optional.of(Percent.NONE)));
    }
    return workspace.withComparison(calm);
  }

  static SimulatedComparison simulated(Workspace workspace) {
    return SimulatedComparison.of(Comparison.of(workspace, TODAY), 2, Progress.quiet())
        .value()
        .orElseThrow();
  }

  static ComparisonAnswer answer(Workspace workspace) {
    SimulatedComparison simulated = simulated(workspace);
    return simulated.answer(SimulatedComparison.personOf(workspace, simulated.comparison()));
  }

  static OfferRisk risk(ComparisonAnswer answer, String tag) {
    return answer.risks().stream()
        .filter(risk -> risk.offer().tag().equals(tag))
        .findFirst()
        .orElseThrow();
  }
}
