package offerwright.ui.policies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.Project;
import offerwright.domain.policy.ProjectShare;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// The parts of a person's time that go into projects, with their sum. More than all of the time is
/// refused beside the field.
final class ShareRows {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final double FIELD = 76;

  private final Formats formats;
  private final InputsPen pen;
  private final VBox rows = new VBox(6);
  private final Choice<Optional<Project>> add =
      new Choice<>(
          "Add a project",
          List.of(Optional.empty()),
          project -> project.map(Project::name).orElse("Add a project…"));
  private final Label sum = Nodes.paragraph("", "ow-caption");
  private final VBox box = new VBox(8, rows, add, sum);
  private final Map<String, NumberField> fields = new LinkedHashMap<>();
  private List<Project> projects = List.of();
  private List<ProjectShare> shares = List.of();
  private List<String> built = List.of();
  private String person = "";
  private Optional<String> pending = Optional.empty();

  ShareRows(Formats formats, InputsPen pen) {
    this.formats = formats;
    this.pen = pen;
    add.setId("share-add");
    add.setOnChoice(project -> project.ifPresent(this::add));
    sum.setId("share-sum");
  }

  Node node() {
    return box;
  }

  void show(List<Project> known, PersonInput input) {
    if (!input.personId().equals(person)) {
      pending = Optional.empty();
      built = List.of("");
      fields.clear();
    }
    person = input.personId();
    projects = known;
    shares = input.projects();
    List<String> ids = new ArrayList<>(shares.stream().map(ProjectShare::projectId).toList());
    pending = pending.filter(id -> !ids.contains(id));
    pending.ifPresent(ids::add);
    List<String> wanted = ids.stream().map(id -> id + "=" + name(id)).toList();
    if (!wanted.equals(built)) {
      built = wanted;
      build(ids);
    }
    shares.forEach(share -> field(share.projectId()).show(share.share().points()));
    List<Optional<Project>> free = new ArrayList<>();
    free.add(Optional.empty());
    projects.stream()
        .filter(project -> !ids.contains(project.id()))
        .forEach(project -> free.add(Optional.of(project)));
    add.show(free, Optional.empty());
    Nodes.setShown(add, free.size() > 1);
    Nodes.setShown(rows, !ids.isEmpty());
    say();
  }

  private NumberField field(String id) {
    return Optional.ofNullable(fields.get(id)).orElseThrow();
  }

  private String name(String id) {
    return projects.stream()
        .filter(project -> project.id().equals(id))
        .map(Project::name)
        .findFirst()
        .orElse(id + " (not a project)");
  }

  /// Rows that stay keep their field, so that the one being typed into keeps the keyboard.
  private void build(List<String> ids) {
    Map<String, NumberField> before = Map.copyOf(fields);
    fields.clear();
    rows.getChildren().clear();
    for (String id : ids) {
      NumberField field = Optional.ofNullable(before.get(id)).orElseGet(() -> made(id));
      fields.put(id, field);
      Label name = Nodes.label(name(id), "ow-text");
      name.setMinWidth(0);
      name.setTooltip(new Tooltip(name(id)));
      name.setLabelFor(field);
      HBox line =
          Nodes.row(
              4,
              name,
              Nodes.spring(),
              field,
              Nodes.iconButton("Take " + name(id) + " away", Feather.X, () -> remove(id)));
      rows.getChildren().add(new VBox(2, line, field.error()));
    }
  }

  private NumberField made(String id) {
    NumberField field = NumberFields.percent("Share of time on " + name(id), formats, 100);
    field.setId("share-" + id);
    field.getStyleClass().add("ow-field-compact");
    field.setMinWidth(FIELD);
    field.setPrefWidth(FIELD);
    field.setMaxWidth(FIELD);
    field.addRule(points -> tooMuch(id, points));
    field.setOptional("–", () -> remove(id));
    field.setOnNumber(points -> put(id, points));
    return field;
  }

  private BigDecimal others(String id) {
    return shares.stream()
        .filter(share -> !share.projectId().equals(id))
        .map(share -> share.share().points())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal together() {
    return others("");
  }

  private Optional<String> tooMuch(String id, BigDecimal points) {
    BigDecimal others = others(id);
    BigDecimal whole = others.add(points);
    // Somebody who is over already may come down step by step.
    if (whole.compareTo(ALL) <= 0 || whole.compareTo(together()) < 0) {
      return Optional.empty();
    }
    BigDecimal left = ALL.subtract(others).max(BigDecimal.ZERO);
    return Optional.of(
        left.signum() == 0
            ? "The others take all of the time already; lower one of them first."
            : "Together "
                + formats.number(whole)
                + " %, more than there is: "
                + formats.number(left)
                + " % is left.");
  }

  private void add(Project project) {
    pending = Optional.of(project.id());
    show(projects, pen.person(person));
    field(project.id()).requestFocus();
  }

  private void put(String id, BigDecimal points) {
    ProjectShare changed = new ProjectShare(id, new Percent(points));
    pen.person(
        person,
        "projects",
        input -> {
          List<ProjectShare> all = new ArrayList<>(input.projects());
          int at =
              java.util.stream.IntStream.range(0, all.size())
                  .filter(i -> all.get(i).projectId().equals(id))
                  .findFirst()
                  .orElse(-1);
          if (at < 0) {
            all.add(changed);
          } else {
            all.set(at, changed);
          }
          return input.withProjects(all);
        });
  }

  private void remove(String id) {
    pending = pending.filter(one -> !one.equals(id));
    if (shares.stream().noneMatch(share -> share.projectId().equals(id))) {
      show(projects, pen.person(person));
      return;
    }
    pen.person(
        person,
        "projects",
        input ->
            input.withProjects(
                input.projects().stream().filter(share -> !share.projectId().equals(id)).toList()));
  }

  private void say() {
    BigDecimal whole = together();
    boolean over = whole.compareTo(ALL) > 0;
    sum.getStyleClass().removeAll("ow-caption", "ow-error");
    sum.getStyleClass().add(over ? "ow-error" : "ow-caption");
    if (projects.isEmpty() && shares.isEmpty()) {
      sum.setText("There are no projects yet; add them under Projects.");
    } else if (over) {
      sum.setText(
          "Together "
              + formats.number(whole)
              + " % of the time: lower the shares to 100 % or less.");
    } else if (whole.signum() == 0) {
      sum.setText("All of the time is ordinary work, impact 1.");
    } else {
      sum.setText(
          "Together "
              + formats.number(whole)
              + " %"
              + (whole.compareTo(ALL) == 0
                  ? ""
                  : ", " + formats.number(ALL.subtract(whole)) + " % ordinary work")
              + ": impact "
              + formats.decimal(impact(), 2)
              + ".");
    }
  }

  private double impact() {
    double impact = 1;
    for (ProjectShare share : shares) {
      double of =
          projects.stream()
              .filter(project -> project.id().equals(share.projectId()))
              .mapToDouble(Project::impact)
              .findFirst()
              .orElse(1);
      impact += share.share().fraction() * (of - 1);
    }
    return impact;
  }
}
