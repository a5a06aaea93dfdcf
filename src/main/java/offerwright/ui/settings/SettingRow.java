package offerwright.ui.settings;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.TypedField;

/// A setting: its name and what it means at the left, its control at the right, under it what is
/// wrong, and where it came from.
final class SettingRow extends VBox {
  private static final double CONTROL = 220;

  private final Label provenance = Nodes.label("", "ow-caption");
  private final Button reset = new Button("Use preset");

  /// A setting without a preset.
  SettingRow(String name, String hint, Region control) {
    super(2);
    getStyleClass().add("ow-setting");
    Label label = Nodes.label(name, "ow-text");
    label.setLabelFor(control);
    Label meaning = Nodes.paragraph(hint, "ow-caption");
    VBox words = new VBox(label);
    if (!hint.isEmpty()) {
      words.getChildren().add(meaning);
    }
    words.getChildren().add(foot());
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    control.setMinWidth(CONTROL);
    control.setPrefWidth(CONTROL);
    control.setMaxWidth(CONTROL);
    VBox right = new VBox(4, control);
    right.setMinWidth(CONTROL);
    right.setMaxWidth(CONTROL);
    if (control instanceof TypedField<?> field) {
      right.getChildren().add(field.error());
    }
    HBox row = new HBox(24, words, right);
    getChildren().add(row);
    showProvenance("", false);
  }

  /// A setting with a preset that `onReset` goes back to.
  SettingRow(String name, String hint, Region control, Runnable onReset) {
    this(name, hint, control);
    reset.setAccessibleText("Use the preset for " + name);
    reset.setOnAction(_ -> onReset.run());
  }

  private Node foot() {
    reset.getStyleClass().setAll("button", "ow-inline-link");
    return Nodes.row(8, provenance, reset);
  }

  /// Says whether the value is the preset, which is written as `preset`, with its source.
  void showPreset(boolean isPreset, String preset, String source) {
    String from = source.isEmpty() ? "" : " (" + source + ")";
    showProvenance(
        isPreset ? "Assumed: the preset" + from : "Changed here; the preset is " + preset + from,
        !isPreset);
  }

  private void showProvenance(String text, boolean canReset) {
    provenance.setText(text);
    Node foot = Optional.ofNullable(provenance.getParent()).orElse(this);
    foot.setVisible(!text.isEmpty());
    foot.setManaged(!text.isEmpty());
    reset.setVisible(canReset);
    reset.setManaged(canReset);
  }
}
