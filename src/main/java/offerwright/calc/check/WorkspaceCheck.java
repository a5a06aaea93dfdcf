package offerwright.calc.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferState;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// Everything that is wrong, due or assumed in a whole workspace.
public final class WorkspaceCheck {

  /// A deadline this many days away, or fewer, is mentioned.
  public static final int DEADLINE_DAYS = 7;

  private WorkspaceCheck() {}

  /// All problems, from the ladder over people, settings, plan and policies to the offers of this
  /// company and of others. Errors are references that lead nowhere, circles and terms that cannot
  /// be computed; warnings ask for a look; notes are deadlines, approvals and assumptions.
  public static List<Problem> problems(Workspace workspace, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    problems.addAll(LadderCheck.problems(workspace, StaffIndex.of(workspace, today)));
    problems.addAll(PeopleCheck.problems(workspace));
    problems.addAll(SettingsCheck.problems(workspace, today));
    problems.addAll(PlanCheck.problems(workspace, today));
    problems.addAll(PolicyCheck.problems(workspace));
    for (Offer offer : workspace.offers()) {
      problems.addAll(OfferCheck.problems(workspace, offer, today));
      progress(offer, today).ifPresent(problems::add);
    }
    for (CompetingOffer competing : workspace.competingOffers()) {
      TermsCheck.problems(workspace, competing.terms(), competing.listing(), today, true).stream()
          .map(problem -> problem.within("competingOffers/" + competing.id()))
          .forEach(problems::add);
    }
    return problems;
  }

  /// True if the offer is with the candidate and its deadline lies from today to [#DEADLINE_DAYS]
  /// ahead.
  static boolean isDue(Offer offer, LocalDate today) {
    return offer.state() == OfferState.SENT
        && offer
            .expires()
            .map(deadline -> ChronoUnit.DAYS.between(today, deadline))
            .filter(days -> days >= 0 && days <= DEADLINE_DAYS)
            .isPresent();
  }

  private static Optional<Problem> progress(Offer offer, LocalDate today) {
    String where = "offers/" + offer.id();
    if (offer.state() == OfferState.PENDING) {
      return Optional.of(
          Problem.note(
              where + "/state",
              "Offer " + offer.id() + " waits for approval.",
              "Approve it, or send it back with a reason."));
    }
    return isDue(offer, today)
        ? offer
            .expires()
            .map(deadline ->
                Problem.note(
                    where + "/expires",
                    "Offer " + offer.id() + " is open until " + deadline + ".",
                    "Ask the candidate, or extend the deadline."))
        : Optional.empty();
  }
}
