package offerwright.ui.forecast;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import offerwright.calc.price.FitMethod;
import offerwright.ui.kit.Chip;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Tone;
import org.kordamp.ikonli.feather.Feather;

/// The processes that were fitted, one of them chosen; the arrow keys choose another.
final class FitTable extends GridPane {
  private static final int FIRST_FIGURE = 2;
  private static final double LEAST = 96;
  private static final List<String> HEADS =
      List.of(
          "Process", "Figure", "Estimate", "± Std. error", "Factor a year", "Half-life, months");

  private final Consumer<FitMethod> choose;
  private boolean showing;

  FitTable(Consumer<FitMethod> choose) {
    this.choose = choose;
    getStyleClass().add("ow-figures");
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    setAccessibleText("Fitted processes");
    setMinWidth(0);
  }

  /// Shows processes, one of them chosen.
  void show(List<FitLine> lines, FitMethod chosen) {
    boolean withAic = lines.stream().anyMatch(line -> !line.aic().isEmpty());
    getChildren().clear();
    columns(HEADS.size() + (withAic ? 1 : 0));
    for (int i = 0; i < HEADS.size(); i++) {
      cell(HEADS.get(i), i, 0, "ow-caption");
    }
    if (withAic) {
      cell("AIC", HEADS.size(), 0, "ow-caption");
    }
    ToggleGroup group = new ToggleGroup();
    showing = true;
    for (int i = 0; i < lines.size(); i++) {
      row(lines.get(i), i + 1, group, chosen, withAic);
    }
    showing = false;
  }

  private void columns(int count) {
    getColumnConstraints().clear();
    for (int i = 0; i < count; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHalignment(i < FIRST_FIGURE ? HPos.LEFT : HPos.RIGHT);
      column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
      column.setMinWidth(i == 1 ? LEAST : ColumnConstraints.CONSTRAIN_TO_PREF);
      getColumnConstraints().add(column);
    }
  }

  private void row(FitLine line, int at, ToggleGroup group, FitMethod chosen, boolean withAic) {
    RadioButton name = new RadioButton(line.name());
    name.setId("fit-" + line.method());
    name.setToggleGroup(group);
    name.setSelected(line.method() == chosen);
    name.setAccessibleText(
        line.name()
            + ", "
            + line.figure()
            + " "
            + line.estimate()
            + " "
            + line.error()
            + (line.isWider() ? ", the wider uncertainty" : ""));
    name.selectedProperty()
        .addListener((_, _, on) -> {
          if (on && !showing) {
            choose.accept(line.method());
          }
        });
    HBox first = Nodes.row(8, name);
    first.getStyleClass().addAll("ow-figure", "ow-figure-name");
    first.setMinWidth(USE_PREF_SIZE);
    if (line.isWider()) {
      first.getChildren().add(wider());
    }
    add(first, 0, at);
    cell(line.figure(), 1, at, "ow-muted");
    cell(line.estimate(), 2, at, "ow-text");
    cell(line.error(), 3, at, "ow-text");
    cell(line.factor(), 4, at, "ow-text");
    cell(line.halfLife(), 5, at, "ow-text");
    if (withAic) {
      cell(line.aic(), 6, at, "ow-text");
    }
  }

  private static Chip wider() {
    Chip chip = new Chip("wider ±", Feather.MAXIMIZE_2, Tone.INFO);
    chip.setTooltip(
        new Tooltip(
            "Of trend and random walk the one whose change is less certain: count with it unless there is a reason for another."));
    return chip;
  }

  private void cell(String words, int column, int row, String style) {
    Label label = Nodes.label(words, style, "ow-figure");
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    label.setMinWidth(column == 1 ? LEAST : USE_PREF_SIZE);
    if (column >= FIRST_FIGURE) {
      label.getStyleClass().add("ow-number");
    }
    if (column == 0) {
      label.getStyleClass().add("ow-figure-name");
    }
    add(label, column, row);
  }
}
