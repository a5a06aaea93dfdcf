package offerwright.ui.policies;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.kit.Scrolling;
import offerwright.ui.text.Formats;

/// Leverage of people of a level who have none of their own; an empty field takes what the level
/// costs against the mean.
final class LevelsPane {
  private final Formats formats;
  private final InputsPen pen;
  private final GridPane grid = new GridPane(16, 6);
  private final Map<String, NumberField> fields = new HashMap<>();
  private final Map<String, Label> notes = new HashMap<>();
  private final VBox box;
  private List<String> built = List.of();

  LevelsPane(Formats formats, InputsPen pen) {
    this.formats = formats;
    this.pen = pen;
    ColumnConstraints names = new ColumnConstraints(120);
    ColumnConstraints people = new ColumnConstraints(72);
    people.setHalignment(HPos.RIGHT);
    ColumnConstraints leverage = new ColumnConstraints(128, 128, 128);
    ColumnConstraints rest = new ColumnConstraints();
    rest.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, people, leverage, rest);
    VBox content =
        new VBox(
            12,
            Nodes.paragraph(
                "Output from the same tokens against the average engineer, for people of the level who have no leverage of their own. Empty takes what the level costs against the mean: an hour saved is worth what it costs.",
                "ow-muted"),
            grid);
    content.setMaxWidth(760);
    content.getStyleClass().add("ow-inputs-page");
    box = new VBox(Scrolling.down(content));
    VBox.setVgrow(box.getChildren().getFirst(), Priority.ALWAYS);
  }

  Node node() {
    return box;
  }

  void show(Known known) {
    List<String> wanted =
        known.levels().stream().map(level -> level.id() + "=" + level.name()).toList();
    if (!wanted.equals(built)) {
      built = wanted;
      build(known.levels());
    }
    for (LevelLine level : known.levels()) {
      NumberField field = Optional.ofNullable(fields.get(level.id())).orElseThrow();
      field.setOptional(
          level.byPay().map(byPay -> formats.decimal(byPay, 2)).orElse("default"),
          () -> pen.level(level.id(), level.name(), Optional.empty()));
      field.show(level.leverage().map(BigDecimal::valueOf));
      Optional.ofNullable(notes.get(level.id())).orElseThrow().setText(note(level));
    }
  }

  private void build(List<LevelLine> levels) {
    grid.getChildren().clear();
    fields.clear();
    notes.clear();
    grid.addRow(
        0,
        Nodes.label("Level", "ow-caption"),
        Nodes.label("People", "ow-caption"),
        Nodes.label("Leverage", "ow-caption"));
    int at = 1;
    for (LevelLine level : levels) {
      NumberField field =
          NumberFields.decimal("Leverage of " + level.name(), formats, 4, 0, 1000, "×");
      field.setId("level-leverage-" + level.id());
      field.addRule(number ->
          number.signum() > 0
              ? Optional.empty()
              : Optional.of("Above 0. 1 is the average engineer."));
      field.setOnNumber(
          number -> pen.level(level.id(), level.name(), Optional.of(number.doubleValue())));
      Label note = Nodes.paragraph("", "ow-caption");
      fields.put(level.id(), field);
      notes.put(level.id(), note);
      grid.addRow(
          at,
          Nodes.label(level.name(), "ow-text"),
          Nodes.label(formats.count(level.people()), "ow-text"),
          field,
          note);
      grid.add(field.error(), 2, at + 1, 2, 1);
      at += 2;
    }
  }

  private String note(LevelLine level) {
    String from =
        level.leverage().isPresent()
            ? "entered"
                + level
                    .byPay()
                    .map(byPay -> ", instead of " + formats.decimal(byPay, 2) + " by cost")
                    .orElse("")
            : "cost against the mean";
    return level.own() == 0
        ? from
        : from
            + "; "
            + formats.count(level.own())
            + (level.own() == 1 ? " person has" : " people have")
            + " their own";
  }
}
