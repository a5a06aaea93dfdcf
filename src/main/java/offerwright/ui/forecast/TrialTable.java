package offerwright.ui.forecast;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.productivity.RandomEffects;
import offerwright.calc.productivity.Studies;
import offerwright.calc.productivity.Study;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// The randomised trials, each as a multiplier of output, under what they say together.
final class TrialTable extends GridPane {
  private static final double TWO_SIDED = 1.959963984540054;

  private final Formats formats;
  private int at;

  TrialTable(Formats formats) {
    super(16, 6);
    this.formats = formats;
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    setAccessibleText("Randomised trials of AI at work");
    setMinWidth(0);
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    words.setMinWidth(0);
    ColumnConstraints figure = new ColumnConstraints();
    figure.setHalignment(HPos.RIGHT);
    figure.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints range = new ColumnConstraints();
    range.setHalignment(HPos.RIGHT);
    range.setMinWidth(USE_PREF_SIZE);
    getColumnConstraints().addAll(words, figure, range);
    line(Nodes.label("Trial", "ow-caption"), "Output", "95 % interval", "ow-caption");
    RandomEffects pooled = Studies.pooled();
    together(
        "All pooled trials together",
        "Random effects of " + pooled.studies() + " trials (DerSimonian and Laird)",
        times(pooled.multiplier()),
        interval(pooled.interval()));
    together(
        "To expect in a new setting",
        "Prediction interval by Student’s t (Higgins, Thompson and Spiegelhalter)",
        times(pooled.multiplier()),
        interval(pooled.prediction()));
    Studies.all().forEach(this::study);
  }

  private void study(Study study) {
    String output =
        study.logMultiplier().isPresent()
            ? times(Math.exp(study.logMultiplier().getAsDouble()))
            : "";
    line(
        words(
            study.name(),
            "ow-text",
            study.effect() + " · " + study.design() + " · " + study.source()),
        output,
        study.isPooled() ? interval(study) : "not pooled",
        "ow-text");
  }

  private String interval(Study study) {
    double mean = study.logMultiplier().orElseThrow();
    double half = TWO_SIDED * study.error().orElseThrow();
    return interval(new RandomEffects.Interval(Math.exp(mean - half), Math.exp(mean + half)));
  }

  private void together(String name, String how, String output, String interval) {
    line(words(name, "ow-strong", how), output, interval, "ow-strong");
  }

  private static VBox words(String name, String style, String detail) {
    VBox words = new VBox(Nodes.paragraph(name, style), Nodes.paragraph(detail, "ow-caption"));
    words.setMinWidth(0);
    return words;
  }

  private void line(Node name, String output, String interval, String style) {
    Label figure = Nodes.label(output, style);
    Label range = Nodes.label(interval, style);
    if (at > 0) {
      add(Nodes.rule(), 0, at++, 3, 1);
    }
    for (Node cell : new Node[] {name, figure, range}) {
      setValignment(cell, VPos.TOP);
    }
    addRow(at++, name, figure, range);
  }

  private String times(double multiplier) {
    return "× " + formats.decimal(multiplier, 2);
  }

  private String interval(RandomEffects.Interval interval) {
    return formats.decimal(interval.low(), 2) + " to " + formats.decimal(interval.high(), 2);
  }
}
