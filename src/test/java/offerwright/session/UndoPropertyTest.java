package offerwright.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import offerwright.calc.forecast.StandardPlan;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.offer.OfferEvent;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.plan.Scenario;
import offerwright.domain.workspace.Workspace;
import offerwright.store.Samples;
import offerwright.support.Property;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random edits, undone and redone: what is seen comes back, and no record loses a line.
class UndoPropertyTest {
  @TempDir Path folder;

  private int files;

  @Test
  void undoingAllAndRedoingAllLeadsBack() {
    Property.forAll(
        5,
        chance -> chance,
        chance -> {
          Path file = folder.resolve("run-" + files++);
          try (Session session =
              new Session(InstantSource.fixed(SmallCompany.NOW), Runnable::run)) {
            assertThat(session.create(file, Samples.busy(), false)).isEmpty();
            List<Workspace> seen = new ArrayList<>(List.of(session.workspace()));
            for (int i = 0; i < 25; i++) {
              Workspace before = session.workspace();
              edit(session, chance, i);
              if (!session.workspace().equals(before)) {
                seen.add(session.workspace());
              }
              assertRecordKept(before, session.workspace());
            }
            for (int i = seen.size() - 2; i >= 0; i--) {
              Workspace before = session.workspace();
              session.undo();
              assertRecordKept(before, session.workspace());
              assertSameBesidesRecords(session.workspace(), seen.get(i));
            }
            assertThat(session.canUndo()).isFalse();
            for (int i = 1; i < seen.size(); i++) {
              Workspace before = session.workspace();
              session.redo();
              assertRecordKept(before, session.workspace());
              assertSameBesidesRecords(session.workspace(), seen.get(i));
            }
            assertThat(session.canRedo()).isFalse();
            assertThat(session.awaitSaved()).isEmpty();
            assertThat(session.saveCopy(folder.resolve("copy-" + files), false)).isEmpty();
            Workspace last = session.workspace();
            assertThat(session.open(folder.resolve("copy-" + files))).isEmpty();
            assertThat(session.workspace()).isEqualTo(last);
            assertThat(session.read(file).value()).contains(last);
          }
        });
  }

  private static void edit(Session session, RandomGenerator chance, int number) {
    List<Offer> offers = session.workspace().offers();
    String id = offers.get(chance.nextInt(offers.size())).id();
    switch (chance.nextInt(10)) {
      case 0 ->
          session.edit(
              "Base",
              "base " + number,
              now -> now.withOffer(id, offer -> based(offer, 150_000 + chance.nextInt(100_000))));
      case 1 ->
          session.edit("Note", now -> now.withOffer(id, offer -> offer.withNote("note " + number)));
      case 2 ->
          session.edit(
              "New offer",
              now -> now.withOffer(Samples.named(SmallCompany.senior(), "N-" + number)));
      case 3 -> session.edit("Remove", now -> removed(now, id));
      case 4 ->
          session.edit(
              "Desk",
              now -> now.withSettings(now.settings().withDesk("desk " + chance.nextInt(4))));
      case 5 -> session.edit("People", now -> now.withPeople(now.people().reversed()));
      case 6 ->
          session.edit(
              "Plan",
              now ->
                  now.withPlan(
                      now.plan().scenarios().isEmpty()
                          ? StandardPlan.of(now)
                          : drifting(now.plan(), chance)));
      default -> session.edit("Decide", now -> now.withOffer(id, offer -> decided(offer, chance)));
    }
  }

  /// A plan with another seed, without one of its scenarios.
  private static ForecastPlan drifting(ForecastPlan plan, RandomGenerator chance) {
    List<Scenario> scenarios = plan.scenarios();
    return plan.withSimulation(plan.simulation().withSeed(chance.nextInt(4)))
        .withoutScenario(scenarios.get(chance.nextInt(scenarios.size())).id());
  }

  private static Workspace removed(Workspace workspace, String id) {
    return workspace
            .offer(id)
            .filter(offer -> offer.history().size() == 1 && workspace.offers().size() > 1)
            .isPresent()
        ? workspace.withoutOffer(id)
        : workspace;
  }

  private static Offer based(Offer offer, long base) {
    return offer.state().isClosed() ? offer : SmallCompany.withBase(offer, base);
  }

  private static Offer decided(Offer offer, RandomGenerator chance) {
    List<OfferAction> possible = new ArrayList<>();
    for (OfferAction action : OfferAction.values()) {
      if (offer.refusal(action).isEmpty()) {
        possible.add(action);
      }
    }
    return possible.isEmpty()
        ? offer
        : offer.after(
            possible.get(chance.nextInt(possible.size())),
            SmallCompany.NOW,
            "recruiter",
            "because",
            Optional.empty(),
            List.of());
  }

  private static void assertRecordKept(Workspace before, Workspace after) {
    for (Offer offer : before.offers()) {
      if (offer.history().size() > 1) {
        List<OfferEvent> record = after.offer(offer.id()).orElseThrow().history();
        assertThat(record.size()).isGreaterThanOrEqualTo(offer.history().size());
        assertThat(record.subList(0, offer.history().size())).isEqualTo(offer.history());
      }
    }
  }

  /// Equal but for record lines and for offers that stay because of theirs.
  private static void assertSameBesidesRecords(Workspace actual, Workspace expected) {
    assertThat(actual.withOffers(List.of())).isEqualTo(expected.withOffers(List.of()));
    for (Offer offer : expected.offers()) {
      Offer found = actual.offer(offer.id()).orElseThrow();
      assertThat(withRecordOf(found, offer)).isEqualTo(offer);
    }
    assertThat(actual.offers())
        .filteredOn(offer -> expected.offer(offer.id()).isEmpty())
        .allMatch(offer -> offer.history().size() > 1);
  }

  private static Offer withRecordOf(Offer offer, Offer other) {
    return new Offer(
        offer.id(),
        offer.candidate(),
        offer.placement(),
        offer.terms(),
        offer.expires(),
        offer.state(),
        offer.version(),
        offer.justification(),
        offer.note(),
        other.history());
  }
}
