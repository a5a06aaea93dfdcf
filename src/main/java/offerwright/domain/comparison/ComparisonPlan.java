package offerwright.domain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.Percent;
import offerwright.domain.tax.FederalTaxTable;
import offerwright.domain.tax.TaxChoice;

/// What a workspace has to say about comparing offers. Risk aversion, outside wealth and rates are
/// those of the settings.
///
/// @param offers what is compared, in the order of the tags A, B, C, D; up to four, each once
/// @param ownUse θ: what a used token dollar is worth to the person who compares, 0 to 100 %;
///   starts at 0 and is theirs to raise
/// @param years what counts as a year
/// @param priceScenario id of the forecast's scenario whose token prices are used; empty = the
///   first one, or today's prices where there is none
/// @param leaving what follows on leaving early
/// @param risk how chance is modelled
/// @param places currencies and cost of living
/// @param tax whether and how taxes are taken off
/// @param taxTable federal taxes by year
/// @param run size and seed of the simulation
/// @param outlooks what is believed about offers; each offer once
public record ComparisonPlan(
    List<OfferKey> offers,
    Percent ownUse,
    YearBasis years,
    Optional<String> priceScenario,
    AfterLeaving leaving,
    RiskView risk,
    PlaceView places,
    TaxChoice tax,
    FederalTaxTable taxTable,
    ComparisonRun run,
    List<OfferOutlook> outlooks) {
  /// Most offers side by side.
  public static final int MOST = 4;

  /// Nothing chosen yet, everything at its preset, no tax.
  public static final ComparisonPlan EMPTY =
      new ComparisonPlan(
          List.of(),
          Percent.NONE,
          YearBasis.EMPLOYMENT,
          Optional.empty(),
          AfterLeaving.PRESET,
          RiskView.PRESET,
          PlaceView.PRESET,
          new TaxChoice.None(),
          FederalTaxTable.EMPTY,
          new ComparisonRun(10_000, 20261121),
          List.of());

  /// Copies the lists; refuses more than four offers and an offer named twice.
  public ComparisonPlan {
    offers = Require.distinct(offers, key -> key, "compared offer");
    outlooks = Require.distinct(outlooks, OfferOutlook::offer, "outlook of offer");
    Require.that(
        offers.size() <= MOST, "at most %d offers are compared, were %d", MOST, offers.size());
    Percent.portion(ownUse, "the own-use share");
  }

  /// What is believed about an offer; an empty outlook where nothing is.
  public OfferOutlook outlook(OfferKey offer) {
    return outlooks.stream()
        .filter(outlook -> outlook.offer().equals(offer))
        .findFirst()
        .orElseGet(() -> OfferOutlook.of(offer));
  }

  /// This plan with another outlook for its offer, in the old one's place or at the end.
  public ComparisonPlan withOutlook(OfferOutlook changed) {
    List<OfferOutlook> all = new ArrayList<>(outlooks);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).offer().equals(changed.offer())) {
        all.set(i, changed);
        return withOutlooks(all);
      }
    }
    all.add(changed);
    return withOutlooks(all);
  }

  /// This plan without an offer and what is believed about it.
  public ComparisonPlan without(OfferKey offer) {
    return withOffers(offers.stream().filter(key -> !key.equals(offer)).toList())
        .withOutlooks(outlooks.stream().filter(outlook -> !outlook.offer().equals(offer)).toList());
  }

  /// This plan for other offers.
  public ComparisonPlan withOffers(List<OfferKey> changed) {
    return new ComparisonPlan(
        changed, ownUse, years, priceScenario, leaving, risk, places, tax, taxTable, run, outlooks);
  }

  /// This plan with another own-use share.
  public ComparisonPlan withOwnUse(Percent changed) {
    return new ComparisonPlan(
        offers, changed, years, priceScenario, leaving, risk, places, tax, taxTable, run, outlooks);
  }

  /// This plan by other years.
  public ComparisonPlan withYears(YearBasis changed) {
    return new ComparisonPlan(
        offers,
        ownUse,
        changed,
        priceScenario,
        leaving,
        risk,
        places,
        tax,
        taxTable,
        run,
        outlooks);
  }

  /// This plan under another scenario of token prices.
  public ComparisonPlan withPriceScenario(Optional<String> changed) {
    return new ComparisonPlan(
        offers, ownUse, years, changed, leaving, risk, places, tax, taxTable, run, outlooks);
  }

  /// This plan with other consequences of leaving.
  public ComparisonPlan withLeaving(AfterLeaving changed) {
    return new ComparisonPlan(
        offers, ownUse, years, priceScenario, changed, risk, places, tax, taxTable, run, outlooks);
  }

  /// This plan with chance modelled otherwise.
  public ComparisonPlan withRisk(RiskView changed) {
    return new ComparisonPlan(
        offers,
        ownUse,
        years,
        priceScenario,
        leaving,
        changed,
        places,
        tax,
        taxTable,
        run,
        outlooks);
  }

  /// This plan with currencies and places treated otherwise.
  public ComparisonPlan withPlaces(PlaceView changed) {
    return new ComparisonPlan(
        offers, ownUse, years, priceScenario, leaving, risk, changed, tax, taxTable, run, outlooks);
  }

  /// This plan under other taxes.
  public ComparisonPlan withTax(TaxChoice changed) {
    return new ComparisonPlan(
        offers,
        ownUse,
        years,
        priceScenario,
        leaving,
        risk,
        places,
        changed,
        taxTable,
        run,
        outlooks);
  }

  /// This plan with another tax table.
  public ComparisonPlan withTaxTable(FederalTaxTable changed) {
    return new ComparisonPlan(
        offers, ownUse, years, priceScenario, leaving, risk, places, tax, changed, run, outlooks);
  }

  /// This plan with another size or seed of the simulation.
  public ComparisonPlan withRun(ComparisonRun changed) {
    return new ComparisonPlan(
        offers,
        ownUse,
        years,
        priceScenario,
        leaving,
        risk,
        places,
        tax,
        taxTable,
        changed,
        outlooks);
  }

  /// This plan with other outlooks.
  public ComparisonPlan withOutlooks(List<OfferOutlook> changed) {
    return new ComparisonPlan(
        offers, ownUse, years, priceScenario, leaving, risk, places, tax, taxTable, run, changed);
  }
}
