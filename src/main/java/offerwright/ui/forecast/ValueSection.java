package offerwright.ui.forecast;

import java.util.List;
import java.util.Optional;
import offerwright.calc.forecast.ValueDefaults;
import offerwright.domain.plan.Alternative;
import offerwright.domain.plan.UpliftPrior;
import offerwright.domain.plan.ValueCase;

/// What tokens return, and how sure anybody can be of it.
final class ValueSection {
  private ValueSection() {}

  static void fill(FormRows rows) {
    Place<ValueCase> value = Places.VALUE;
    rows.percent(
            "Realised share",
            "%",
            0,
            100,
            value.at("realisation", ValueCase::realisation, ValueCase::withRealisation))
        .slider(ValueDefaults.REALISATION, 1);
    Place<UpliftPrior> prior = value.at("prior", ValueCase::prior, ValueCase::withPrior);
    rows.choice("Evidence", List.of(Evidence.values()), Evidence::word, evidence(prior));
    rows.decimal(
            "Mean of log uplift",
            "",
            3,
            -5,
            5,
            prior.at(
                "mean",
                UpliftPrior::logMean,
                (old, mean) -> new UpliftPrior(old.name(), mean, old.logSpread(), old.source())))
        .from(ValueDefaults.PRIOR_MEAN);
    rows.decimal(
            "Its spread",
            "",
            3,
            0,
            2,
            prior.at(
                "spread",
                UpliftPrior::logSpread,
                (old, spread) -> new UpliftPrior(old.name(), old.logMean(), spread, old.source())))
        .from(ValueDefaults.PRIOR_SPREAD);
    rows.decimal(
            "Claimed speed-up",
            "×",
            1,
            1,
            1000,
            value.at("claim", ValueCase::claim, ValueCase::withClaim))
        .from(ValueDefaults.CLAIM);
    rows.percent(
            "Belief in the claim",
            "%",
            0,
            100,
            value.at("belief", ValueCase::belief, ValueCase::withBelief))
        .slider(ValueDefaults.BELIEF, 1);
    ResponseRows.fill(rows);
    rows.percent(
            "Load on base pay",
            "%",
            0,
            1000,
            value.at("load", ValueCase::load, ValueCase::withLoad))
        .from(ValueDefaults.LOAD);
    rows.money(
            "Overhead each",
            " / month",
            value.at("overhead", ValueCase::overhead, ValueCase::withOverhead))
        .from(ValueDefaults.OVERHEAD);
    rows.money("At the start", "", value.at("upfront", ValueCase::upfront, ValueCase::withUpfront));
    rows.percent(
            "Discount rate",
            "% a year",
            -99,
            1000,
            value.at("discount", ValueCase::discountRate, ValueCase::withDiscountRate))
        .from(ValueDefaults.DISCOUNT);
    CatalogueRows.fill(rows);
    alternatives(
        rows, value.at("alternatives", ValueCase::alternatives, ValueCase::withAlternatives));
  }

  /// Choosing the evidence puts its distribution in place.
  private static Place<Evidence> evidence(Place<UpliftPrior> prior) {
    return new Place<>(
        prior.key() + "/kind",
        planned -> prior.read().apply(planned).map(Evidence::of),
        (planned, kind) ->
            kind.preset().map(preset -> prior.write().apply(planned, preset)).orElse(planned));
  }

  private static void alternatives(FormRows rows, Place<List<Alternative>> place) {
    FormRows inner = new FormRows(rows.desk());
    inner.group(
        planned ->
            planned.scenario().value().alternatives().stream().map(ValueSection::kind).toList(),
        (kinds, lines) -> {
          for (int i = 0; i < kinds.size(); i++) {
            AlternativeRows.fill(lines, Place.entry(place, i), kinds.get(i));
          }
        });
    rows.part("What else it could buy", inner);
  }

  private static Optional<String> kind(Alternative alternative) {
    return alternative instanceof Alternative.Programme programme
        ? Optional.of(programme.name())
        : Optional.empty();
  }
}
