package offerwright.calc.draft;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offerwright.domain.comparison.Entered;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// A competing offer from the few figures that somebody has in their head. Everything else is
/// assumed from the workspace and listed, fact by fact; what cannot be assumed honestly is noted as
/// not disclosed and counts as nothing.
public final class QuickOffers {
  private QuickOffers() {}

  /// Makes the offer.
  ///
  /// Assumed are: the bonus payout, the token rules (settings); health premium, match, days off and
  /// use of the token budget (medians of the ladder, 41 % use without one); a grant over four
  /// years, monthly, with a one-year cliff; a sign-on payment owed back by the month over a year,
  /// gross. Not disclosed are: whatever is empty in `quick`, relocation, refreshers, other
  /// benefits, and strike, share prices, share count, preferences and exercise window of a private
  /// company.
  ///
  /// Errors, with the component of [QuickOffer] as their place ("base", "bonusTarget"): a nameless
  /// employer, amounts below nothing, a bonus above 300 %, a first day ten years away, a sign-on
  /// payment in another currency than the base, a currency without a rate to the company's.
  ///
  /// @param taken ids that must not be used besides those of the workspace's competing offers
  /// @param today the day it is typed
  public static Checked<Entered> make(
      Workspace workspace, QuickOffer quick, Collection<String> taken, LocalDate today) {
    List<Problem> problems = new QuickChecks(workspace, quick, today).problems();
    if (!problems.isEmpty()) {
      return Checked.bad(problems);
    }
    Set<String> used = new HashSet<>(EnteredOffers.ids(workspace));
    used.addAll(taken);
    String employer = quick.employer().strip();
    String id = OfferIds.free(employer, used);
    AssumedTerms.Result assumed = AssumedTerms.of(workspace, quick, today);
    OfferOutlook outlook =
        new OfferOutlook(
            OfferKey.competing(id),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            assumed.notes());
    return Checked.good(
        new Entered(
            new CompetingOffer(
                id, employer, quick.listing(), quick.role().strip(), assumed.terms()),
            outlook));
  }
}
