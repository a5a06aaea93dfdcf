package offerwright.ui.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import offerwright.calc.compare.Comparison;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.plan.Scenario;
import offerwright.domain.problem.Checked;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.shell.Workbench;

/// What all offers are compared with. Empty fields take their preset. Nothing is changed until it
/// is saved, as one step.
final class AssumptionsBox {
  private final Workbench bench;
  private final ComparisonPlan before;
  private final FormBox box;
  private final Entries entries;
  private final PlanForms.Leaving leaving;
  private final PlanForms.Risk risk;
  private final PlanForms.Places places;
  private final TaxForm tax;
  private final Choice<Optional<String>> scenario;
  private final Told<BigDecimal> paths;
  private final Told<BigDecimal> seed;

  /// The first year that is taxed.
  private final int year;

  private Optional<ComparisonPlan> made = Optional.empty();

  AssumptionsBox(Workbench bench, BoxOver over) {
    this.bench = bench;
    Workspace workspace = bench.session().workspace();
    before = workspace.comparison();
    year = Comparison.of(workspace, bench.today()).firstDay().getYear();
    box =
        new FormBox(
            over,
            "assumptions",
            "Assumptions of the comparison",
            "the same for all offers",
            "Save assumptions",
            this::save);
    entries = new Entries(bench.formats(), this::changed);
    leaving = new PlanForms.Leaving(entries);
    risk = new PlanForms.Risk(entries);
    places = new PlanForms.Places(entries, bench.today());
    tax = new TaxForm(entries);
    scenario =
        entries.choice("scenario", "Token prices", scenarios(workspace), id -> word(workspace, id));
    paths =
        new Told<>(
            "Paths", entries.whole("paths", "Paths of the simulation", 100, 200_000, "", ""));
    NumberField number =
        entries.whole("seed", "Seed of the simulation", 0, 999_999_999_999_999L, "", "");
    seed = new Told<>("Seed", number);
    box.fill(form());
    box.addAtLeft(Nodes.button("All presets", this::presets));
    entries.quietly(() -> show(before));
  }

  private List<Optional<String>> scenarios(Workspace workspace) {
    List<Optional<String>> all = new ArrayList<>(List.of(Optional.empty()));
    workspace.plan().scenarios().stream().map(Scenario::id).map(Optional::of).forEach(all::add);
    if (!all.contains(before.priceScenario())) {
      all.add(before.priceScenario());
    }
    return all;
  }

  private static String word(Workspace workspace, Optional<String> id) {
    return id.map(named ->
            workspace.plan().scenario(named).map(Scenario::name).orElse(named + " (not there)"))
        .orElseGet(() ->
            workspace.plan().scenarios().stream()
                .findFirst()
                .map(first -> first.name() + " (preset: the first)")
                .orElse("today's prices, there is no scenario"));
  }

  private VBox form() {
    return new VBox(
        16,
        leaving.node(),
        Nodes.rule(),
        risk.node(),
        Nodes.rule(),
        PlanForms.section(
            "Token prices and simulation",
            Columns.fields(
                132, 3, new FieldBox("Scenario of token prices", scenario), paths, seed)),
        Nodes.rule(),
        places.node(),
        Nodes.rule(),
        tax.node());
  }

  private void show(ComparisonPlan plan) {
    leaving.show(bench.formats(), plan.leaving());
    risk.show(
        bench.formats(),
        plan.risk(),
        bench.session().workspace().settings().valuation().riskFreeRate());
    places.show(plan.places());
    tax.show(plan.tax());
    scenario.show(plan.priceScenario());
    paths.tell(bench.formats().count(ComparisonPlan.EMPTY.run().paths()), "the preset");
    paths.show(
        Entries.number((long) plan.run().paths()),
        Entries.number((long) ComparisonPlan.EMPTY.run().paths()));
    seed.tell(
        bench.formats().count(ComparisonPlan.EMPTY.run().seed()),
        "the preset; the same seed gives the same figures");
    seed.show(Entries.number(plan.run().seed()), Entries.number(ComparisonPlan.EMPTY.run().seed()));
  }

  /// Everything at its preset, places kept.
  private void presets() {
    entries.quietly(() ->
        show(
            ComparisonPlan.EMPTY.withPlaces(
                ComparisonPlan.EMPTY.places().withIndices(before.places().indices()))));
    changed();
  }

  void open() {
    changed();
    box.open(scenario);
  }

  private PlanDraft draft() {
    return new PlanDraft(
        leaving.draft(),
        risk.draft(),
        scenario.getValue(),
        places.draft(),
        tax.draft(),
        paths.field().current(),
        seed.field().current());
  }

  private void changed() {
    Checked<ComparisonPlan> read = draft().read(before);
    entries.remark(read.problems());
    made = read.value();
    tax.limits(before, made, year);
    box.allow(read.problems(), entries.isWrong());
  }

  private void save() {
    made.ifPresent(plan -> {
      box.hide();
      if (plan.equals(before)) {
        return;
      }
      bench
          .session()
          .edit(
              "Change the assumptions of the comparison",
              workspace -> workspace.withComparison(plan));
      bench.notices().done("The assumptions are changed.", "Undo", bench.session()::undo);
    });
  }
}
