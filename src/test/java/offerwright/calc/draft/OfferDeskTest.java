package offerwright.calc.draft;

import static offerwright.support.SmallCompany.NOW;
import static offerwright.support.SmallCompany.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import offerwright.domain.offer.Justification;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.offer.OfferEvent;
import offerwright.domain.offer.OfferState;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class OfferDeskTest {

  private static final Justification WHY = new Justification("rare skill", "the CFO");

  private final Workspace workspace = SmallCompany.workspace();
  private final Offer sound = SmallCompany.senior();
  private final Offer tooHigh = SmallCompany.withBase(sound, 300_000);

  @Test
  void aSoundOfferGoesAllTheWay() {
    Offer pending = good(OfferDesk.submit(workspace, sound, TODAY, NOW));
    Offer approved = good(OfferDesk.approve(workspace, pending, "recruiter", TODAY, NOW));
    Offer sent = good(OfferDesk.send(workspace, approved, TODAY, NOW));
    Offer accepted = good(OfferDesk.accept(workspace, sent, TODAY, NOW));

    assertThat(accepted.history())
        .extracting(OfferEvent::action)
        .containsExactly(
            OfferAction.CREATED,
            OfferAction.SUBMITTED,
            OfferAction.APPROVED,
            OfferAction.SENT,
            OfferAction.ACCEPTED);
    assertThat(accepted.history()).allSatisfy(event -> assertThat(event.overridden()).isEmpty());
    assertThat(accepted.state()).isEqualTo(OfferState.ACCEPTED);
  }

  @Test
  void aStopAsksForAReasonAndAnApprover() {
    Checked<Offer> refused = OfferDesk.submit(workspace, tooHigh, TODAY, NOW);

    assertThat(refused.value()).isEmpty();
    assertThat(refused.problems())
        .extracting(Problem::where)
        .containsExactly(
            "offers/S-104/justification/reason", "offers/S-104/justification/approver");
    assertThat(refused.problems().getFirst().message()).contains("Base lies above the band.");
  }

  @Test
  void halfAJustificationAsksForTheOtherHalf() {
    Offer half = tooHigh.withJustification(new Justification("rare skill", " "));

    assertThat(OfferDesk.beforeSubmit(workspace, half, TODAY))
        .extracting(Problem::where)
        .containsExactly("offers/S-104/justification/approver");
  }

  @Test
  void anErrorStandsInTheWayWhateverTheReason() {
    Offer baseless = SmallCompany.withBase(sound, 0).withJustification(WHY);

    assertThat(OfferDesk.beforeSubmit(workspace, baseless, TODAY))
        .extracting(Problem::where)
        .containsExactly("offers/S-104/terms/cash/base");
  }

  @Test
  void theRecordNamesTheLightsThatWereOverridden() {
    Offer pending = good(OfferDesk.submit(workspace, tooHigh.withJustification(WHY), TODAY, NOW));
    Offer approved = good(OfferDesk.approve(workspace, pending, "Pat, CFO", TODAY, NOW));

    OfferEvent submitted = pending.history().getLast();
    assertThat(submitted.overridden()).containsExactly("BAND", "PARITY");
    assertThat(submitted.approver()).contains("the CFO");
    assertThat(submitted.reason()).isEqualTo("rare skill");
    OfferEvent decision = approved.history().getLast();
    assertThat(decision.overridden()).containsExactly("BAND", "PARITY");
    assertThat(decision.approver()).contains("Pat, CFO");
    assertThat(decision.by()).isEqualTo("recruiter");
  }

  @Test
  void whoeverSubmittedAStopCannotApproveIt() {
    Offer pending = good(OfferDesk.submit(workspace, tooHigh.withJustification(WHY), TODAY, NOW));

    assertThat(OfferDesk.approve(workspace, pending, " Recruiter ", TODAY, NOW).problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.repair()).startsWith("Let somebody else approve it"));
  }

  @Test
  void aStopThatCameUpSinceAsksForAReason() {
    Offer pending = good(OfferDesk.submit(workspace, sound, TODAY, NOW));
    Workspace full =
        workspace.withLadder(workspace.ladder().with("senior", level -> level.withHeadcount(5)));

    assertThat(OfferDesk.approve(full, pending, "Pat, CFO", TODAY, NOW).problems())
        .extracting(Problem::where)
        .containsExactly(
            "offers/S-104/justification/reason", "offers/S-104/justification/approver");
    assertThat(
            good(OfferDesk.approve(full, pending.withJustification(WHY), "Pat, CFO", TODAY, NOW))
                .history()
                .getLast()
                .overridden())
        .containsExactly("HEADCOUNT");
  }

  @Test
  void somebodyMustApprove() {
    Offer pending = good(OfferDesk.submit(workspace, sound, TODAY, NOW));

    assertThat(OfferDesk.approve(workspace, pending, " ", TODAY, NOW).problems())
        .extracting(Problem::where)
        .containsExactly("offers/S-104/approver");
  }

  @Test
  void rejectingNeedsAReasonAndReturnsToDraft() {
    Offer pending = good(OfferDesk.submit(workspace, sound, TODAY, NOW));

    assertThat(OfferDesk.reject(workspace, pending, "Pat, CFO", " ", NOW).problems())
        .extracting(Problem::where)
        .containsExactly("offers/S-104/reason");
    Offer back = good(OfferDesk.reject(workspace, pending, "Pat, CFO", "too early", NOW));
    assertThat(back.state()).isEqualTo(OfferState.DRAFT);
    assertThat(back.history().getLast().reason()).isEqualTo("too early");
  }

  @Test
  void nothingIsSentOrAcceptedAfterTheDeadline() {
    LocalDate late = sound.expires().orElseThrow().plusDays(1);
    Offer approved = approved();
    Offer sent = good(OfferDesk.send(workspace, approved, TODAY, NOW));

    assertThat(OfferDesk.send(workspace, approved, late, NOW).problems())
        .extracting(Problem::where)
        .containsExactly("offers/S-104/expires");
    assertThat(OfferDesk.accept(workspace, sent, late, NOW).problems())
        .extracting(Problem::where)
        .containsExactly("offers/S-104/expires");
    Offer extended = sent.withExpires(Optional.of(late));
    assertThat(good(OfferDesk.accept(workspace, extended, late, NOW)).state())
        .isEqualTo(OfferState.ACCEPTED);
  }

  @Test
  void nothingIsSentAfterTheFirstDay() {
    Offer open = approved().withExpires(Optional.empty());

    assertThat(OfferDesk.send(workspace, open, SmallCompany.START.plusDays(1), NOW).problems())
        .extracting(Problem::where)
        .containsExactly("offers/S-104/terms/start");
  }

  @Test
  void expiresOnlyAfterItsDeadline() {
    Offer sent = good(OfferDesk.send(workspace, approved(), TODAY, NOW));
    LocalDate deadline = sound.expires().orElseThrow();

    assertThat(OfferDesk.expire(workspace, sent, deadline, NOW).isGood()).isFalse();
    assertThat(
            OfferDesk.expire(workspace, sent.withExpires(Optional.empty()), deadline, NOW).isGood())
        .isFalse();
    assertThat(good(OfferDesk.expire(workspace, sent, deadline.plusDays(1), NOW)).state())
        .isEqualTo(OfferState.EXPIRED);
  }

  @Test
  void declinesOnAnyDay() {
    Offer sent = good(OfferDesk.send(workspace, approved(), TODAY, NOW));

    Offer declined = good(OfferDesk.decline(workspace, sent, " went elsewhere ", NOW));

    assertThat(declined.state()).isEqualTo(OfferState.DECLINED);
    assertThat(declined.history().getLast().reason()).isEqualTo("went elsewhere");
  }

  @Test
  void everyStepIsRefusedInTheWrongState() {
    assertRefused(OfferDesk.approve(workspace, sound, "Pat, CFO", TODAY, NOW));
    assertRefused(OfferDesk.reject(workspace, sound, "Pat, CFO", "no", NOW));
    assertRefused(OfferDesk.send(workspace, sound, TODAY, NOW));
    assertRefused(OfferDesk.accept(workspace, sound, TODAY, NOW));
    assertRefused(OfferDesk.decline(workspace, sound, "", NOW));
    assertRefused(OfferDesk.expire(workspace, sound, TODAY.plusYears(1), NOW));
    assertRefused(OfferDesk.submit(workspace, approved(), TODAY, NOW));
  }

  @Test
  void aMaterialEditReturnsToDraftAsTheNextVersion() {
    Offer changed = SmallCompany.withBase(approved(), 220_000);

    assertThat(changed.state()).isEqualTo(OfferState.DRAFT);
    assertThat(changed.version()).isEqualTo(2);
    assertThat(good(OfferDesk.submit(workspace, changed, TODAY, NOW)).history().getLast().version())
        .isEqualTo(2);
  }

  private Offer approved() {
    return good(
        OfferDesk.approve(
            workspace,
            good(OfferDesk.submit(workspace, sound, TODAY, NOW)),
            "Pat, CFO",
            TODAY,
            NOW));
  }

  private static void assertRefused(Checked<Offer> step) {
    assertThat(step.value()).isEmpty();
    assertThat(step.problems())
        .anySatisfy(problem -> assertThat(problem.message()).startsWith("Offer S-104 cannot be"));
  }

  private static Offer good(Checked<Offer> step) {
    assertThat(step.problems()).isEmpty();
    return step.value().orElseThrow();
  }
}
