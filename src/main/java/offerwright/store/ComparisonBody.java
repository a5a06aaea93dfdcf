package offerwright.store;

import java.util.List;
import java.util.Optional;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.OfferOutlook;

/// What the one row of the comparison holds: the plan without the outlooks, which have rows of
/// their own.
///
/// @param plan empty in the row of a workspace that is older than comparisons
record ComparisonBody(Optional<ComparisonPlan> plan) {
  static ComparisonBody of(ComparisonPlan plan) {
    return new ComparisonBody(Optional.of(plan.withOutlooks(List.of())));
  }

  ComparisonPlan with(List<OfferOutlook> outlooks) {
    return plan.orElse(ComparisonPlan.EMPTY).withOutlooks(outlooks);
  }
}
