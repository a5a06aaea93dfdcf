package offerwright.ui.offers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.check.Guardrail;
import offerwright.calc.check.Light;
import offerwright.calc.check.LightState;
import offerwright.calc.check.Reading;
import offerwright.calc.trail.Quantity;
import offerwright.files.text.Words;
import offerwright.ui.kit.Chip;
import offerwright.ui.kit.KeyValues;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.PopOvers;
import offerwright.ui.kit.Tone;
import offerwright.ui.text.Formats;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The six lights: icon and word, the rule, and the most telling figure. A click on one tells what
/// was found, the repair and all its figures.
final class LightsPane implements Panel {
  private final Formats formats;
  private final VBox box = new VBox(4);
  private final GridPane grid = new GridPane();
  private final Chip chip = new Chip();
  private final Map<Guardrail, Row> rows = new EnumMap<>(Guardrail.class);
  private List<Light> shownLights = List.of();
  private boolean brief;

  /// One light as shown.
  private record Row(Label state, Label rule, Label figure) {}

  LightsPane(Formats formats) {
    this.formats = formats;
    grid.getStyleClass().add("ow-lights");
    ColumnConstraints state = new ColumnConstraints();
    state.setMinWidth(52);
    ColumnConstraints rule = new ColumnConstraints();
    rule.setMinWidth(GridPane.USE_PREF_SIZE);
    ColumnConstraints figure = new ColumnConstraints();
    figure.setHgrow(Priority.ALWAYS);
    figure.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(state, rule, figure);
    for (Guardrail guardrail : Guardrail.values()) {
      row(guardrail, rows.size());
    }
    chip.setId("lights-chip");
    chip.setOnMouseClicked(_ -> setBrief(false));
    box.getChildren()
        .addAll(Nodes.row(8, Nodes.label("Guardrails", "ow-strong"), Nodes.spring(), chip), grid);
  }

  @Override
  public VBox node() {
    return box;
  }

  @Override
  public void show(Shown shown) {
    summarise(shown);
    if (!shownLights.equals(shown.lights())) {
      shownLights = shown.lights();
      shownLights.forEach(this::paint);
      list();
    }
  }

  private void row(Guardrail guardrail, int index) {
    Label state = Nodes.label("", "ow-strong");
    state.setId("light-" + guardrail.name());
    state.setMinWidth(Label.USE_PREF_SIZE);
    state.setFocusTraversable(true);
    Label rule = Nodes.label(Words.of(guardrail), "ow-text");
    Label figure = Nodes.label("", "ow-caption");
    figure.setMinWidth(0);
    for (Label label : List.of(state, rule, figure)) {
      label.getStyleClass().add("ow-explained");
      label.setOnMouseClicked(_ -> explain(guardrail, state));
    }
    state.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
        explain(guardrail, state);
        event.consume();
      }
    });
    grid.addRow(index, state, rule, figure);
    rows.put(guardrail, new Row(state, rule, figure));
  }

  private void paint(Light light) {
    Row row = Objects.requireNonNull(rows.get(light.guardrail()));
    String word = Words.of(light.state());
    if (!word.equals(row.state().getText())) {
      row.state().setText(word);
      row.state().getStyleClass().removeIf(style -> style.startsWith("ow-tone-"));
      row.state().getStyleClass().add("ow-tone-" + tone(light.state()).style());
      row.state().setGraphic(Nodes.icon(icon(light.state()), tone(light.state())));
    }
    row.state()
        .setAccessibleText(Words.of(light.guardrail()) + ": " + word + ". " + light.finding());
    row.figure().setText(figures(light));
  }

  /// In a low window only the lights that are not green are listed; a click on the chip lists all.
  void setBrief(boolean only) {
    brief = only;
    list();
  }

  private void list() {
    boolean anyRed = shownLights.stream().anyMatch(light -> light.state() != LightState.OK);
    for (Light light : shownLights) {
      Row row = Objects.requireNonNull(rows.get(light.guardrail()));
      for (Label label : List.of(row.state(), row.rule(), row.figure())) {
        Nodes.setShown(label, !brief || light.state() != LightState.OK);
      }
    }
    Nodes.setShown(grid, !brief || anyRed);
  }

  private void summarise(Shown shown) {
    int stops = shown.stops().size();
    long look = shown.toCheck();
    int all = shown.lights().size();
    if (stops > 0) {
      chip.set(stops + (stops == 1 ? " stop" : " stops"), Feather.ALERT_OCTAGON, Tone.STOP);
    } else if (look > 0) {
      chip.set(look + " of " + all + " to check", Feather.ALERT_TRIANGLE, Tone.WARNING);
    } else {
      chip.set("all " + all + " OK", Feather.CHECK_CIRCLE, Tone.OK);
    }
  }

  static Tone tone(LightState state) {
    return switch (state) {
      case OK -> Tone.OK;
      case CHECK -> Tone.WARNING;
      case STOP -> Tone.STOP;
      case UNKNOWN -> Tone.NEUTRAL;
    };
  }

  static Ikon icon(LightState state) {
    return switch (state) {
      case OK -> Feather.CHECK_CIRCLE;
      case CHECK -> Feather.ALERT_TRIANGLE;
      case STOP -> Feather.ALERT_OCTAGON;
      case UNKNOWN -> Feather.HELP_CIRCLE;
    };
  }

  /// The first figure, and beside it the limit if that is the second.
  private String figures(Light light) {
    if (light.readings().isEmpty()) {
      return "see why";
    }
    Reading first = light.readings().getFirst();
    String words = figure(first.value());
    if (light.readings().size() > 1) {
      Reading second = light.readings().get(1);
      return switch (light.guardrail()) {
        case BAND, TOKEN_SHARE -> withLimit(words, figure(second.value()));
        case HEADCOUNT -> words + " of " + figure(second.value());
        case EQUITY, PARITY, INVERSION -> words;
      };
    }
    return words;
  }

  /// The percent sign once for both, so that the limit is not cut off in a narrow window.
  private static String withLimit(String found, String limit) {
    String sign = " %";
    boolean both = found.endsWith(sign) && limit.endsWith(sign);
    return (both ? found.substring(0, found.length() - sign.length()) : found) + ", max " + limit;
  }

  private String figure(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Amount(var money) -> formats.amount(money);
      case Quantity.NotKnown _ -> "not known";
      default -> formats.quantity(quantity);
    };
  }

  private void explain(Guardrail guardrail, Label owner) {
    shownLights.stream()
        .filter(light -> light.guardrail() == guardrail)
        .findFirst()
        .ifPresent(light -> explain(light, owner));
  }

  private void explain(Light light, Label owner) {
    KeyValues readings = new KeyValues();
    for (Reading reading : light.readings()) {
      Label figure = readings.add(reading.name());
      boolean unknown = reading.value() instanceof Quantity.NotKnown;
      KeyValues.set(
          figure,
          unknown ? Optional.empty() : Optional.of(formats.quantity(reading.value())),
          formats.quantity(reading.value()));
    }
    VBox content = new VBox(8, Nodes.paragraph(light.finding(), "ow-strong"));
    if (!light.repair().isEmpty()) {
      content.getChildren().add(Nodes.paragraph(light.repair(), "ow-text"));
    }
    content.getChildren().add(readings);
    content.setPrefWidth(340);
    content.setStyle("-fx-padding: 12");
    PopOver popOver =
        PopOvers.of(Words.of(light.guardrail()), content, PopOver.ArrowLocation.RIGHT_TOP);
    popOver.show(owner);
  }
}
