package offerwright.ui.forecast;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.ProblemGrid;
import offerwright.ui.kit.Scrolling;
import offerwright.ui.text.Formats;

/// What is wrong with a price file, row by row, and the question whether the rest is taken.
final class ImportPane {
  private final VBox box = new VBox(12);

  ImportPane(Formats formats, HistoryImport file, Runnable take, Runnable cancel) {
    Label summary = Nodes.paragraph(file.summary(formats), "ow-text");
    summary.setId("import-summary");
    ProblemGrid table = new ProblemGrid(file.findings());
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
}
