package offerwright.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.offer.OfferEvent;
import offerwright.domain.offer.OfferState;
import offerwright.domain.workspace.Workspace;
import offerwright.store.Samples;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
  @TempDir Path folder;

  private final Session session = new Session(InstantSource.fixed(SmallCompany.NOW), Runnable::run);
  private Path file = Path.of("unset");

  @BeforeEach
  void create() {
    file = folder.resolve("small.mv.db");
    assertThat(session.create(file, Samples.busy(), false)).isEmpty();
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void nothingIsOpenBeforeTheFirstFile() {
    try (Session fresh = new Session(InstantSource.fixed(SmallCompany.NOW), Runnable::run)) {
      assertThat(fresh.isOpen()).isFalse();
      assertThat(fresh.awaitSaved()).isEmpty();
      assertThatThrownBy(fresh::workspace).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> fresh.edit("x", now -> now))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void knowsWhatIsOpen() {
    assertThat(session.isOpen()).isTrue();
    assertThat(session.name()).isEqualTo("small");
    assertThat(session.file()).isEqualTo(file);
    assertThat(session.workspace()).isEqualTo(Samples.busy());
  }

  @Test
  void everyEditIsThereWhenTheFileIsOpenedAgain() {
    session.edit(
        "Rename the desk", now -> now.withSettings(now.settings().withDesk("people team")));
    session.edit(
        "Change base",
        now -> now.withOffer("S-104", offer -> SmallCompany.withBase(offer, 201_000)));
    Workspace edited = session.workspace();
    session.close();
    assertThat(session.isOpen()).isFalse();
    assertThat(session.open(file)).isEmpty();
    assertThat(session.workspace()).isEqualTo(edited).isNotEqualTo(Samples.busy());
  }

  @Test
  void undoAndRedoGoBackAndForthAndAreWritten() {
    session.edit("One", now -> desk(now, "one"));
    session.edit("Two", now -> desk(now, "two"));
    assertThat(session.undoLabel()).contains("Two");
    session.undo();
    session.undo();
    assertThat(session.workspace()).isEqualTo(Samples.busy());
    assertThat(session.canUndo()).isFalse();
    session.undo();
    assertThat(session.redoLabel()).contains("One");
    session.redo();
    assertThat(session.workspace().settings().desk()).isEqualTo("one");
    session.close();
    assertThat(session.open(file)).isEmpty();
    assertThat(session.workspace().settings().desk()).isEqualTo("one");
    assertThat(session.canUndo() || session.canRedo()).isFalse();
  }

  @Test
  void anEditAfterUndoEndsRedo() {
    session.edit("One", now -> desk(now, "one"));
    session.undo();
    session.edit("Two", now -> desk(now, "two"));
    assertThat(session.canRedo()).isFalse();
    session.redo();
    assertThat(session.workspace().settings().desk()).isEqualTo("two");
  }

  @Test
  void anEditThatChangesNothingLeavesNoTrace() {
    List<Workspace> seen = new ArrayList<>();
    session.onChange(seen::add);
    session.edit("Nothing", now -> desk(now, now.settings().desk()));
    assertThat(session.canUndo()).isFalse();
    assertThat(seen).isEmpty();
  }

  @Test
  void consecutiveEditsWithOneKeyAreOneStep() {
    session.edit("Desk", "desk", now -> desk(now, "a"));
    session.edit("Desk", "desk", now -> desk(now, "ab"));
    session.edit("Desk", "desk", now -> desk(now, "abc"));
    session.edit("Days", "days", now -> now.withSettings(now.settings().withOfferDays(21)));
    session.undo();
    assertThat(session.workspace().settings().desk()).isEqualTo("abc");
    session.undo();
    assertThat(session.workspace()).isEqualTo(Samples.busy());
    session.redo();
    assertThat(session.workspace().settings().desk()).isEqualTo("abc");
  }

  @Test
  void aMergedStepThatLeadsBackVanishes() {
    session.edit("Desk", "desk", now -> desk(now, "a"));
    session.edit("Desk", "desk", now -> desk(now, "recruiter"));
    assertThat(session.canUndo()).isFalse();
  }

  @Test
  void editsDoNotMergeAcrossUndo() {
    session.edit("Desk", "desk", now -> desk(now, "a"));
    session.edit("Desk", now -> desk(now, "b"));
    session.undo();
    session.edit("Desk", "desk", now -> desk(now, "c"));
    session.undo();
    assertThat(session.workspace().settings().desk()).isEqualTo("a");
  }

  @Test
  void undoingADecisionKeepsItsRecord() {
    session.edit("Submit S-104", now -> now.withOffer("S-104", Samples::submitted));
    session.undo();
    Offer offer = session.workspace().offer("S-104").orElseThrow();
    assertThat(offer.state()).isEqualTo(OfferState.DRAFT);
    assertThat(offer.history())
        .extracting(OfferEvent::action)
        .containsExactly(OfferAction.CREATED, OfferAction.SUBMITTED, OfferAction.UNDONE);
    assertThat(offer.history().getLast().reason()).isEqualTo("Undone: Submit S-104");
    session.redo();
    Offer again = session.workspace().offer("S-104").orElseThrow();
    assertThat(again.state()).isEqualTo(OfferState.PENDING);
    assertThat(again.history()).hasSize(4);
    assertThat(again.history().getLast().reason()).isEqualTo("Redone: Submit S-104");
  }

  @Test
  void undoingSomethingElseAddsNothingToARecord() {
    session.edit("Desk", now -> desk(now, "one"));
    session.edit("Note", now -> now.withOffer("S-104", offer -> offer.withNote("hello")));
    session.edit("Submit", now -> now.withOffer("S-104", Samples::submitted));
    session.undo();
    int lines = session.workspace().offer("S-104").orElseThrow().history().size();
    session.undo();
    session.undo();
    Offer offer = session.workspace().offer("S-104").orElseThrow();
    assertThat(offer.history()).hasSize(lines);
    assertThat(offer.note()).isEqualTo(Samples.busy().offer("S-104").orElseThrow().note());
    session.redo();
    session.redo();
    assertThat(session.workspace().offer("S-104").orElseThrow().note()).isEqualTo("hello");
    assertThat(session.workspace().offer("S-104").orElseThrow().history()).hasSize(lines);
  }

  @Test
  void aNewOfferVanishesByUndoUnlessSomethingWasDecided() {
    Offer fresh = Samples.named(SmallCompany.senior(), "S-300");
    session.edit("New offer", now -> now.withOffer(fresh));
    session.undo();
    assertThat(session.workspace().offer("S-300")).isEmpty();
    session.redo();
    session.edit("Submit", now -> now.withOffer("S-300", Samples::submitted));
    session.undo();
    session.undo();
    assertThat(session.workspace().offer("S-300").orElseThrow().history()).hasSize(3);
    Workspace kept = session.workspace();
    assertThat(session.awaitSaved()).isEmpty();
    session.close();
    assertThat(session.open(file)).isEmpty();
    assertThat(session.workspace()).isEqualTo(kept);
  }

  @Test
  void refusesToEditTheRecord() {
    Workspace before = session.workspace();
    assertThatThrownBy(() -> session.edit("Delete", now -> now.withoutOffer("S-200")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("S-200");
    assertThatThrownBy(() ->
            session.edit(
                "Shorten", now -> now.withOffer(Samples.named(SmallCompany.senior(), "S-200"))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(session.workspace()).isSameAs(before);
    assertThat(session.canUndo()).isFalse();
    session.edit("Delete the draft", now -> now.withoutOffer("S-104"));
    assertThat(session.workspace().offer("S-104")).isEmpty();
  }

  @Test
  void listenersHearOfEveryChangeUntilTheyCancel() {
    List<Workspace> seen = new ArrayList<>();
    Subscription subscription = session.onChange(seen::add);
    session.edit("One", now -> desk(now, "one"));
    session.undo();
    session.redo();
    assertThat(seen)
        .extracting(now -> now.settings().desk())
        .containsExactly("one", "recruiter", "one");
    subscription.cancel();
    session.undo();
    assertThat(seen).hasSize(3);
  }

  @Test
  void aListenerThatEditsHasEveryoneToldTheNewest() {
    List<String> seen = new ArrayList<>();
    session.onChange(now -> {
      if (now.settings().desk().equals("one")) {
        session.edit("Two", next -> desk(next, "two"));
      }
    });
    session.onChange(now -> seen.add(now.settings().desk()));
    session.edit("One", now -> desk(now, "one"));
    assertThat(seen).containsExactly("two");
  }

  @Test
  void saysWhenEditsAreSaved() {
    List<SaveState> seen = java.util.Collections.synchronizedList(new ArrayList<>());
    session.onSave(seen::add);
    session.edit("One", now -> desk(now, "one"));
    assertThat(session.awaitSaved()).isEmpty();
    assertThat(session.saveState()).isEqualTo(new SaveState.Saved(SmallCompany.NOW));
    assertThat(seen).containsExactly(new SaveState.Saving(), new SaveState.Saved(SmallCompany.NOW));
  }

  @Test
  void aCopyIsCompleteAndTheOriginalStaysOpen() {
    session.edit("One", now -> desk(now, "one"));
    Path copy = folder.resolve("copy");
    assertThat(session.saveCopy(copy, false)).isEmpty();
    assertThat(session.file()).isEqualTo(file);
    assertThat(session.read(folder.resolve("copy.mv.db")).value()).contains(session.workspace());
    assertThat(session.saveCopy(copy, false).orElseThrow().where()).isEqualTo("store/exists");
    assertThat(session.remedies()).containsExactly(Remedy.OVERWRITE);
    assertThat(session.saveCopy(copy, true)).isEmpty();
    assertThat(session.saveCopy(file, true).orElseThrow().message())
        .contains("open workspace itself");
  }

  @Test
  void whatCannotBeOpenedLeavesTheFormerOpen() throws Exception {
    Path strange = folder.resolve("strange.mv.db");
    Files.writeString(strange, "not a database");
    assertThat(session.open(strange).orElseThrow().where()).isEqualTo("store/foreign");
    assertThat(session.open(folder.resolve("none")).orElseThrow().where())
        .isEqualTo("store/missing");
    assertThat(
            session
                .create(file.resolve("below").resolve("x"), Samples.busy(), false)
                .orElseThrow()
                .where())
        .isEqualTo("store/unwritable");
    assertThat(session.file()).isEqualTo(file);
    session.edit("One", now -> desk(now, "one"));
    assertThat(session.awaitSaved()).isEmpty();
  }

  @Test
  void anotherWorkspaceTakesThePlaceOfTheFormer() {
    session.edit("One", now -> desk(now, "one"));
    assertThat(session.create(folder.resolve("other"), SmallCompany.workspace(), false)).isEmpty();
    assertThat(session.canUndo()).isFalse();
    assertThat(session.workspace().offers()).isEmpty();
    assertThat(session.open(file)).isEmpty();
    assertThat(session.workspace().settings().desk()).isEqualTo("one");
  }

  @Test
  void theOpenFileItselfIsReplacedOnlyWhenToldSo() {
    assertThat(session.create(file, SmallCompany.workspace(), false).orElseThrow().where())
        .isEqualTo("store/exists");
    assertThat(session.workspace()).isEqualTo(Samples.busy());
    assertThat(session.create(file, SmallCompany.workspace(), true)).isEmpty();
    session.edit("One", now -> desk(now, "one"));
    session.close();
    assertThat(session.open(file)).isEmpty();
    assertThat(session.workspace()).isEqualTo(desk(SmallCompany.workspace(), "one"));
  }

  @Test
  void aDamagedFileIsAnsweredByItsBackup() throws Exception {
    session.close();
    assertThat(session.open(file)).isEmpty();
    session.close();
    byte[] damaged = Files.readAllBytes(file);
    java.util.Arrays.fill(damaged, 8192, damaged.length, (byte) 7);
    Files.write(file, damaged);
    assertThat(session.open(file).orElseThrow().where()).isEqualTo("store/damaged");
    assertThat(session.remedies()).containsExactly(Remedy.OPEN_BACKUP);
    assertThat(session.openBackup(file)).isEmpty();
    assertThat(session.workspace()).isEqualTo(Samples.busy());
    assertThat(session.file()).hasFileName("small-restored.mv.db");
    assertThat(file).hasBinaryContent(damaged);
  }

  private static Workspace desk(Workspace workspace, String name) {
    return workspace.withSettings(workspace.settings().withDesk(name));
  }
}
