package offerwright.cli;

import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.UnaryOperator;
import offerwright.calc.check.Guardrails;
import offerwright.calc.draft.OfferDesk;
import offerwright.calc.draft.OfferDraft;
import offerwright.domain.company.Person;
import offerwright.domain.level.Level;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.Candidate;
import offerwright.domain.offer.Justification;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.offer.Placement;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;
import offerwright.session.Session;

/// Builds an offer as a recruiter would: from the Senior level, a little above the midpoint, with
/// more tokens; then has it approved. Each step is an edit of its own.
final class SampleOffer {
  private static final String LEVEL = "senior";
  private static final Percent ABOVE_MIDPOINT = Percent.of(4);
  private static final Percent TOKENS_OF_BASE = Percent.of(70);
  private static final long DAYS_TO_START = 45;

  private final Desk desk;
  private final Session session;

  SampleOffer(Desk desk, Session session) {
    this.desk = desk;
    this.session = session;
  }

  /// Returns the id of the offer, which is in the session's workspace then.
  String build() {
    Workspace before = session.workspace();
    Level level = before.ladder().find(LEVEL).orElseThrow(() -> Refusal.because(noLevel()));
    String id = OfferDraft.nextId(before, level);
    session.edit(
        "New offer " + id, workspace -> workspace.withOffer(drafted(workspace, id, level)));
    revise(id, "Place " + id, offer -> placed(offer, level));
    revise(
        id,
        "Change base",
        offer ->
            offer.revised(
                offer.placement(), raised(offer.terms()), desk.clock().instant(), name()));
    revise(
        id,
        "Change tokens",
        offer ->
            offer.revised(
                offer.placement(), withTokens(offer.terms()), desk.clock().instant(), name()));
    revise(id, "Justify " + id, this::justified);
    revise(
        id,
        "Submit " + id,
        offer ->
            good(
                OfferDesk.submit(
                    session.workspace(), offer, desk.today(), desk.clock().instant())));
    revise(
        id,
        "Approve " + id,
        offer ->
            good(
                OfferDesk.approve(
                    session.workspace(),
                    offer,
                    approver(offer),
                    desk.today(),
                    desk.clock().instant())));
    return id;
  }

  private void revise(String id, String label, UnaryOperator<Offer> change) {
    session.edit(label, workspace -> workspace.withOffer(id, change));
  }

  private Offer drafted(Workspace workspace, String id, Level level) {
    Instant now = desk.clock().instant();
    LocalDate start =
        desk.today().plusDays(DAYS_TO_START).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    String place = workspace.locations().getFirst().id();
    Candidate candidate = new Candidate("C-" + id, "Candidate " + id, "candidate@example.com");
    return good(OfferDraft.fromLevel(workspace, id, candidate, level.id(), place, start, now));
  }

  /// In the team and under the manager of somebody who is at the level.
  private Offer placed(Offer offer, Level level) {
    Optional<Person> peer =
        session.workspace().people().stream()
            .filter(person -> person.levelId().equals(level.id()))
            .findFirst();
    Placement placement =
        new Placement(
            "Senior engineer",
            level.id(),
            peer.map(Person::teamId),
            peer.flatMap(Person::managerId),
            offer.placement().locationId());
    return offer.revised(placement, offer.terms(), desk.clock().instant(), name());
  }

  private static OfferTerms raised(OfferTerms terms) {
    Money base = terms.cash().base();
    return terms.withCash(terms.cash().withBase(thousands(base.plus(base.share(ABOVE_MIDPOINT)))));
  }

  private static OfferTerms withTokens(OfferTerms terms) {
    TokenAmount amount =
        new TokenAmount.InMoney(thousands(terms.cash().base().share(TOKENS_OF_BASE)));
    return terms.withTokens(terms.tokens().map(tokens -> tokens.withAnnual(amount)));
  }

  private static Money thousands(Money amount) {
    return new Money(amount.amount().setScale(-3, RoundingMode.HALF_UP), amount.currency());
  }

  private Offer justified(Offer offer) {
    boolean needed =
        !Guardrails.stops(Guardrails.lights(session.workspace(), offer, desk.today())).isEmpty();
    return needed
        ? offer.withJustification(
            new Justification(
                "Shows how an offer passes although a light says stop.", approver(offer)))
        : offer;
  }

  private static String approver(Offer offer) {
    return offer.placement().managerId().orElse("Head of engineering");
  }

  private String name() {
    return session.workspace().settings().desk();
  }

  private static Offer good(Checked<Offer> offer) {
    return offer.value().orElseThrow(() -> Refusal.because(offer.problems()));
  }

  private static Problem noLevel() {
    return Problem.error(
        "ladder",
        "The sample company has no level \"" + LEVEL + "\".",
        "Install the program again.");
  }
}
