package offerwright.ui.compare;

import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.TypedField;

/// A field that may stay empty, under it what is taken then and where that comes from, and once
/// something else was typed, the way back to it.
final class Told<T> extends VBox {
  private static final Pattern UNIT =
      Pattern.compile("\\s*(%|years|months|×)$|^[^\\p{Alnum}\\s\u2212-]+");

  private final TypedField<T> field;
  private final Label source = Nodes.paragraph("", "ow-caption");
  private final Button back;
  private String told = "";

  Told(String caption, TypedField<T> field) {
    super(2);
    this.field = field;
    back = Nodes.button("Take it back", () -> field.setText(""));
    back.getStyleClass().add("ow-inline-link");
    back.setAccessibleText("Take back what is assumed: " + caption);
    back.setMinWidth(Region.USE_PREF_SIZE);
    source.setMinWidth(0);
    HBox.setHgrow(source, Priority.ALWAYS);
    source.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(6, source, back);
    getChildren().addAll(new FieldBox(caption, field), row);
    field.textProperty().addListener((_, _, _) -> paint());
    Nodes.setShown(back, false);
  }

  /// What an empty field means, with its source; an empty figure if nothing is assumed.
  void tell(String figure, String why) {
    // The field says the unit itself.
    field.setPromptText(figure.isEmpty() ? "needed" : UNIT.matcher(figure).replaceAll(""));
    told = figure.isEmpty() ? why : figure + ", " + why;
    paint();
  }

  private void paint() {
    boolean stated = !field.getText().isBlank();
    source.setText(stated && !told.isEmpty() ? "Instead of " + told : told);
    Nodes.setShown(back, stated && !told.isEmpty());
  }

  /// Shows a value; nothing where it is what is taken anyway.
  void show(Optional<T> value, Optional<T> taken) {
    field.show(value.filter(given -> !Optional.of(given).equals(taken)));
    paint();
  }

  TypedField<T> field() {
    return field;
  }
}
