package offerwright.ui.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.productivity.CurveForm;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.files.text.PlanWords;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.text.Formats;

/// A response curve through two points: who uses so much makes so much.
final class TwoPointsBox {
  private static final double LARGEST = 1e9;

  private final Formats formats;
  private final Choice<CurveForm> form =
      new Choice<>("Form of the curve", List.of(CurveForm.values()), PlanWords::of);
  private final NumberField lesser;
  private final NumberField lesserOutput;
  private final NumberField greater;
  private final NumberField greaterOutput;
  private final NumberField steepness;
  private final VBox steepnessBox;
  private final Label meaning = Nodes.paragraph("", "ow-text");
  private final Label wrong = Nodes.paragraph("", "ow-error");
  private final Button use = new Button("Use this curve");

  /// Begins with "ten times the tokens, twice the output" and the form of a curve.
  TwoPointsBox(Formats formats, ResponseCurve now) {
    this.formats = formats;
    form.show(CurveForm.of(now));
    form.setOnChoice(_ -> refresh());
    lesser = field("Tokens at the first point", 1);
    lesserOutput = field("Output at the first point", 1);
    greater = field("Tokens at the second point", 10);
    greaterOutput = field("Output at the second point", 2);
    steepness = field("Steepness of the curve", Responses.steepness(now));
    steepnessBox = new FieldBox("Steepness n", steepness);
    use.setId("points-use");
    meaning.setId("points-meaning");
    wrong.setId("points-wrong");
    refresh();
  }

  private NumberField field(String name, double value) {
    NumberField field = NumberFields.decimal(name, formats, 6, 1e-6, LARGEST, "");
    field.show(BigDecimal.valueOf(value));
    field.textProperty().addListener((_, _, _) -> refresh());
    return field;
  }

  VBox node() {
    return new VBox(
        12,
        Nodes.paragraph(
            "Two people, teams or studies: tokens as a multiple of the average person’s, output in any unit.",
            "ow-muted"),
        pair(new FieldBox("Tokens, × average", lesser), new FieldBox("Output", lesserOutput)),
        pair(new FieldBox("Tokens, × average", greater), new FieldBox("Output", greaterOutput)),
        pair(new FieldBox("Form", form), steepnessBox),
        meaning,
        wrong);
  }

  private static HBox pair(VBox left, VBox right) {
    HBox row = new HBox(12, left, right);
    for (VBox box : List.of(left, right)) {
      HBox.setHgrow(box, Priority.ALWAYS);
      box.setPrefWidth(160);
    }
    return row;
  }

  /// The button that takes the curve; disabled while there is none.
  Button use() {
    return use;
  }

  /// The curve through the points as they are typed.
  Optional<ResponseCurve> curve() {
    return answer().value();
  }

  private Checked<ResponseCurve> answer() {
    for (NumberField field : List.of(lesser, lesserOutput, greater, greaterOutput, steepness)) {
      if (field.isWrong()) {
        return Checked.bad(
            Problem.error(
                "points", field.getAccessibleText() + " is no number here.", "Correct it."));
      }
    }
    return Responses.through(
        form.getValue(),
        value(steepness),
        value(lesser),
        value(lesserOutput),
        value(greater),
        value(greaterOutput));
  }

  private static double value(NumberField field) {
    return field.number().doubleValue();
  }

  private void refresh() {
    Checked<ResponseCurve> answer = answer();
    steepnessBox.setVisible(form.getValue() == CurveForm.HILL);
    use.setDisable(answer.value().isEmpty());
    meaning.setText(
        answer
            .value()
            .map(curve ->
                PlanWords.of(curve)
                    + ": "
                    + Responses.first(CurveForm.of(curve))
                    + " = "
                    + formats.decimal(
                        Responses.first(curve), Responses.digits(Responses.first(curve)))
                    + ". "
                    + Responses.meaning(curve, formats))
            .orElse(""));
    wrong.setText(
        answer.problems().stream()
            .findFirst()
            .map(problem -> problem.message() + " " + problem.repair())
            .orElse(""));
    Nodes.setShown(meaning, answer.value().isPresent());
    Nodes.setShown(wrong, answer.value().isEmpty());
  }
}
