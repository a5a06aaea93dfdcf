package offerwright.ui.forecast;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import offerwright.calc.forecast.StandardPlan;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.plan.Scenario;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.WordField;
import offerwright.ui.shell.Workbench;

/// Whole jobs on scenarios: set up, duplicate, rename, begin anew, reset, delete.
final class ScenarioJobs {
  private final Workbench bench;
  private final PlanPen pen;
  private final BoxOver over;
  private final Consumer<String> choose;

  ScenarioJobs(Workbench bench, PlanPen pen, BoxOver over, Consumer<String> choose) {
    this.bench = bench;
    this.pen = pen;
    this.over = over;
    this.choose = choose;
  }

  private Workspace workspace() {
    return bench.session().workspace();
  }

  private ForecastPlan plan() {
    return workspace().plan();
  }

  /// Puts the standard plan in place of an empty one.
  void setUp() {
    ForecastPlan standard = StandardPlan.of(workspace());
    pen.plan("Set up the standard scenarios", _ -> standard);
  }

  void duplicate() {
    pen.planned()
        .ifPresent(planned -> {
          Scenario old = planned.scenario();
          add(old, freeName("Copy of " + old.name()), "Duplicate " + old.name());
        });
  }

  private void add(Scenario like, String name, String label) {
    String id = freeId(like.id());
    pen.plan(label, plan -> plan.withScenario(like.copiedAs(id, name)));
    choose.accept(id);
    bench.notices().done(name + " is added.", "Undo", bench.session()::undo);
  }

  private String freeId(String like) {
    return IntStream.iterate(2, number -> number + 1)
        .mapToObj(number -> like + "-" + number)
        .filter(id -> plan().scenario(id).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private String freeName(String wanted) {
    List<String> taken = plan().scenarios().stream().map(Scenario::name).toList();
    return taken.contains(wanted)
        ? IntStream.iterate(2, number -> number + 1)
            .mapToObj(number -> wanted + " " + number)
            .filter(name -> !taken.contains(name))
            .findFirst()
            .orElseThrow()
        : wanted;
  }

  void rename() {
    pen.planned()
        .ifPresent(planned -> {
          WordField name = new WordField("Name of the scenario");
          name.setId("scenario-name");
          name.show(planned.scenario().name());
          Button save = new Button("Rename");
          save.setId("scenario-rename");
          save.setOnAction(_ -> {
            if (!name.getText().isBlank()) {
              over.hide();
              Scenario renamed = planned.scenario().withName(name.getText().strip());
              pen.plan("Rename " + planned.scenario().name(), plan -> plan.withScenario(renamed));
            }
          });
          over.show("Rename the scenario", new FieldBox("Name", name), save);
          name.requestFocus();
          name.selectAll();
        });
  }

  void fromStandard() {
    List<Scenario> standard = StandardPlan.scenarios(workspace());
    Choice<Scenario> choice = new Choice<>("Standard scenario", standard, Scenario::name);
    choice.setId("scenario-standard");
    choice.show(standard.getFirst());
    Button create = new Button("Add");
    create.setId("scenario-add");
    create.setOnAction(_ -> {
      over.hide();
      Scenario like = choice.getValue();
      if (plan().scenario(like.id()).isEmpty()) {
        pen.plan("Add " + like.name(), plan -> plan.withScenario(like));
        choose.accept(like.id());
      } else {
        add(like, freeName(like.name()), "Add " + like.name());
      }
    });
    over.show(
        "New from the standard",
        new VBox(
            8,
            Nodes.paragraph(
                "Six views of prices over the same people, demand, budget rules and value.",
                "ow-muted"),
            new FieldBox("Scenario", choice)),
        create);
    choice.requestFocus();
  }

  /// The standard scenario a scenario came from, by its key; the base case for one's own.
  private Scenario standardOf(Scenario scenario) {
    List<Scenario> standard = StandardPlan.scenarios(workspace());
    Optional<Scenario> same =
        standard.stream()
            .filter(other ->
                scenario.id().equals(other.id()) || scenario.id().startsWith(other.id() + "-"))
            .findFirst();
    return same.orElse(standard.getFirst());
  }

  void reset() {
    pen.planned()
        .ifPresent(planned -> {
          Scenario old = planned.scenario();
          Scenario fresh = standardOf(old).copiedAs(old.id(), old.name());
          pen.plan("Reset " + old.name(), plan -> plan.withScenario(fresh));
          bench
              .notices()
              .done(old.name() + " is as the standard again.", "Undo", bench.session()::undo);
        });
  }

  void remove() {
    pen.planned()
        .filter(planned -> planned.plan().scenarios().size() > 1)
        .ifPresent(planned -> {
          Scenario old = planned.scenario();
          pen.plan("Delete " + old.name(), plan -> plan.withoutScenario(old.id()));
          bench.notices().done("Deleted " + old.name() + ".", "Undo", bench.session()::undo);
        });
  }
}
