package offerwright.support.samples;

import java.util.List;
import java.util.Optional;
import offerwright.calc.sample.DatedTables;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.EquityOutlook;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.exit.CapTable;
import offerwright.domain.exit.ExitOutlook;
import offerwright.domain.exit.ExitSize;
import offerwright.domain.exit.ExitTiming;
import offerwright.domain.exit.FundingRound;
import offerwright.domain.exit.Holding;
import offerwright.domain.exit.OptionHolding;
import offerwright.domain.exit.PreferredClass;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;

/// What the candidate of S-104 sees: the offer beside a listed company's and a start-up's. The
/// start-up does not say how many shares there are, and nothing of a retirement match.
final class SampleComparison {
  private SampleComparison() {}

  static ComparisonPlan plan() {
    OfferKey own = OfferKey.own("S-104");
    OfferKey listed = OfferKey.competing("northwind");
    OfferKey startUp = OfferKey.competing("halcyon");
    return ComparisonPlan.EMPTY
        .withOffers(List.of(own, listed, startUp))
        .withOwnUse(Percent.of(30))
        .withTaxTable(DatedTables.federalTaxes())
        .withOutlook(OfferOutlook.of(own).withShares(Optional.of(meridian())))
        .withOutlook(
            OfferOutlook.of(listed)
                .withShares(Optional.of(new EquityOutlook.Listed(Percent.of(9), Percent.of(42)))))
        .withOutlook(
            OfferOutlook.of(startUp)
                .withLayoffRate(Optional.of(Percent.of(9)))
                .withNote(FactNote.notDisclosed(OfferFact.FULLY_DILUTED_SHARES))
                .withNote(FactNote.notDisclosed(OfferFact.PREFERENCES_AHEAD))
                .withNote(FactNote.notDisclosed(OfferFact.RETIREMENT_MATCH))
                .withNote(
                    FactNote.assumed(
                        OfferFact.TOKEN_UTILISATION, "what a founding engineer said")));
  }

  /// 48,200,000 shares, fully diluted, and one round to come.
  private static EquityOutlook meridian() {
    CapTable table =
        new CapTable(
            CurrencyCode.USD,
            List.of(new Holding("Founders", 19_000_000), new Holding("Employees", 5_000_000)),
            List.of(
                PreferredClass.standard("Series A", 9_000_000, usd(18_000_000), 1),
                PreferredClass.standard("Series B", 8_000_000, usd(120_000_000), 1)),
            List.of(
                new OptionHolding(
                    "Options outstanding", 4_200_000, UnitPrice.of("2.10", CurrencyCode.USD))),
            3_000_000);
    FundingRound next =
        FundingRound.standard("Series C", usd(900_000_000), usd(150_000_000))
            .withPoolAfter(Percent.of(8));
    return new EquityOutlook.Unlisted(
        new ExitOutlook(
            Percent.of(60), new ExitSize.Stated(usd(800_000_000), 1.1), new ExitTiming(1, 5)),
        new EquityOutlook.Ownership.Known(table, List.of(), List.of(next)));
  }

  private static Money usd(long amount) {
    return Money.of(amount, CurrencyCode.USD);
  }
}
