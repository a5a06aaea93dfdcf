package offerwright.ui.levels;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;
import offerwright.calc.ladder.LadderFigures;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// What the levels add up to, under the columns of the table.
final class TotalRow extends HBox {
  private final Map<LevelColumn, Label> labels = new EnumMap<>(LevelColumn.class);
  private final Formats formats;

  TotalRow(LadderTable table, Formats formats) {
    this.formats = formats;
    getStyleClass().add("ow-ladder-total");
    for (LevelColumn column : LevelColumn.values()) {
      TableColumn<LevelRow, LevelView> above = table.leaf(column);
      Label label = Nodes.label("", "ow-strong", column.isText() ? "ow-left" : "ow-right");
      label.minWidthProperty().bind(above.widthProperty());
      label.prefWidthProperty().bind(above.widthProperty());
      label.maxWidthProperty().bind(above.widthProperty());
      label.visibleProperty().bind(above.visibleProperty());
      label.managedProperty().bind(above.visibleProperty());
      labels.put(column, label);
      getChildren().add(label);
    }
    set(LevelColumn.NAME, "Company");
    // The row takes its widths from the table and must not ask for any of its own.
    setMinWidth(0);
    setPrefWidth(0);
    setMaxWidth(Double.MAX_VALUE);
    Rectangle window = new Rectangle();
    window.widthProperty().bind(widthProperty());
    window.heightProperty().bind(heightProperty());
    setClip(window);
  }

  void show(LadderFigures figures) {
    set(LevelColumn.EXPECTED_USE, figures.companyUtilisation().map(formats::percent).orElse(""));
    set(LevelColumn.SEATS, formats.count(figures.seats()));
    set(LevelColumn.PEOPLE, formats.count(figures.people()));
    set(LevelColumn.FACE, figures.companyFace().map(formats::amount).orElse("not known"));
    set(LevelColumn.EXPECTED, figures.companyExpected().map(formats::amount).orElse("not known"));
  }

  private void set(LevelColumn column, String text) {
    Optional.ofNullable(labels.get(column)).ifPresent(label -> label.setText(text));
  }
}
