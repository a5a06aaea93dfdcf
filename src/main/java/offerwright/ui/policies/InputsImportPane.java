package offerwright.ui.policies;

import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.domain.policy.Measurement;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.Project;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.ProblemGrid;
import offerwright.ui.kit.Scrolling;
import offerwright.ui.text.Formats;

/// What a file would change about whom, what is wrong with it row by row, and the question whether
/// it is applied.
final class InputsImportPane {
  private static final double ROW = 28;

  private final Formats formats;
  private final Map<String, String> projects;
  private final VBox box = new VBox(12);

  InputsImportPane(
      Formats formats, List<Project> known, InputsFile file, Runnable apply, Runnable cancel) {
    this.formats = formats;
    projects = known.stream().collect(Collectors.toMap(Project::id, Project::name));
    Label summary = Nodes.paragraph(file.summary(formats), "ow-text");
    summary.setId("import-summary");
    box.getChildren()
        .addAll(Nodes.label("Import " + file.findings().file(), "ow-title-4"), summary);
    if (!file.changes().isEmpty()) {
      TableView<InputsFile.Change> table = table(file.changes());
      VBox.setVgrow(table, Priority.ALWAYS);
      box.getChildren().add(table);
    }
    if (!file.findings().problems().isEmpty()) {
      Region problems = Scrolling.down(new ProblemGrid(file.findings()));
      problems.setPrefHeight(180);
      problems.setMinHeight(96);
      if (file.changes().isEmpty()) {
        VBox.setVgrow(problems, Priority.ALWAYS);
      }
      box.getChildren().addAll(Nodes.rule(), problems);
    } else if (file.changes().isEmpty()) {
      Region spring = new Region();
      VBox.setVgrow(spring, Priority.ALWAYS);
      box.getChildren().add(spring);
    }
    buttons(file, apply, cancel);
    box.getStyleClass().add("ow-inputs-page");
  }

  private void buttons(InputsFile file, Runnable apply, Runnable cancel) {
    Button leave = Nodes.button("Cancel", cancel);
    leave.setId("import-cancel");
    if (file.changes().isEmpty()) {
      leave.setText("Back");
      leave.setDefaultButton(true);
      box.getChildren().add(Nodes.row(8, Nodes.spring(), leave));
      return;
    }
    Button action = Nodes.button(file.action(formats), apply);
    action.setId("import-apply");
    action.getStyleClass().add(Styles.ACCENT);
    action.setDefaultButton(true);
    Label note = Nodes.label("Nothing is changed until it is applied.", "ow-caption");
    box.getChildren().add(Nodes.row(8, note, Nodes.spring(), leave, action));
  }

  Region node() {
    return box;
  }

  private TableView<InputsFile.Change> table(List<InputsFile.Change> changes) {
    TableView<InputsFile.Change> table =
        new TableView<>(FXCollections.observableArrayList(changes));
    table.setId("import-changes");
    table.setAccessibleText("What the file changes");
    table.getStyleClass().addAll("ow-ladder", "ow-read-table");
    table.setFixedCellSize(ROW);
    table.setMinHeight(ROW * 4);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table
        .getColumns()
        .setAll(
            List.of(
                ReadColumn.words("Person", 88, InputsFile.Change::id),
                column("Leverage", 128, this::leverage),
                column("Demand a year", 168, this::demand),
                column("Use a month and outcome", 208, this::measured),
                column("Projects", 280, this::shares)));
    return table;
  }

  /// Before and after; empty where nothing changes.
  private static TableColumn<InputsFile.Change, Cell> column(
      String title, double width, Function<PersonInput, String> word) {
    return ReadColumn.words(
        title,
        width,
        change -> {
          String before = word.apply(change.before());
          String after = word.apply(change.after());
          if (before.equals(after)) {
            return "";
          }
          return before.isEmpty() ? after : before + " → " + (after.isEmpty() ? "none" : after);
        });
  }

  private String leverage(PersonInput input) {
    return input.leverage().map(this::plain).orElse("");
  }

  private String demand(PersonInput input) {
    return input.annualDemand().map(formats::money).orElse("");
  }

  private String measured(PersonInput input) {
    Optional<Measurement> found = input.measured();
    return found
        .map(each -> formats.money(each.monthlyUse()) + ", " + plain(each.outcome()))
        .orElse("");
  }

  private String shares(PersonInput input) {
    return input.projects().stream()
        .map(share ->
            projects.getOrDefault(share.projectId(), share.projectId())
                + " "
                + formats.number(share.share().points())
                + " %")
        .collect(Collectors.joining(", "));
  }

  private String plain(double number) {
    return formats.number(BigDecimal.valueOf(number));
  }
}
