package offerwright.ui.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offerwright.calc.sample.DatedTables;
import offerwright.domain.comparison.AfterLeaving;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.domain.comparison.PlaceIndex;
import offerwright.domain.comparison.PlaceView;
import offerwright.domain.comparison.RiskView;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Checked;
import offerwright.domain.tax.FilingStatus;
import offerwright.domain.tax.TaxChoice;

/// What stands in the fields on all offers. Empty fields take their preset.
///
/// @param leaving what follows on leaving
/// @param risk how chance is modelled
/// @param priceScenario id of the scenario of token prices; empty = the first
/// @param places currencies and places
/// @param tax by what pay is taxed
/// @param paths size of the simulation
/// @param seed of the simulation
record PlanDraft(
    Leaving leaving,
    Risk risk,
    Optional<String> priceScenario,
    Places places,
    Tax tax,
    Optional<BigDecimal> paths,
    Optional<BigDecimal> seed) {
  /// After leaving.
  record Leaving(
      Optional<BigDecimal> nextPay,
      Optional<BigDecimal> gap,
      AfterLeaving.WindowChoice window,
      boolean repayWhenLaidOff) {}

  /// Chance.
  record Risk(
      Optional<BigDecimal> market,
      Optional<BigDecimal> bonus,
      Optional<BigDecimal> use,
      Optional<BigDecimal> exercise,
      Optional<BigDecimal> discount) {}

  /// Currencies and places.
  record Places(boolean convert, boolean costOfLiving, List<Line> lines) {}

  /// A place.
  record Line(String place, Optional<BigDecimal> index, Optional<LocalDate> date, String source) {}

  /// Kinds of tax, as a person chooses them.
  enum TaxKind {
    /// Before tax.
    NONE("No taxes"),
    /// One rate.
    EFFECTIVE("Effective rate"),
    /// By the table.
    FEDERAL("US federal");

    private final String word;

    TaxKind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /// Taxes.
  record Tax(
      TaxKind kind,
      Optional<BigDecimal> rate,
      FilingStatus status,
      Optional<BigDecimal> otherIncome,
      Optional<BigDecimal> state) {}

  /// The plan; a table of federal taxes is put into it when one is needed and none is there.
  Checked<ComparisonPlan> read(ComparisonPlan before) {
    Found found = new Found();
    AfterLeaving after =
        new AfterLeaving(
            Found.percent(leaving.nextPay()).orElse(AfterLeaving.PRESET.nextPay()),
            Found.count(leaving.gap(), AfterLeaving.PRESET.gapMonths()),
            leaving.window(),
            leaving.repayWhenLaidOff());
    RiskView view =
        new RiskView(
            Found.percent(risk.market()).orElse(RiskView.PRESET.marketShare()),
            Found.percent(risk.bonus()).orElse(RiskView.PRESET.bonusSpread()),
            Found.percent(risk.use()).orElse(RiskView.PRESET.useSpread()),
            risk.exercise().map(BigDecimal::doubleValue).orElse(RiskView.PRESET.exerciseMultiple()),
            Found.percent(risk.discount()));
    List<PlaceIndex> indices = indices(found);
    if (places.costOfLiving() && indices.isEmpty() && places.lines().isEmpty()) {
      found.error(
          "costOfLiving",
          "There is no place to take the cost of living from.",
          "Add a place with its index, or switch cost of living off.");
    }
    Optional<TaxChoice> choice = choice(found);
    ComparisonRun run =
        new ComparisonRun(
            Found.count(paths, ComparisonPlan.EMPTY.run().paths()),
            Found.whole(seed).orElse(ComparisonPlan.EMPTY.run().seed()));
    return found.answer(
        choice.map(taxed ->
            withTable(
                before
                    .withLeaving(after)
                    .withRisk(view)
                    .withPriceScenario(priceScenario)
                    .withPlaces(new PlaceView(places.convert(), places.costOfLiving(), indices))
                    .withTax(taxed)
                    .withRun(run))));
  }

  private static ComparisonPlan withTable(ComparisonPlan plan) {
    boolean needed =
        plan.tax() instanceof TaxChoice.UnitedStatesFederal && plan.taxTable().years().isEmpty();
    return needed ? plan.withTaxTable(DatedTables.federalTaxes()) : plan;
  }

  private List<PlaceIndex> indices(Found found) {
    List<PlaceIndex> all = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<Line> lines = places.lines();
    for (int i = 0; i < lines.size(); i++) {
      String path = "places/" + i;
      Line line = lines.get(i);
      Optional<String> name = found.word(path + "/place", "The place", line.place());
      if (name.isPresent() && !names.add(name.get())) {
        found.error(path + "/place", name.get() + " is there twice.", "Remove one of them.");
        continue;
      }
      Optional<BigDecimal> index = found.above(path + "/index", "The index", line.index());
      Optional<LocalDate> day = found.needed(path + "/date", "The day of the index", line.date());
      Optional<String> source = found.word(path + "/source", "The source", line.source());
      name.flatMap(place ->
              index.flatMap(number ->
                  day.flatMap(date ->
                      source.map(from -> new PlaceIndex(place, number.doubleValue(), date, from)))))
          .ifPresent(all::add);
    }
    return all;
  }

  private Optional<TaxChoice> choice(Found found) {
    return switch (tax.kind()) {
      case NONE -> Optional.of(new TaxChoice.None());
      case EFFECTIVE ->
          below(
                  found,
                  "rate",
                  "The effective rate",
                  found.needed("rate", "The effective rate", tax.rate()))
              .map(TaxChoice.Effective::new);
      case FEDERAL ->
          below(found, "state", "The state and local rate", tax.state().or(() -> Entries.number(0)))
              .map(state ->
                  new TaxChoice.UnitedStatesFederal(
                      tax.status(),
                      Found.money(tax.otherIncome(), CurrencyCode.USD)
                          .orElseGet(() -> Money.zero(CurrencyCode.USD)),
                      state));
    };
  }

  private static Optional<Percent> below(
      Found found, String path, String what, Optional<BigDecimal> typed) {
    Optional<Percent> rate = Found.percent(typed);
    if (rate.filter(given -> given.compareTo(Percent.ALL) >= 0).isPresent()) {
      found.error(path, what + " must not take everything.", "Enter less than 100 %.");
      return Optional.empty();
    }
    return rate;
  }
}
