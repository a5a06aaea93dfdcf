package offerwright.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonReport;
import offerwright.calc.compare.SimulatedComparison;
import offerwright.calc.sample.DatedTables;
import offerwright.calc.simulate.Progress;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.PayFrequency;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.comparison.PlaceIndex;
import offerwright.domain.comparison.PlaceView;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.problem.Checked;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;

/// Offers side by side: a start-up's options with tokens, a listed company's shares with much not
/// disclosed, one in euros with a sign-on and a budget in dollars, and a bank's cash.
public final class SideBySide {
  /// The day of the comparison.
  public static final LocalDate TODAY = Example.TODAY;

  /// The currency of the third offer.
  public static final CurrencyCode EUR = new CurrencyCode("EUR");

  private SideBySide() {}

  /// The first so many of the four offers, 1 to 4; 400 paths, own use 0.3, outside wealth given.
  public static Workspace workspace(int offers) {
    List<CompetingOffer> all =
        List.of(
            offer("labs", "Example Labs", Listing.PRIVATE, Example.terms()),
            offer("listed", "Listed Cloud", Listing.PUBLIC, listed()),
            offer("euro", "Münchner Maschinenbau", Listing.PRIVATE, euros()),
            offer("bank", "Ferrous Capital", Listing.PRIVATE, cash()));
    Workspace workspace = Example.workspace(Example.withWealth(150_000, 2));
    return workspace
        .withCompetingOffers(all)
        .withComparison(
            ComparisonPlan.EMPTY
                .withOffers(
                    all.stream()
                        .limit(offers)
                        .map(offer -> OfferKey.competing(offer.id()))
                        .toList())
                .withOwnUse(Percent.of(30))
                .withTaxTable(DatedTables.federalTaxes())
                .withPlaces(
                    new PlaceView(
                        true,
                        false,
                        List.of(new PlaceIndex("Munich", 86, LocalDate.of(2026, 6, 1), "Numbeo"))))
                .withOutlook(
                    OfferOutlook.of(OfferKey.competing("listed"))
                        .withFacts(
                            Stream.of(
                                    OfferFact.RETIREMENT_MATCH,
                                    OfferFact.SIGN_ON,
                                    OfferFact.TOKEN_BUDGET)
                                .map(FactNote::notDisclosed)
                                .toList()))
                .withOutlook(
                    OfferOutlook.of(OfferKey.competing("euro"))
                        .withPlace(Optional.of("Munich"))
                        .withNote(FactNote.assumed(OfferFact.BONUS_TARGET, "usual there")))
                .withRun(new ComparisonRun(400, 7)));
  }

  private static CompetingOffer offer(
      String id, String employer, Listing listing, OfferTerms terms) {
    return new CompetingOffer(id, employer, listing, "Senior engineer", terms);
  }

  private static OfferTerms listed() {
    OfferTerms terms = Example.terms();
    Benefits benefits =
        new Benefits(
            Example.usd(19_800), Optional.empty(), 20, Example.usd(0), Example.usd(0), List.of());
    return terms
        .withCash(
            terms
                .cash()
                .withBase(Example.usd(218_000))
                .withBonusTarget(Percent.of(15))
                .withBonusPayout(Percent.of(95))
                .withSignOn(Optional.empty()))
        .withGrants(
            List.of(
                Example.grant(
                    EquityInstrument.RSU, new EquityQuantity.Value(Example.usd(240_000)))))
        .withTokens(Optional.empty())
        .withBenefits(benefits);
  }

  private static OfferTerms euros() {
    FxRate rate =
        new FxRate(
            EUR,
            Example.USD,
            new BigDecimal("1.0837"),
            LocalDate.of(2026, 11, 20),
            "ECB reference rate");
    CashTerms cash =
        new CashTerms(
            Money.of(151_300, EUR),
            PayFrequency.MONTHLY,
            Percent.of(13),
            Percent.of(87),
            Optional.of(new OneTimePayment(Money.of(12_345, EUR), Optional.empty())),
            Optional.empty());
    Benefits benefits =
        new Benefits(
            Money.of(6_400, EUR),
            Optional.empty(),
            30,
            Example.usd(1_500),
            Money.of(600, EUR),
            List.of());
    return new OfferTerms(
        LocalDate.of(2027, 3, 1),
        cash,
        List.of(),
        Optional.empty(),
        Optional.of(Example.tokens(new TokenAmount.InMoney(Example.usd(45_000)))),
        benefits,
        rate);
  }

  private static OfferTerms cash() {
    OfferTerms terms = Example.terms();
    return terms
        .withCash(
            terms
                .cash()
                .withBase(Example.usd(275_000))
                .withBonusTarget(Percent.of(40))
                .withBonusPayout(Percent.of(80))
                .withSignOn(Optional.empty()))
        .withGrants(List.of())
        .withTokens(
            Optional.of(
                Example.tokens(new TokenAmount.ShareOfBase(Percent.of(10), Example.usd(200_000)))));
  }

  /// The workspace with the plan of its comparison changed.
  public static Workspace with(Workspace workspace, UnaryOperator<ComparisonPlan> change) {
    return workspace.withComparison(change.apply(workspace.comparison()));
  }

  /// The workspace with the terms of an offer changed.
  ///
  /// @param index position of the offer, from 0
  public static Workspace changed(
      Workspace workspace, int index, UnaryOperator<OfferTerms> change) {
    List<CompetingOffer> offers = new ArrayList<>(workspace.competingOffers());
    CompetingOffer old = offers.get(index);
    offers.set(
        index,
        new CompetingOffer(
            old.id(), old.employer(), old.listing(), old.role(), change.apply(old.terms())));
    return workspace.withCompetingOffers(offers);
  }

  /// The workspace with an employer called otherwise.
  public static Workspace named(Workspace workspace, int index, String employer) {
    List<CompetingOffer> offers = new ArrayList<>(workspace.competingOffers());
    CompetingOffer old = offers.get(index);
    offers.set(
        index, new CompetingOffer(old.id(), employer, old.listing(), old.role(), old.terms()));
    return workspace.withCompetingOffers(offers);
  }

  /// The comparison of a workspace.
  public static Comparison comparison(Workspace workspace) {
    return Comparison.of(workspace, TODAY);
  }

  /// Its report, simulated.
  public static ComparisonReport report(Workspace workspace) {
    Comparison comparison = comparison(workspace);
    Checked<SimulatedComparison> simulated =
        SimulatedComparison.of(comparison, 2, Progress.quiet());
    return ComparisonReport.of(
        comparison, simulated, SimulatedComparison.personOf(workspace, comparison));
  }

  /// Its report where nothing is simulated.
  public static ComparisonReport unsimulated(Workspace workspace) {
    Comparison comparison = comparison(workspace);
    return ComparisonReport.of(
        comparison, Checked.bad(List.of()), SimulatedComparison.personOf(workspace, comparison));
  }
}
