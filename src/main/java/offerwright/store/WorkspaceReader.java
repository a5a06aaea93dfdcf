package offerwright.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offerwright.domain.benefit.RetirementLimitTable;
import offerwright.domain.benefit.RetirementLimits;
import offerwright.domain.company.CompanyProfile;
import offerwright.domain.company.Location;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.level.Level;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.market.PriceCard;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.TokenMix;
import offerwright.domain.market.TokenPrices;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.FxTable;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferEvent;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.plan.SoftwareLine;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.LevelLeverage;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.policy.Project;
import offerwright.domain.workspace.Settings;
import offerwright.domain.workspace.Workspace;
import offerwright.json.DomainJson;
import org.jdbi.v3.core.Handle;

/// Reads a whole workspace, with one statement for each table.
final class WorkspaceReader {
  private final DomainJson json;

  WorkspaceReader(DomainJson json) {
    this.json = json;
  }

  /// The workspace. Throws [IllegalArgumentException], [IllegalStateException] or an exception of
  /// the database or of the written form if what is there is not a workspace.
  Workspace read(Handle handle) {
    return new Workspace(
        single(handle, "company", CompanyProfile.class),
        single(handle, "settings", Settings.class),
        new LevelLadder(all(handle, "level", Level.class)),
        all(handle, "location", Location.class),
        all(handle, "team", Team.class),
        all(handle, "person", Person.class),
        new TokenPrices(
            all(handle, "price_card", PriceCard.class),
            single(handle, "token_mix", TokenMix.class)),
        new FxTable(all(handle, "fx_rate", FxRate.class)),
        new RetirementLimitTable(all(handle, "retirement_limits", RetirementLimits.class)),
        offers(handle),
        all(handle, "competing_offer", CompetingOffer.class),
        all(handle, "price_history", PriceHistory.class),
        plan(handle),
        policies(handle),
        single(handle, "comparison", ComparisonBody.class)
            .with(all(handle, "offer_outlook", OfferOutlook.class)));
  }

  private ForecastPlan plan(Handle handle) {
    return new ForecastPlan(
        single(handle, "simulation", SimulationSettings.class),
        all(handle, "scenario", Scenario.class),
        all(handle, "budget_policy", BudgetPolicy.class),
        all(handle, "software_line", SoftwareLine.class));
  }

  private PolicyPlan policies(Handle handle) {
    return single(handle, "policy_plan", PolicyBody.class)
        .with(
            all(handle, "allocation_policy", AllocationPolicy.class),
            all(handle, "project", Project.class),
            all(handle, "level_leverage", LevelLeverage.class),
            all(handle, "person_input", PersonInput.class));
  }

  private <T> T single(Handle handle, String table, Class<T> type) {
    List<T> rows = all(handle, table, type);
    if (rows.size() != 1) {
      throw new IllegalStateException("table " + table + " must have one row, has " + rows.size());
    }
    return rows.getFirst();
  }

  private <T> List<T> all(Handle handle, String table, Class<T> type) {
    return handle
        .createQuery("select body from " + table + " order by position")
        .map((row, _) -> json.read(row.getString(1), type))
        .list();
  }

  private List<Offer> offers(Handle handle) {
    Map<String, OfferTerms> known = new HashMap<>();
    Map<String, List<OfferEvent>> records = records(handle, known);
    return handle
        .createQuery("select id, body, terms from offer order by position")
        .map((row, _) ->
            json.read(row.getString(2), OfferBody.class)
                .with(
                    terms(row.getString(3), known),
                    records.getOrDefault(row.getString(1), List.of())))
        .list();
  }

  private Map<String, List<OfferEvent>> records(Handle handle, Map<String, OfferTerms> known) {
    Map<String, List<OfferEvent>> records = new HashMap<>();
    handle
        .createQuery("select offer_id, body, terms from offer_event order by offer_id, seq")
        .map((row, _) ->
            records
                .computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                .add(
                    json.read(row.getString(2), EventBody.class)
                        .with(terms(row.getString(3), known))))
        .list();
    return records;
  }

  /// Most lines of a record repeat the terms of the line before: each text is read once, and its
  /// value shared.
  private OfferTerms terms(String text, Map<String, OfferTerms> known) {
    OfferTerms terms = known.get(text);
    if (terms == null) {
      terms = json.read(text, OfferTerms.class);
      known.put(text, terms);
    }
    return terms;
  }
}
