package offerwright.files.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import offerwright.domain.comparison.AfterLeaving;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.comparison.PlaceView;
import offerwright.domain.comparison.RiskView;
import offerwright.domain.comparison.YearBasis;
import offerwright.domain.money.Percent;
import offerwright.domain.tax.FederalTaxTable;
import offerwright.domain.tax.TaxChoice;
import offerwright.json.DomainJson;
import offerwright.json.codec.FieldNames;
import offerwright.json.codec.Place;
import offerwright.json.codec.Words;
import offerwright.json.tree.Node;

/// Reads the comparison of a workspace file so that a bad part or outlook does not cost the good
/// ones.
///
/// @param json reads values
/// @param comparison the fields of the comparison
/// @param place where it stands
record ComparisonParts(DomainJson json, Node.Fields comparison, Place place) {
  private static final List<String> NAMES =
      List.of(
          "offers",
          "ownUse",
          "years",
          "priceScenario",
          "leaving",
          "risk",
          "places",
          "tax",
          "taxTable",
          "run",
          "outlooks");

  /// The good parts; presets where a part cannot be read.
  ComparisonPlan read() {
    FieldNames.check(comparison, NAMES, place);
    ComparisonPlan plan = ComparisonPlan.EMPTY;
    plan = with("offers", list("offers", OfferKey.class), plan, plan::withOffers);
    plan = part("ownUse", Percent.class, plan, plan::withOwnUse);
    plan = part("years", YearBasis.class, plan, plan::withYears);
    plan =
        comparison.find("priceScenario").isPresent()
            ? part("priceScenario", String.class, plan, withScenario(plan))
            : plan;
    plan = part("leaving", AfterLeaving.class, plan, plan::withLeaving);
    plan = part("risk", RiskView.class, plan, plan::withRisk);
    plan = part("places", PlaceView.class, plan, plan::withPlaces);
    plan = part("tax", TaxChoice.class, plan, plan::withTax);
    plan = part("taxTable", FederalTaxTable.class, plan, plan::withTaxTable);
    plan = part("run", ComparisonRun.class, plan, plan::withRun);
    return with("outlooks", list("outlooks", OfferOutlook.class), plan, plan::withOutlooks);
  }

  private static Function<String, ComparisonPlan> withScenario(ComparisonPlan plan) {
    return id -> plan.withPriceScenario(Optional.of(id));
  }

  private <T> ComparisonPlan part(
      String name, Class<T> type, ComparisonPlan before, Function<T, ComparisonPlan> with) {
    Optional<T> value = present(name).flatMap(found -> json.read(found, type, place.in(name)));
    return value.isPresent() ? with(name, value.get(), before, with) : before;
  }

  /// The plan with one more part; as it was, with an error reported, if the plan refuses it.
  private <T> ComparisonPlan with(
      String name, T value, ComparisonPlan before, Function<T, ComparisonPlan> with) {
    try {
      return with.apply(value);
    } catch (IllegalArgumentException refused) {
      place
          .in(name)
          .error(
              comparison.find(name).orElse(comparison),
              Words.sentence(Objects.toString(refused.getMessage(), "")),
              "Correct the value and read the text again.");
      return before;
    }
  }

  private <T> List<T> list(String name, Class<T> element) {
    return present(name)
        .map(found -> json.readList(found, element, place.in(name)))
        .orElse(List.of());
  }

  private Optional<Node> present(String name) {
    Optional<Node> node = comparison.find(name);
    if (node.isEmpty()) {
      place.error(
          comparison, "The field \"" + name + "\" is missing.", "Add \"" + name + "\" here.");
    }
    return node;
  }
}
