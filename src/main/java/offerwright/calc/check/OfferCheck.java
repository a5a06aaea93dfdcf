package offerwright.calc.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.company.Location;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferState;
import offerwright.domain.offer.Placement;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// A person's mistakes that an offer can carry although its records allow them.
///
/// Every problem's `where` is a stable path such as `offers/S-104/terms/cash/base` or
/// `offers/S-104/placement/managerId`, so that a form can show it beside the field. Errors keep an
/// offer from being submitted. Of an answered or expired offer only what is wrong is reported, not
/// what has grown old since.
public final class OfferCheck {

  private OfferCheck() {}

  /// All problems of an offer on a day, in the order of its fields.
  public static List<Problem> problems(Workspace workspace, Offer offer, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    problems.addAll(placement(workspace, offer));
    problems.addAll(dates(offer, today));
    problems.addAll(
        TermsCheck.problems(
            workspace,
            offer.terms(),
            workspace.company().listing(),
            today,
            !offer.state().isClosed()));
    return problems.stream().map(problem -> problem.within("offers/" + offer.id())).toList();
  }

  private static List<Problem> placement(Workspace workspace, Offer offer) {
    Placement placement = offer.placement();
    List<Problem> problems = new ArrayList<>();
    if (workspace.ladder().find(placement.levelId()).isEmpty()) {
      problems.add(
          unknown(
              "placement/levelId", "level", placement.levelId(), "Choose a level of the ladder."));
    }
    placement
        .teamId()
        .filter(id -> workspace.team(id).isEmpty())
        .ifPresent(id ->
            problems.add(
                unknown("placement/teamId", "team", id, "Choose a team, or leave it open.")));
    placement
        .managerId()
        .filter(id -> workspace.person(id).isEmpty())
        .ifPresent(id ->
            problems.add(
                unknown(
                    "placement/managerId", "manager", id, "Choose a manager, or leave it open.")));
    Optional<Location> location = workspace.location(placement.locationId());
    if (location.isEmpty()) {
      problems.add(
          unknown(
              "placement/locationId",
              "place of work",
              placement.locationId(),
              "Choose a place, or add it under Settings."));
    }
    location
        .filter(place -> !place.currency().equals(offer.terms().currency()))
        .ifPresent(place ->
            problems.add(
                Problem.warning(
                    "placement/locationId",
                    "The offer is in "
                        + offer.terms().currency()
                        + ", people in "
                        + place.name()
                        + " are paid in "
                        + place.currency()
                        + ".",
                    "Choose another place, or draft the offer in " + place.currency() + ".")));
    return problems;
  }

  private static Problem unknown(String where, String what, String id, String repair) {
    return Problem.error(where, "The workspace has no " + what + " \"" + id + "\".", repair);
  }

  private static List<Problem> dates(Offer offer, LocalDate today) {
    if (offer.state().isClosed()) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    LocalDate start = offer.terms().start();
    if (start.isBefore(today)) {
      problems.add(
          offer.state() == OfferState.DRAFT
              ? Problem.error(
                  "terms/start",
                  "The first day " + start + " has passed.",
                  "Choose a later first day.")
              : Problem.warning(
                  "terms/start",
                  "The first day " + start + " has passed without an answer.",
                  "Revise the offer with a later first day."));
    }
    if (offer.expires().isEmpty()) {
      problems.add(
          Problem.note(
              "expires",
              "The offer has no deadline.",
              "Enter the last day the candidate may answer."));
    }
    offer.expires().ifPresent(deadline -> problems.addAll(deadline(offer, deadline, today)));
    return problems;
  }

  private static List<Problem> deadline(Offer offer, LocalDate deadline, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    if (deadline.isBefore(today)) {
      problems.add(
          switch (offer.state()) {
            case DRAFT ->
                Problem.error(
                    "expires",
                    "The deadline " + deadline + " has passed.",
                    "Choose a later deadline.");
            case SENT ->
                Problem.warning(
                    "expires",
                    "The deadline " + deadline + " has passed without an answer.",
                    "Record the answer, extend the deadline, or mark the offer as expired.");
            default ->
                Problem.warning(
                    "expires",
                    "The deadline " + deadline + " has passed.",
                    "Choose a later deadline before the offer is sent.");
          });
    }
    if (deadline.isAfter(offer.terms().start())) {
      problems.add(
          Problem.warning(
              "expires",
              "The deadline "
                  + deadline
                  + " lies after the first day "
                  + offer.terms().start()
                  + ".",
              "Let the candidate answer before they start."));
    }
    return problems;
  }
}
