package offerwright.calc.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import offerwright.calc.check.Guardrails;
import offerwright.calc.check.Light;
import offerwright.calc.check.OfferCheck;
import offerwright.domain.offer.Justification;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.offer.OfferEvent;
import offerwright.domain.offer.OfferState;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// Moves an offer along: submit, approve, reject, send, accept, decline, expire. Every step is
/// refused with words and a repair, never by an exception, and leaves a line in the offer's record
/// under the name of the desk.
///
/// Two pairs of eyes: while a light says stop, the person who approves must bear another name than
/// the one who submitted. Without a stop the same person may do both, as in a company with one
/// recruiter. The approver need not be the one who was asked; the record keeps both names.
public final class OfferDesk {

  private OfferDesk() {}

  /// What stands in the way of submitting a draft: its state, its errors, and lights that say stop
  /// while reason or approver is missing. Warnings do not stand in the way and are not listed.
  public static List<Problem> beforeSubmit(Workspace workspace, Offer offer, LocalDate today) {
    List<Problem> problems =
        new ArrayList<>(offer.refusal(OfferAction.SUBMITTED).stream().toList());
    OfferCheck.problems(workspace, offer, today).stream()
        .filter(Problem::isError)
        .forEach(problems::add);
    problems.addAll(unjustified(workspace, offer, today));
    return problems;
  }

  /// Draft to pending.
  public static Checked<Offer> submit(
      Workspace workspace, Offer offer, LocalDate today, Instant now) {
    List<Problem> inTheWay = beforeSubmit(workspace, offer, today);
    if (!inTheWay.isEmpty()) {
      return Checked.bad(inTheWay);
    }
    Justification why = offer.justification();
    Optional<String> asked = Optional.of(why.approver()).filter(name -> !name.isBlank());
    return Checked.good(
        offer.after(
            OfferAction.SUBMITTED,
            now,
            desk(workspace),
            why.reason(),
            asked,
            stops(workspace, offer, today)));
  }

  /// Pending to approved, recording who approved and which lights said stop. Lights are judged
  /// anew, so that a stop that came up since the offer was submitted asks for a reason first.
  ///
  /// @param approver name of the person who approves
  public static Checked<Offer> approve(
      Workspace workspace, Offer offer, String approver, LocalDate today, Instant now) {
    List<Problem> problems = new ArrayList<>(offer.refusal(OfferAction.APPROVED).stream().toList());
    List<String> stops = stops(workspace, offer, today);
    if (approver.isBlank()) {
      problems.add(
          Problem.error(
              path(offer, "approver"), "Nobody is named as approver.", "Enter who approves."));
    }
    if (offer.state() == OfferState.PENDING) {
      problems.addAll(unjustified(workspace, offer, today));
      if (!stops.isEmpty() && isSamePerson(approver, submitter(offer))) {
        problems.add(
            Problem.error(
                path(offer, "approver"),
                approver.strip() + " submitted this offer, and a light says stop.",
                "Let somebody else approve it, or change the terms until no light says stop."));
      }
    }
    return problems.isEmpty()
        ? Checked.good(
            offer.after(
                OfferAction.APPROVED,
                now,
                desk(workspace),
                offer.justification().reason(),
                Optional.of(approver.strip()),
                stops))
        : Checked.bad(problems);
  }

  /// Pending back to draft.
  ///
  /// @param approver name of the person who decides; may be empty
  /// @param reason why, in their own words; must be given
  public static Checked<Offer> reject(
      Workspace workspace, Offer offer, String approver, String reason, Instant now) {
    List<Problem> problems = new ArrayList<>(offer.refusal(OfferAction.REJECTED).stream().toList());
    if (reason.isBlank()) {
      problems.add(
          Problem.error(
              path(offer, "reason"),
              "An offer is not sent back without a reason.",
              "Say what should change."));
    }
    Optional<String> decided = Optional.of(approver.strip()).filter(name -> !name.isEmpty());
    return problems.isEmpty()
        ? Checked.good(
            offer.after(
                OfferAction.REJECTED, now, desk(workspace), reason.strip(), decided, List.of()))
        : Checked.bad(problems);
  }

  /// Approved to sent. Refused once the deadline or the first day has passed.
  public static Checked<Offer> send(
      Workspace workspace, Offer offer, LocalDate today, Instant now) {
    List<Problem> problems = new ArrayList<>();
    overdue(offer, today).ifPresent(problems::add);
    if (offer.terms().start().isBefore(today)) {
      problems.add(
          Problem.error(
              path(offer, "terms/start"),
              "The first day " + offer.terms().start() + " has passed.",
              "Revise the offer with a later first day."));
    }
    return step(workspace, offer, OfferAction.SENT, problems, "", now);
  }

  /// Sent to accepted. Refused after the deadline: extending it first keeps the record honest.
  public static Checked<Offer> accept(
      Workspace workspace, Offer offer, LocalDate today, Instant now) {
    return step(
        workspace, offer, OfferAction.ACCEPTED, overdue(offer, today).stream().toList(), "", now);
  }

  /// Sent to declined, on any day.
  ///
  /// @param reason what the candidate said; may be empty
  public static Checked<Offer> decline(
      Workspace workspace, Offer offer, String reason, Instant now) {
    return step(workspace, offer, OfferAction.DECLINED, List.of(), reason.strip(), now);
  }

  /// Approved or sent to expired. Refused before the deadline has passed.
  public static Checked<Offer> expire(
      Workspace workspace, Offer offer, LocalDate today, Instant now) {
    List<Problem> problems = new ArrayList<>();
    if (offer.expires().isEmpty()) {
      problems.add(
          Problem.error(
              path(offer, "expires"),
              "The offer has no deadline that could have passed.",
              "Enter its deadline first."));
    }
    offer
        .expires()
        .filter(deadline -> !deadline.isBefore(today))
        .ifPresent(deadline ->
            problems.add(
                Problem.error(
                    path(offer, "expires"),
                    "The offer is open until " + deadline + ".",
                    "Wait until the day has passed, or bring the deadline forward.")));
    return step(workspace, offer, OfferAction.EXPIRED, problems, "", now);
  }

  private static Checked<Offer> step(
      Workspace workspace,
      Offer offer,
      OfferAction action,
      List<Problem> problems,
      String reason,
      Instant now) {
    Optional<Problem> refusal = offer.refusal(action);
    if (refusal.isPresent()) {
      return Checked.bad(refusal.get());
    }
    return problems.isEmpty()
        ? Checked.good(
            offer.after(action, now, desk(workspace), reason, Optional.empty(), List.of()))
        : Checked.bad(problems);
  }

  private static Optional<Problem> overdue(Offer offer, LocalDate today) {
    return offer
        .expires()
        .filter(deadline -> deadline.isBefore(today))
        .map(deadline ->
            Problem.error(
                path(offer, "expires"),
                "The deadline " + deadline + " has passed.",
                "Extend the deadline first."));
  }

  private static List<Problem> unjustified(Workspace workspace, Offer offer, LocalDate today) {
    List<Light> stops = Guardrails.stops(Guardrails.lights(workspace, offer, today));
    if (stops.isEmpty() || offer.justification().isComplete()) {
      return List.of();
    }
    String findings = stops.stream().map(Light::finding).collect(Collectors.joining(" "));
    List<Problem> problems = new ArrayList<>();
    if (offer.justification().reason().isBlank()) {
      problems.add(
          Problem.error(
              path(offer, "justification/reason"),
              findings,
              "Give a reason, or change the terms until no light says stop."));
    }
    if (offer.justification().approver().isBlank()) {
      problems.add(
          Problem.error(
              path(offer, "justification/approver"),
              findings,
              "Give an approver, or change the terms until no light says stop."));
    }
    return problems;
  }

  private static List<String> stops(Workspace workspace, Offer offer, LocalDate today) {
    return Guardrails.stops(Guardrails.lights(workspace, offer, today)).stream()
        .map(light -> light.guardrail().name())
        .toList();
  }

  private static String submitter(Offer offer) {
    return offer.history().reversed().stream()
        .filter(event -> event.action() == OfferAction.SUBMITTED)
        .findFirst()
        .map(OfferEvent::by)
        .orElse("");
  }

  private static boolean isSamePerson(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }

  private static String desk(Workspace workspace) {
    return workspace.settings().desk();
  }

  private static String path(Offer offer, String field) {
    return "offers/" + offer.id() + "/" + field;
  }
}
