package offerwright.ui.policies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.Project;
import offerwright.domain.policy.ProjectShare;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.kit.Scrolling;
import offerwright.ui.kit.WordField;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// Projects with what an hour on them is worth. A project people work on is removed after a
/// question only.
final class ProjectsPane {
  private static final double MOST = 1e6;

  private final Formats formats;
  private final InputsPen pen;
  private final GridPane grid = new GridPane(12, 6);
  private final VBox question = new VBox(8);
  private final WordField name = new WordField("Name of the new project");
  private final NumberField impact;
  private final Map<String, Row> rows = new HashMap<>();
  private final VBox box;
  private List<Project> shown = List.of();
  private List<PersonInput> people = List.of();

  /// The controls of one project.
  private record Row(WordField name, NumberField impact, Label work) {}

  /// Who works on a project.
  private record Work(long people, double time) {}

  ProjectsPane(Formats formats, InputsPen pen) {
    this.formats = formats;
    this.pen = pen;
    columns();
    Nodes.setShown(question, false);
    question.getStyleClass().add("ow-box-warning");
    question.setId("project-question");
    name.setId("project-new");
    name.setPromptText("Checkout rewrite");
    name.setRule(word -> taken(word, ""));
    impact = impactField("Impact of the new project");
    impact.setId("project-new-impact");
    impact.show(BigDecimal.ONE);
    Button add = Nodes.button("Add project", Feather.PLUS, this::add);
    add.setId("project-add");
    name.setOnAction(_ -> add());
    impact.setOnAction(_ -> add());
    FieldBox named = new FieldBox("New project", name);
    HBox.setHgrow(named, Priority.ALWAYS);
    HBox line = new HBox(12, named, new FieldBox("Impact", impact), under(add));
    VBox content =
        new VBox(
            12,
            Nodes.paragraph(
                "What an hour on a project is worth against ordinary work: 1 is ordinary, 2.5 matters two and a half times as much. Time on no project counts as ordinary work.",
                "ow-muted"),
            question,
            grid,
            Nodes.rule(),
            line);
    content.setMaxWidth(760);
    content.getStyleClass().add("ow-inputs-page");
    box = new VBox(Scrolling.down(content));
    VBox.setVgrow(box.getChildren().getFirst(), Priority.ALWAYS);
  }

  private static Node under(Button button) {
    return new FieldBox(" ", button);
  }

  private void columns() {
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    ColumnConstraints impacts = new ColumnConstraints(112, 112, 112);
    ColumnConstraints work = new ColumnConstraints();
    work.setMinWidth(168);
    work.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(names, impacts, work, new ColumnConstraints(36));
  }

  private NumberField impactField(String what) {
    return NumberFields.decimal(what, formats, 4, 0, MOST, "×");
  }

  private Optional<String> taken(String word, String id) {
    return shown.stream()
            .anyMatch(project ->
                !project.id().equals(id)
                    && project
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .equals(word.toLowerCase(Locale.ROOT)))
        ? Optional.of("Another project has this name.")
        : Optional.empty();
  }

  Node node() {
    return box;
  }

  void show(Known known) {
    List<String> before = shown.stream().map(Project::id).toList();
    shown = known.plan().projects();
    people = known.plan().people();
    if (!before.equals(shown.stream().map(Project::id).toList()) || rows.isEmpty()) {
      build();
    }
    Map<String, Work> work = work();
    for (Project project : shown) {
      Row row = Optional.ofNullable(rows.get(project.id())).orElseThrow();
      row.name().show(project.name());
      row.impact().show(BigDecimal.valueOf(project.impact()));
      row.work().setText(words(work.getOrDefault(project.id(), new Work(0, 0))));
    }
  }

  private void build() {
    grid.getChildren().clear();
    rows.clear();
    Nodes.setShown(question, false);
    if (shown.isEmpty()) {
      grid.add(
          Nodes.paragraph(
              "No projects yet: everybody does ordinary work, and “by project impact” gives all the same.",
              "ow-text"),
          0,
          0,
          4,
          1);
      return;
    }
    grid.addRow(
        0,
        Nodes.label("Project", "ow-caption"),
        Nodes.label("Impact", "ow-caption"),
        Nodes.label("Who works on it", "ow-caption"));
    for (int i = 0; i < shown.size(); i++) {
      row(shown.get(i), 1 + 2 * i);
    }
  }

  private void row(Project project, int at) {
    String id = project.id();
    WordField called = new WordField("Name of " + project.name());
    called.setId("project-name-" + id);
    called.setRule(word -> taken(word, id));
    called.setOnWord(word -> pen.project(id, "name", now -> new Project(id, word, now.impact())));
    NumberField worth = impactField("Impact of " + project.name());
    worth.setId("project-impact-" + id);
    worth.setOnNumber(number ->
        pen.project(id, "impact", now -> new Project(id, now.name(), number.doubleValue())));
    Label work = Nodes.label("", "ow-muted");
    Button remove =
        Nodes.iconButton("Remove " + project.name(), Feather.TRASH_2, () -> askToRemove(id));
    remove.setId("project-remove-" + id);
    rows.put(id, new Row(called, worth, work));
    grid.addRow(at, called, worth, work, remove);
    grid.add(called.error(), 0, at + 1);
    grid.add(worth.error(), 1, at + 1, 2, 1);
  }

  private Map<String, Work> work() {
    Map<String, Work> all = new HashMap<>();
    for (PersonInput input : people) {
      for (ProjectShare share : input.projects()) {
        all.merge(
            share.projectId(),
            new Work(1, share.share().fraction()),
            (one, other) -> new Work(one.people() + other.people(), one.time() + other.time()));
      }
    }
    return all;
  }

  private String words(Work work) {
    return work.people() == 0
        ? "nobody yet"
        : formats.count(work.people())
            + (work.people() == 1 ? " person, " : " people, ")
            + formats.decimal(work.time(), 1)
            + " full-time";
  }

  private void askToRemove(String id) {
    Project project = shown.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    Work work = work().getOrDefault(id, new Work(0, 0));
    if (work.people() == 0) {
      remove(project);
      return;
    }
    Button away = Nodes.button("Remove " + project.name(), () -> remove(project));
    away.setId("project-remove-really");
    Button keep = Nodes.button("Keep it", () -> Nodes.setShown(question, false));
    question
        .getChildren()
        .setAll(
            Nodes.paragraph("Remove " + project.name() + "? " + hangsOn(work), "ow-text"),
            Nodes.row(8, Nodes.spring(), keep, away));
    Nodes.setShown(question, true);
    keep.requestFocus();
  }

  private String hangsOn(Work work) {
    boolean one = work.people() == 1;
    return formats.count(work.people())
        + (one ? " person works" : " people work")
        + " on it, "
        + formats.decimal(work.time(), 1)
        + " full-time together; that time becomes ordinary work.";
  }

  /// Removes the project and the time people spend on it, in one step.
  private void remove(Project project) {
    Nodes.setShown(question, false);
    pen.once(
        "Remove " + project.name(),
        plan -> {
          List<PersonInput> inputs = new ArrayList<>();
          for (PersonInput input : plan.people()) {
            PersonInput without =
                input.withProjects(
                    input.projects().stream()
                        .filter(share -> !share.projectId().equals(project.id()))
                        .toList());
            if (!without.isEmpty()) {
              inputs.add(without);
            }
          }
          return plan.withPeople(inputs)
              .withProjects(
                  plan.projects().stream()
                      .filter(each -> !each.id().equals(project.id()))
                      .toList());
        });
  }

  private void add() {
    if (name.isWrong() || impact.isWrong()) {
      return;
    }
    String word = name.getText().strip();
    if (word.isEmpty()) {
      name.setRemark("Give the project a name.");
      name.requestFocus();
      return;
    }
    Project added = new Project(freeId(word), word, impact.number().doubleValue());
    name.setRemark("");
    name.show(Optional.empty());
    name.clear();
    name.forget();
    impact.show(BigDecimal.ONE);
    pen.once(
        "Add " + word,
        plan -> {
          List<Project> all = new ArrayList<>(plan.projects());
          all.add(added);
          return plan.withProjects(all);
        });
    name.requestFocus();
  }

  private String freeId(String word) {
    String plain =
        word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String base = plain.isEmpty() ? "project" : plain;
    String id = base;
    for (int i = 2; isUsed(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }

  /// Keys of projects that are gone may still stand with people.
  private boolean isUsed(String id) {
    return shown.stream().anyMatch(project -> project.id().equals(id))
        || people.stream()
            .flatMap(input -> input.projects().stream())
            .anyMatch(share -> share.projectId().equals(id));
  }
}
