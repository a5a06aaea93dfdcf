package offerwright.ui.forecast;

import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import offerwright.calc.forecast.ValueResult;
import offerwright.domain.plan.ValueCase;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// The five figures a decision hangs on. There is no rate of return among them: with costs every
/// month it can be none or several.
final class RoiHead {
  private static final double[] SHARES = {27, 17, 16, 21, 19};

  private final Formats formats;
  private final Fact npv = new Fact("roi-npv");
  private final Fact uplift = new Fact("roi-uplift");
  private final Fact loss = new Fact("roi-loss");
  private final Fact belief = new Fact("roi-belief");
  private final Fact engineer = new Fact("roi-engineer");
  private final GridPane row = new GridPane(8, 0);

  /// A caption, a figure and a note.
  private static final class Fact {
    private final Label caption = Nodes.label("", "ow-caption");
    private final Label figure = Nodes.label("", "ow-title-4");
    private final Label note = Nodes.label("", "ow-caption");
    private final VBox box = new VBox(caption, figure, note);

    Fact(String id) {
      figure.setId(id);
      caption.setLabelFor(figure);
      box.getStyleClass().add("ow-roi-fact");
    }

    void show(String name, String value, String more) {
      caption.setText(name);
      figure.setText(value);
      note.setText(more);
      figure.setAccessibleText(name + ": " + value + ", " + more);
    }
  }

  RoiHead(Formats formats) {
    this.formats = formats;
    row.getStyleClass().add("ow-roi-head");
    row.addRow(0, npv.box, uplift.box, loss.box, belief.box, engineer.box);
    npv.box.getStyleClass().setAll("ow-roi-first");
    for (double share : SHARES) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      row.getColumnConstraints().add(column);
    }
  }

  GridPane node() {
    return row;
  }

  void show(Answer answer) {
    Figures figures = new Figures(formats, answer.result().currency());
    ValueResult value = answer.first().value();
    ValueCase input = answer.planned().scenario().value();
    int months = answer.result().settings().months();
    npv.show(
        "NPV over " + months + " months, mean",
        figures.money(value.npv()),
        figures.giveAndRange(value.npv(), value.npvSpread()));
    uplift.show(
        "Break-even uplift",
        figures.percent(value.breakEvenUplift()),
        input.prior().name() + ": " + figures.percent(value.evidenceUplift()) + " mean");
    loss.show(
        "P(NPV < 0)",
        figures.percent(value.chanceOfLoss().value()),
        figures.percent(value.chanceOfLoss().low())
            + "–"
            + figures.percent(value.chanceOfLoss().high()));
    belief.show(
        "Belief needed in “" + claim(figures, input) + "”",
        belief(value.breakEvenBelief(), figures),
        "rest on the evidence");
    engineer.show(
        "Cost per extra engineer",
        value.costPerEngineer().isPresent()
            ? figures.money(value.costPerEngineer().getAsDouble())
            : "none gained",
        "a hire: " + figures.money(value.hireCost()) + " loaded");
  }

  static String claim(Figures figures, ValueCase input) {
    return figures.formats().number(java.math.BigDecimal.valueOf(input.claim())) + "×";
  }

  private static String belief(OptionalDouble belief, Figures figures) {
    if (belief.isEmpty()) {
      return "no difference";
    }
    double share = belief.getAsDouble();
    return share < 0 ? "none: it pays" : share > 1 ? "not even then" : figures.percent(share);
  }
}
