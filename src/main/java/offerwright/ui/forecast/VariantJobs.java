package offerwright.ui.forecast;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.plan.Scenario;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.WordField;
import offerwright.ui.shell.Workbench;

/// What is done with budget rules to compare: keep those in front, rename, remove, use.
final class VariantJobs {
  private final Workbench bench;
  private final PlanPen pen;
  private final BoxOver over;
  private final VariantList list;

  VariantJobs(Workbench bench, PlanPen pen, BoxOver over) {
    this.bench = bench;
    this.pen = pen;
    this.over = over;
    list = new VariantList(this);
    bench
        .session()
        .onChange(_ -> {
          if (list.node().getScene() != null) {
            pen.planned().ifPresent(list::show);
          }
        });
  }

  private ForecastPlan plan() {
    return bench.session().workspace().plan();
  }

  /// Asks for a name and keeps the rules of the scenario in front under it.
  void keep() {
    pen.planned()
        .ifPresent(planned -> {
          Scenario scenario = planned.scenario();
          WordField name = new WordField("Name of the budget rules");
          name.setId("variant-name");
          name.setRule(word -> BudgetVariants.refusal(plan(), Optional.empty(), word));
          name.show(BudgetVariants.freeName(plan(), scenario.budget().name()));
          Button keep = new Button("Keep");
          keep.setId("variant-keep");
          keep.setOnAction(_ -> keep(scenario, name));
          over.show(
              "Keep these budget rules to compare",
              new VBox(
                  8,
                  Nodes.paragraph(
                      "Size, cap, pool, carryover and year end as they are in "
                          + scenario.name()
                          + " now. They can then be compared under every scenario, and used in another.",
                      "ow-muted"),
                  new FieldBox("Name", name)),
              keep);
          name.requestFocus();
          name.selectAll();
        });
  }

  private void keep(Scenario scenario, WordField name) {
    if (name.isWrong() || name.getText().isBlank()) {
      name.requestFocus();
      return;
    }
    String word = name.getText().strip();
    over.hide();
    pen.plan("Keep " + word, plan -> BudgetVariants.kept(plan, scenario, word));
    bench
        .notices()
        .done(word + " is kept: compare it in the tab Scenarios.", "Undo", bench.session()::undo);
  }

  /// Shows all rules that are kept.
  void open() {
    pen.planned()
        .ifPresent(planned -> {
          over.showDone("Budget rules to compare", list.node());
          list.show(planned);
        });
  }

  Optional<String> refusal(String former, String name) {
    return BudgetVariants.refusal(plan(), Optional.of(former), name);
  }

  /// Gives rules another name while it is typed, as one step for each place in the list.
  void rename(int place, String former, String name) {
    bench
        .session()
        .edit(
            "Rename budget rules",
            "plan/variants/name/" + place,
            workspace ->
                workspace.withPlan(BudgetVariants.renamed(workspace.plan(), former, name)));
  }

  void remove(BudgetPolicy policy) {
    pen.plan("Remove " + policy.name(), plan -> BudgetVariants.without(plan, policy.name()));
    bench.notices().done(policy.name() + " is removed.", "Undo", bench.session()::undo);
  }

  /// Puts rules in place of those of the scenario in front.
  void use(BudgetPolicy policy) {
    pen.planned()
        .ifPresent(planned -> {
          String scenario = planned.scenario().name();
          pen.plan(
              "Use " + policy.name() + " in " + scenario,
              plan -> BudgetVariants.using(plan, planned.scenario().id(), policy.name()));
          bench
              .notices()
              .done(
                  scenario + " has the rules of " + policy.name() + " now.",
                  "Undo",
                  bench.session()::undo);
        });
  }
}
