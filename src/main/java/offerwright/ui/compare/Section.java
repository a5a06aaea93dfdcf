package offerwright.ui.compare;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.TableText;

/// A part of a tab: a title with the "…" button to copy and keep its figures, the figures, and what
/// is to be known about them.
final class Section extends VBox {
  private final Label heading = Nodes.label("", "ow-strong");
  private final Label note = Nodes.paragraph("", "ow-caption");

  /// `name` is what the figures are saved as.
  Section(String name, FigureActions.Keeper keeper, Supplier<TableText> table, Node... content) {
    super(2);
    heading.setText(name);
    heading.setMinWidth(0);
    FigureActions actions = FigureActions.ofTable(name, table, keeper);
    HBox head = Nodes.row(8, heading, Nodes.spring(), actions.button());
    getChildren().add(head);
    getChildren().addAll(content);
    getChildren().add(note);
    note.getStyleClass().add("ow-section-note");
    actions.on(this);
    setNote("");
  }

  /// What the figures are counted in may change the title.
  void setTitle(String words) {
    heading.setText(words);
  }

  /// A sentence below the figures; none if empty.
  void setNote(String words) {
    note.setText(words);
    Nodes.setShown(note, !words.isEmpty());
  }
}
