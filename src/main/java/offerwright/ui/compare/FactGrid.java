package offerwright.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import offerwright.ui.chart.ChanceTrack;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// A table to read: what it is about at the left, facts at the right of their columns, a line under
/// each row.
final class FactGrid extends GridPane {
  private static final double TIP = 360;
  private static final double NAME = 142;

  private final Formats formats;
  private int rows;

  FactGrid(Formats formats) {
    this.formats = formats;
    getStyleClass().addAll("ow-figures", "ow-facts");
    setMinWidth(0);
  }

  /// Shows a heading and rows; everything before is gone.
  void show(List<? extends Fact> heads, List<List<Fact>> facts) {
    getChildren().clear();
    getColumnConstraints().clear();
    rows = 0;
    for (int i = 0; i < heads.size(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
      column.setMinWidth(i == 0 && hasNames(facts) ? NAME : 0);
      column.setHgrow(grows(heads, i) ? Priority.ALWAYS : Priority.NEVER);
      getColumnConstraints().add(column);
    }
    row(heads, "ow-caption");
    facts.forEach(row -> row(row, "ow-text"));
  }

  /// Letters need no room of their own, words do.
  private static boolean hasNames(List<List<Fact>> facts) {
    return facts.stream()
        .anyMatch(row ->
            row.getFirst() instanceof Fact.Words
                && row.stream().noneMatch(Fact.Chance.class::isInstance));
  }

  /// Tracks take the room that is left, else all columns but the first share it.
  private static boolean grows(List<? extends Fact> heads, int column) {
    boolean tracks = heads.stream().anyMatch(Fact.Scale.class::isInstance);
    return tracks ? heads.get(column) instanceof Fact.Scale : column > 0;
  }

  private void row(List<? extends Fact> facts, String style) {
    for (int i = 0; i < facts.size(); i++) {
      add(cell(facts.get(i), i == 0, style), i, rows);
    }
    rows++;
  }

  private Node cell(Fact fact, boolean first, String style) {
    return switch (fact) {
      case Fact.Words words -> words(words, first, style);
      case Fact.Tag(var tag, var name) -> {
        Label label = tag.label();
        label.setTooltip(tip(name));
        label.setAccessibleText(tag + ": " + name);
        yield box(label, first);
      }
      case Fact.Chance(var name, var chance) -> {
        ChanceTrack track = new ChanceTrack(formats);
        track.show(name, Optional.of(chance));
        HBox.setHgrow(track, Priority.ALWAYS);
        yield box(track, first);
      }
      case Fact.Scale() -> {
        Node scale = ChanceTrack.scale();
        HBox.setHgrow(scale, Priority.ALWAYS);
        yield box(scale, first);
      }
    };
  }

  /// Letters and tracks keep their own look within a cell.
  private static HBox box(Node node, boolean first) {
    HBox box = Nodes.row(0, node);
    box.getStyleClass().addAll("ow-figure", "ow-fact-box");
    if (first) {
      box.getStyleClass().add("ow-figure-name");
    } else if (node instanceof Label) {
      box.getChildren().addFirst(Nodes.spring());
    }
    return box;
  }

  private static Label words(Fact.Words words, boolean first, String style) {
    Label label = Nodes.label(words.text(), style, "ow-figure");
    label.setMaxWidth(Double.MAX_VALUE);
    if (!words.style().isEmpty()) {
      label.getStyleClass().add(words.style());
    }
    if (first) {
      label.getStyleClass().add("ow-figure-name");
      label.setMinWidth(0);
    } else {
      label.getStyleClass().add("ow-number");
      label.setMinWidth(USE_PREF_SIZE);
    }
    if (!words.more().isEmpty()) {
      label.setTooltip(tip(words.more()));
      label.setAccessibleText((words.text() + "; " + words.more()).strip());
    }
    return label;
  }

  /// A tooltip that wraps.
  static Tooltip tip(String words) {
    Tooltip tip = new Tooltip(words);
    tip.setWrapText(true);
    tip.setMaxWidth(TIP);
    return tip;
  }
}
