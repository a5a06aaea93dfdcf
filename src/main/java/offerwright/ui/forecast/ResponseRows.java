package offerwright.ui.forecast;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import offerwright.calc.forecast.ValueDefaults;
import offerwright.calc.productivity.CurveForm;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.plan.ResponseCurve.Hill;
import offerwright.domain.plan.ResponseCurve.Logarithmic;
import offerwright.domain.plan.ResponseCurve.MichaelisMenten;
import offerwright.domain.plan.ResponseCurve.Power;
import offerwright.domain.plan.ResponseCurve.Saturating;
import offerwright.domain.plan.ValueCase;
import offerwright.files.text.PlanWords;
import offerwright.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// How output answers to tokens: the form of the curve, its figures and what it means.
final class ResponseRows {
  private static final double LEAST = 0.0001;
  private static final double LARGEST = 1e6;
  private static final int DECIMALS = 4;

  /// The curve of the scenario in front.
  static final Place<ResponseCurve> CURVE =
      Places.VALUE.at("response", ValueCase::response, ValueCase::withResponse);

  private ResponseRows() {}

  static void fill(FormRows rows) {
    FormDesk desk = rows.desk();
    rows.choice("Response", List.of(CurveForm.values()), PlanWords::of, form());
    rows.group(
        planned -> CurveForm.of(planned.scenario().value().response()),
        (form, inner) -> parameters(form, inner));
    Label meaning = Nodes.paragraph("", "ow-caption");
    meaning.setId("response-meaning");
    rows.node(
        meaning,
        planned ->
            meaning.setText(
                Responses.meaning(planned.scenario().value().response(), desk.formats())));
    Button points = Nodes.linkButton("From two points…", Feather.CROSSHAIR, desk::openTwoPoints);
    points.setId("response-points");
    Button fit = Nodes.linkButton("Fit to data…", Feather.ACTIVITY, desk::openCurveFit);
    fit.setId("response-fit");
    rows.node(Nodes.row(8, points, fit), _ -> {});
  }

  /// Another form takes over what the former curve says about ten times the tokens.
  private static Place<CurveForm> form() {
    return new Place<>(
        CURVE.key() + "/form",
        planned -> CURVE.read().apply(planned).map(CurveForm::of),
        (planned, form) -> CURVE.change(planned, form::like));
  }

  private static void parameters(CurveForm form, FormRows rows) {
    switch (form) {
      case POWER ->
          rows.decimal(
                  "Response exponent",
                  "",
                  DECIMALS,
                  0.01,
                  1,
                  CURVE
                      .as(Power.class)
                      .at("exponent", Power::exponent, (_, exponent) -> new Power(exponent)))
              .from(ValueDefaults.RESPONSE);
      case LOGARITHMIC ->
          scale(
              rows,
              CURVE
                  .as(Logarithmic.class)
                  .at("scale", Logarithmic::scale, (_, scale) -> new Logarithmic(scale)));
      case SATURATING ->
          scale(
              rows,
              CURVE
                  .as(Saturating.class)
                  .at("scale", Saturating::scale, (_, scale) -> new Saturating(scale)));
      case MICHAELIS_MENTEN ->
          half(
              rows,
              CURVE
                  .as(MichaelisMenten.class)
                  .at("half", MichaelisMenten::half, (_, half) -> new MichaelisMenten(half)));
      case HILL -> {
        Place<Hill> hill = CURVE.as(Hill.class);
        half(rows, hill.at("half", Hill::half, (old, half) -> new Hill(half, old.steepness())));
        rows.decimal(
            "Steepness n",
            "",
            DECIMALS,
            LEAST,
            LARGEST,
            hill.at(
                "steepness", Hill::steepness, (old, steepness) -> new Hill(old.half(), steepness)));
      }
    }
  }

  private static void scale(FormRows rows, Place<Double> place) {
    rows.decimal("Scale k", "× average", DECIMALS, LEAST, LARGEST, place);
  }

  private static void half(FormRows rows, Place<Double> place) {
    rows.decimal("Half of most at", "× average", DECIMALS, LEAST, LARGEST, place);
  }
}
