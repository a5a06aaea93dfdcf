package offerwright.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.calc.trail.Quantity;
import offerwright.calc.trail.Trail;
import offerwright.ui.text.Formats;

/// A trail as an indented list: name, figure, and under it the formula or the source in small type.
public final class TrailView extends ScrollPane {
  private static final double WIDTH = 400;
  private static final int LONGEST_FIGURE = 22;
  private static final int DEEPEST = 6;

  private final VBox rows = new VBox(6);
  private final Formats formats;

  /// Lists a trail down to its given values.
  public TrailView(Trail trail, Formats formats) {
    this.formats = formats;
    rows.setPrefWidth(WIDTH);
    rows.setStyle("-fx-padding: 12");
    list(trail, 0);
    setContent(rows);
    setFitToWidth(true);
    setMaxHeight(420);
    setPrefViewportWidth(WIDTH);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  private void list(Trail trail, int depth) {
    Label name = Nodes.paragraph(trail.name(), depth == 0 ? "ow-strong" : "ow-text");
    String written = exact(trail.result());
    boolean words = written.length() > LONGEST_FIGURE;
    Label figure =
        Nodes.paragraph(
            written,
            trail.result() instanceof Quantity.NotKnown
                ? "ow-not-known"
                : depth == 0 ? "ow-strong" : "ow-text");
    if (!words) {
      figure.setMinWidth(Region.USE_PREF_SIZE);
    }
    VBox entry =
        words ? new VBox(0, name, figure) : new VBox(0, Nodes.row(8, name, Nodes.spring(), figure));
    String small =
        trail.formula().isEmpty()
            ? trail.source()
            : trail.source().isEmpty()
                ? "= " + trail.formula()
                : "= " + trail.formula() + " · " + trail.source();
    if (!small.isEmpty()) {
      entry.getChildren().add(Nodes.paragraph(small, "ow-caption"));
    }
    entry.setStyle("-fx-padding: 0 0 0 " + Math.min(depth, DEEPEST) * 12);
    rows.getChildren().add(entry);
    trail.parts().forEach(part -> list(part, depth + 1));
  }

  private String exact(Quantity quantity) {
    return quantity instanceof Quantity.Amount(var money)
        ? formats.exact(money)
        : formats.quantity(quantity);
  }
}
