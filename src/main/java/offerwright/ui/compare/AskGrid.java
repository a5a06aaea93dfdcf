package offerwright.ui.compare;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.Nodes;

/// The table of asks: a number as in the picture, what is asked for over what one bears, today,
/// what to ask for, and what that costs the employer.
final class AskGrid extends GridPane {
  private static final double NUMBER = 20;
  private static final List<HPos> PLACES =
      List.of(HPos.LEFT, HPos.LEFT, HPos.RIGHT, HPos.RIGHT, HPos.RIGHT);

  AskGrid() {
    getStyleClass().addAll("ow-figures", "ow-facts");
    setMinWidth(0);
    for (int i = 0; i < PLACES.size(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHalignment(PLACES.get(i));
      column.setHgrow(i == 1 ? Priority.ALWAYS : Priority.NEVER);
      getColumnConstraints().add(column);
    }
  }

  void show(AskRows asks) {
    getChildren().clear();
    String sign = asks.sign();
    boolean behind = asks.list().isBehind();
    addRow(
        0,
        name(""),
        name("Ask, and what you bear"),
        head("Today, " + sign),
        head(behind ? "Ask for, " + sign : "Equal at, " + sign),
        head("Cost to " + asks.list().offer().tag() + ", " + sign + " a year"));
    for (AskRows.Row row : asks.rows()) {
      addRow(
          row.number(),
          number(row),
          ask(row),
          cell(row.today(), "ow-text", ""),
          cell(row.possible() ? row.askFor() : "–", "ow-figure-total", row.more()),
          cell(
              row.possible() ? row.cost() : "–",
              "ow-text",
              row.possible()
                  ? "On average over four years: cash with the employer’s on-cost, equity at its accounting value, tokens as far as they are used."
                  : ""));
    }
  }

  private static Label name(String words) {
    Label label = Nodes.label(words, "ow-caption", "ow-figure", "ow-figure-name");
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    label.setMinWidth(0);
    return label;
  }

  private static Label number(AskRows.Row row) {
    String words = row.possible() ? Integer.toString(row.number()) : "";
    Label label = Nodes.label(words, "ow-figure", "ow-figure-name", "ow-figure-total");
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    label.setMinWidth(NUMBER);
    return label;
  }

  private static Label head(String words) {
    Label label = cell(words, "ow-caption", "");
    label.setMinWidth(0);
    return label;
  }

  private static Label cell(String words, String style, String more) {
    Label label = Nodes.label(words, "ow-text", "ow-figure", "ow-number", style);
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    label.setMinWidth(USE_PREF_SIZE);
    if (!more.isEmpty()) {
      label.setTooltip(FactGrid.tip(more));
      label.setAccessibleText(words + "; " + more);
    }
    return label;
  }

  private static Node ask(AskRows.Row row) {
    Label name = Nodes.label(row.ask(), row.possible() ? "ow-text" : "ow-muted");
    Label below = Nodes.paragraph(row.below(), "ow-caption");
    name.setMinWidth(0);
    below.setMinWidth(0);
    VBox box = new VBox(name, below);
    box.setMinWidth(0);
    box.getStyleClass().addAll("ow-figure", "ow-ask");
    return box;
  }
}
