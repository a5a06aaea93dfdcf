package offerwright.ui.forecast;

import atlantafx.base.theme.Styles;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.domain.problem.Problem;
import offerwright.files.text.Words;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.ProblemList;
import offerwright.ui.kit.Scrolling;
import offerwright.ui.text.Formats;

/// What is wrong with a price file, row by row, and the question whether the rest is taken.
final class ImportPane {
  private final VBox box = new VBox(12);

  ImportPane(Formats formats, HistoryImport file, Runnable take, Runnable cancel) {
    Label summary = Nodes.paragraph(file.summary(formats), "ow-text");
    summary.setId("import-summary");
    GridPane table = table(file);
    VBox.setVgrow(table, Priority.ALWAYS);
    Node scroll = Scrolling.down(table);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Button leave = Nodes.button("Cancel", cancel);
    leave.setId("import-cancel");
    box.getChildren()
        .addAll(Nodes.label("Import " + file.file(), "ow-title-4"), summary, Nodes.rule(), scroll);
    if (file.good() > 0) {
      Button action = Nodes.button(file.action(formats), take);
      action.setId("import-take");
      action.getStyleClass().add(Styles.ACCENT);
      action.setDefaultButton(true);
      box.getChildren().add(Nodes.row(8, Nodes.spring(), leave, action));
    } else {
      box.getChildren().add(Nodes.row(8, Nodes.spring(), leave));
    }
  }

  Region node() {
    return box;
  }

  private static GridPane table(HistoryImport file) {
    GridPane grid = new GridPane(16, 10);
    grid.setPadding(new Insets(0, 8, 0, 0));
    grid.setAccessibleRole(AccessibleRole.TABLE_VIEW);
    grid.setAccessibleText("Problems in " + file.file());
    ColumnConstraints kind = new ColumnConstraints();
    kind.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints place = new ColumnConstraints(64, Region.USE_COMPUTED_SIZE, 240);
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    words.setMinWidth(0);
    grid.getColumnConstraints().addAll(kind, place, words);
    int at = 0;
    for (Problem problem : file.problems()) {
      Label severity = Nodes.label(Words.of(problem.severity()), "ow-text");
      severity.setGraphic(ProblemList.icon(problem.severity()));
      severity.setMinWidth(Region.USE_PREF_SIZE);
      VBox said =
          new VBox(
              2,
              Nodes.paragraph(problem.message(), "ow-text"),
              Nodes.paragraph(problem.repair(), "ow-caption"));
      Label where = Nodes.paragraph(file.place(problem), "ow-muted");
      grid.addRow(at, severity, where, said);
      for (Node cell : grid.getChildren()) {
        GridPane.setValignment(cell, VPos.BASELINE);
      }
      at++;
    }
    return grid;
  }
}
