package offerwright.ui.kit;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.domain.problem.Problem;
import offerwright.files.text.Words;

/// What is wrong with a file, row by row, the worst first: how bad, where, what, and the repair.
public final class ProblemGrid extends GridPane {
  private static final int MOST = 200;

  /// Lists the first two hundred problems and says how many more there are.
  public ProblemGrid(FileProblems file) {
    super(16, 10);
    setPadding(new Insets(0, 8, 0, 0));
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    setAccessibleText("Problems in " + file.file());
    ColumnConstraints kind = new ColumnConstraints();
    kind.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints place = new ColumnConstraints(64, Region.USE_COMPUTED_SIZE, 240);
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    words.setMinWidth(0);
    getColumnConstraints().addAll(kind, place, words);
    List<Problem> all = file.worstFirst();
    for (int at = 0; at < Math.min(MOST, all.size()); at++) {
      row(file, all.get(at), at);
    }
    if (all.size() > MOST) {
      add(Nodes.label("and " + (all.size() - MOST) + " more", "ow-caption"), 2, MOST);
    }
  }

  private void row(FileProblems file, Problem problem, int at) {
    Label severity = Nodes.label(Words.of(problem.severity()), "ow-text");
    severity.setGraphic(ProblemList.icon(problem.severity()));
    severity.setMinWidth(Region.USE_PREF_SIZE);
    VBox said =
        new VBox(
            2,
            Nodes.paragraph(problem.message(), "ow-text"),
            Nodes.paragraph(problem.repair(), "ow-caption"));
    Label where = Nodes.paragraph(file.place(problem), "ow-muted");
    for (Node cell : List.of(severity, where, said)) {
      GridPane.setValignment(cell, VPos.BASELINE);
    }
    addRow(at, severity, where, said);
  }
}
