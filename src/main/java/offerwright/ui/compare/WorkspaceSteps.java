package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.Entered;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.workspace.Workspace;

/// What the boxes do to a workspace, each a step of its own.
final class WorkspaceSteps {
  private WorkspaceSteps() {}

  /// A competing offer of a workspace; empty if it is gone.
  static Optional<CompetingOffer> find(Workspace workspace, String id) {
    return workspace.competingOffers().stream().filter(offer -> offer.id().equals(id)).findFirst();
  }

  /// With offers that came in, each compared as long as there is room.
  static Workspace add(Workspace workspace, List<Entered> entered) {
    Workspace after = workspace;
    for (Entered each : entered) {
      List<CompetingOffer> all = new ArrayList<>(after.competingOffers());
      all.add(each.offer());
      ComparisonPlan plan = after.comparison();
      List<OfferKey> compared = new ArrayList<>(plan.offers());
      if (compared.size() < ComparisonPlan.MOST) {
        compared.add(OfferKey.competing(each.offer().id()));
      }
      after =
          after
              .withCompetingOffers(all)
              .withComparison(believed(plan.withOffers(compared), each.outlook()));
    }
    return after;
  }

  /// With an offer and what is noted of it in place of what was there.
  static Workspace replace(Workspace workspace, Entered entered) {
    return workspace
        .withCompetingOffers(
            workspace.competingOffers().stream()
                .map(offer -> offer.id().equals(entered.offer().id()) ? entered.offer() : offer)
                .toList())
        .withComparison(believed(workspace.comparison(), entered.outlook()));
  }

  /// Without an offer and what is believed of it.
  static Workspace remove(Workspace workspace, String id) {
    return workspace
        .withCompetingOffers(
            workspace.competingOffers().stream().filter(offer -> !offer.id().equals(id)).toList())
        .withComparison(workspace.comparison().without(OfferKey.competing(id)));
  }

  /// A plan with an outlook; an outlook that says nothing leaves no trace.
  static ComparisonPlan believed(ComparisonPlan plan, OfferOutlook outlook) {
    return outlook.equals(OfferOutlook.of(outlook.offer()))
        ? plan.withOutlooks(
            plan.outlooks().stream().filter(each -> !each.offer().equals(outlook.offer())).toList())
        : plan.withOutlook(outlook);
  }
}
