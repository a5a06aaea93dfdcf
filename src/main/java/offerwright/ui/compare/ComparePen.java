package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.YearBasis;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;
import offerwright.session.Session;

/// Writes into the comparison of the workspace. Everything goes through the session, so everything
/// can be undone; one drag of a slider, or typing in one field, is one step.
final class ComparePen {
  private final Session session;
  private int stroke;

  ComparePen(Session session) {
    this.session = session;
  }

  /// The comparison as it is.
  ComparisonPlan plan() {
    return session.workspace().comparison();
  }

  /// From now on changes are another step than those before.
  void lift() {
    stroke++;
  }

  /// Puts an offer at the end; says why not if there are four already.
  Optional<Problem> add(OfferKey offer) {
    ComparisonPlan plan = plan();
    if (plan.offers().contains(offer)) {
      return Optional.empty();
    }
    if (plan.offers().size() >= ComparisonPlan.MOST) {
      return Optional.of(
          Problem.warning(
              "comparison/offers",
              "Four offers are compared already; a fifth has no place beside them.",
              "Take one out of the comparison first."));
    }
    List<OfferKey> offers = new ArrayList<>(plan.offers());
    offers.add(offer);
    edit("Add an offer to the comparison", before -> before.withOffers(offers));
    return Optional.empty();
  }

  /// Takes an offer out; what is believed about it is kept for when it comes back.
  void remove(OfferKey offer) {
    edit(
        "Take an offer out of the comparison",
        plan -> plan.withOffers(plan.offers().stream().filter(key -> !key.equals(offer)).toList()));
  }

  /// Moves an offer so many places to the right, or left if below 0; at the end it stays.
  void move(OfferKey offer, int by) {
    List<OfferKey> offers = new ArrayList<>(plan().offers());
    int from = offers.indexOf(offer);
    int to = from + by;
    if (from < 0 || to < 0 || to >= offers.size()) {
      return;
    }
    Collections.swap(offers, from, to);
    edit("Move an offer", plan -> plan.withOffers(offers));
  }

  /// What counts as a year.
  void years(YearBasis basis) {
    edit("Change the years", plan -> plan.withYears(basis));
  }

  /// θ, while typing or sliding.
  void ownUse(Percent share) {
    session.edit(
        "Change what tokens are worth to me",
        "comparison/ownUse/" + stroke,
        workspace -> workspace.withComparison(workspace.comparison().withOwnUse(share)));
  }

  /// γ, while typing or sliding.
  void riskAversion(double gamma) {
    valuation(
        "Change risk aversion", "riskAversion", valuation -> valuation.withRiskAversion(gamma));
  }

  /// What the person has besides, while typing; empty = not given.
  void outsideWealth(Optional<Money> wealth) {
    valuation(
        "Change outside wealth", "outsideWealth", valuation -> valuation.withOutsideWealth(wealth));
  }

  private void valuation(String label, String key, UnaryOperator<ValuationAssumptions> change) {
    session.edit(
        label,
        "comparison/" + key + "/" + stroke,
        workspace -> {
          Workspace before = workspace;
          return before.withSettings(
              before.settings().withValuation(change.apply(before.settings().valuation())));
        });
  }

  private void edit(String label, UnaryOperator<ComparisonPlan> change) {
    session.edit(
        label, workspace -> workspace.withComparison(change.apply(workspace.comparison())));
  }
}
