package offerwright.ui.forecast;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Supplier;
import offerwright.domain.plan.ResponseCurve;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.Nodes;
import offerwright.ui.shell.Workbench;

/// Finds a response curve from two points or from data and puts it in the scenario in front.
final class ResponseJobs {
  private final Workbench bench;
  private final PlanPen pen;
  private final BoxOver over;

  ResponseJobs(Workbench bench, PlanPen pen, BoxOver over) {
    this.bench = bench;
    this.pen = pen;
    this.over = over;
  }

  /// Asks for two points.
  void twoPoints() {
    pen.planned()
        .ifPresent(planned -> {
          TwoPointsBox box =
              new TwoPointsBox(bench.formats(), planned.scenario().value().response());
          box.use().setOnAction(_ -> take(box::curve));
          over.show("Response from two points", box.node(), box.use());
        });
  }

  /// Asks for data.
  void fit() {
    pen.planned()
        .ifPresent(planned -> {
          CurveFitBox box = new CurveFitBox(bench, planned.scenario().value().response());
          box.use().setOnAction(_ -> take(box::curve));
          box.use().getStyleClass().add(Styles.ACCENT);
          over.showWide(
              "Fit the response to data",
              box.node(),
              Nodes.row(8, Nodes.spring(), Nodes.button("Cancel", over::hide), box.use()));
          box.focus();
        });
  }

  private void take(Supplier<Optional<ResponseCurve>> found) {
    found
        .get()
        .ifPresent(curve -> {
          over.hide();
          pen.set("Change the response to tokens", ResponseRows.CURVE, curve);
          bench
              .notices()
              .done(Responses.meaning(curve, bench.formats()), "Undo", bench.session()::undo);
        });
  }
}
