package offerwright.ui.forecast;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// Where each year's budget goes: a pair of columns a year, and the ledger as a table.
final class BudgetTab implements Part {
  private final Formats formats;
  private final StackPane table = new StackPane();
  private final HBox box = new HBox();

  BudgetTab(Formats formats) {
    this.formats = formats;
    ScrollPane scroll = new ScrollPane(table);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox right =
        new VBox(
            8,
            scroll,
            Nodes.paragraph("Means of all paths. What a year carries on opens the next.", "ow-caption"));
    HBox.setHgrow(right, Priority.ALWAYS);
    box.getChildren().add(right);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Answer answer) {
    table.getChildren().setAll(LedgerTable.of(answer, formats));
  }
}
