package offerwright.cli;

import java.time.LocalDate;
import java.util.List;
import offerwright.calc.check.Guardrails;
import offerwright.calc.check.Light;
import offerwright.calc.check.LightState;
import offerwright.calc.check.OfferCheck;
import offerwright.calc.check.StaffIndex;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.OfferValuation;
import offerwright.domain.level.Level;
import offerwright.domain.offer.Offer;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// One offer with everything that is computed about it on a day.
///
/// @param levelName the level's name, or its key if the ladder lacks it
record OfferReport(
    Workspace workspace,
    Offer offer,
    String levelName,
    OfferFigures figures,
    List<Light> lights,
    List<Problem> problems,
    LocalDate today) {
  /// Every offer of a workspace, in their order.
  static List<OfferReport> all(Workspace workspace, LocalDate today) {
    StaffIndex staff = StaffIndex.of(workspace, today);
    return workspace.offers().stream().map(offer -> of(workspace, offer, today, staff)).toList();
  }

  /// One offer.
  static OfferReport of(Workspace workspace, Offer offer, LocalDate today) {
    return of(workspace, offer, today, StaffIndex.of(workspace, today));
  }

  private static OfferReport of(
      Workspace workspace, Offer offer, LocalDate today, StaffIndex staff) {
    String levelId = offer.placement().levelId();
    return new OfferReport(
        workspace,
        offer,
        workspace.ladder().find(levelId).map(Level::name).orElse(levelId),
        OfferValuation.figures(workspace, offer.terms(), workspace.company().listing(), today),
        Guardrails.lights(workspace, offer, today, staff),
        OfferCheck.problems(workspace, offer, today),
        today);
  }

  /// How many lights say this.
  long lights(LightState state) {
    return lights.stream().filter(light -> light.state() == state).count();
  }
}
