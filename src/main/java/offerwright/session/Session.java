package offerwright.session;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.store.OpenWorkspace;
import offerwright.store.Opening;
import offerwright.store.StoreFailure;
import offerwright.store.WorkspaceStore;
import org.jspecify.annotations.Nullable;

/// The one open workspace. It is confined to one thread: JavaFX's in the window, `main` in the
/// command line. Values are immutable, so what it hands out may go to any thread.
///
/// An edit is in memory when [#edit] returns and acknowledged when [#saveState] is
/// [SaveState.Saved].
public final class Session implements AutoCloseable {
  private final InstantSource clock;
  private final WorkspaceStore store;
  private final SaveWatch watch;
  private final Listeners<Workspace> listeners = new Listeners<>();

  private @Nullable OpenWorkspace memory;
  private @Nullable Workspace workspace;
  private History history = new History();
  private long announcements;
  private Set<Remedy> remedies = EnumSet.noneOf(Remedy.class);

  /// A session without a workspace.
  ///
  /// @param clock says when something was saved or undone
  /// @param home where listeners of [#onSave] are called: `Platform::runLater` in the window; in
  ///   the command line `Runnable::run` will do, if what the listener touches may be touched by the
  ///   store's thread
  public Session(InstantSource clock, Executor home) {
    this(clock, home, new WorkspaceStore());
  }

  Session(InstantSource clock, Executor home, WorkspaceStore store) {
    this.clock = clock;
    this.store = store;
    this.watch = new SaveWatch(clock, home);
  }

  /// Makes a workspace file and opens it instead of the one that is open. A file that is there is
  /// replaced only if `overwrite` says so, and only once the new one is complete. On a problem the
  /// former workspace stays open; [#remedies] says what can be done.
  public Optional<Problem> create(Path file, Workspace content, boolean overwrite) {
    return isOwn(file) && overwrite
        ? replaceOwn(file, content)
        : replaceBy(file, () -> store.create(file, content, overwrite));
  }

  /// Opens a workspace file instead of the one that is open. On a problem the former workspace
  /// stays open and the file is untouched; [#remedies] says what can be done. Opening the file that
  /// is open already changes nothing.
  public Optional<Problem> open(Path file) {
    return isOwn(file) ? Optional.empty() : replaceBy(file, () -> store.open(file));
  }

  /// Opens a copy of a file that is open elsewhere. It is made beside the file as
  /// `NAME-copy.mv.db`; [#file] says where. The file that is open here needs no copy: nothing
  /// changes then.
  public Optional<Problem> openCopy(Path file) {
    return isOwn(file) ? Optional.empty() : replaceBy(file, () -> store.openCopy(file));
  }

  /// Opens a copy of the backup of a damaged file. It is made beside the file as
  /// `NAME-restored.mv.db`; the damaged file stays as it is.
  public Optional<Problem> openBackup(Path file) {
    return replaceBy(file, () -> store.openBackup(file));
  }

  /// Reads a workspace file without opening it: nothing is written, not even a backup, and what is
  /// open stays open.
  public Checked<Workspace> read(Path file) {
    return isOwn(file) ? Checked.good(workspace()) : store.read(file);
  }

  /// What can be done about the last refusal of [#create], [#open] or [#saveCopy]; empty after a
  /// success.
  public Set<Remedy> remedies() {
    return remedies;
  }

  /// True while a workspace is open.
  public boolean isOpen() {
    return memory != null;
  }

  /// The open workspace as it is now. Throws [IllegalStateException] if none is open.
  public Workspace workspace() {
    if (workspace == null) {
      throw new IllegalStateException("no workspace is open");
    }
    return workspace;
  }

  /// The file of the open workspace; example: `/home/me/meridian.mv.db`.
  public Path file() {
    return memory().file();
  }

  /// The name of the open workspace, which is its file's without the ending; example: "meridian".
  public String name() {
    return WorkspaceStore.nameOf(file());
  }

  /// Changes the workspace: one step for undo, one transaction. A change that changes nothing
  /// leaves no trace. Throws [IllegalStateException] if the change shortens or alters the record of
  /// an offer, or removes an offer about which anything was decided; nothing has changed then.
  ///
  /// @param label names the step for a person; example: "Change base"
  /// @param change from the present workspace to the next; it must not edit the session itself
  public void edit(String label, UnaryOperator<Workspace> change) {
    edit(label, Optional.empty(), change);
  }

  /// As [#edit(String, UnaryOperator)], for a slider being dragged or a word being typed:
  /// consecutive edits with the same key are one step for undo. Each is still written.
  ///
  /// @param mergeKey what is being changed; example: "offers/S-104/base"
  public void edit(String label, String mergeKey, UnaryOperator<Workspace> change) {
    edit(label, Optional.of(mergeKey), change);
  }

  private void edit(String label, Optional<String> mergeKey, UnaryOperator<Workspace> change) {
    Workspace before = workspace();
    Workspace after = change.apply(before);
    if (after.equals(before)) {
      return;
    }
    RecordGuard.check(before, after);
    history.record(new History.Step(label, mergeKey, before, after));
    become(after);
  }

  /// True if there is a step to undo.
  public boolean canUndo() {
    return history.lastDone().isPresent();
  }

  /// True if there is a step to redo.
  public boolean canRedo() {
    return history.lastUndone().isPresent();
  }

  /// The label of the step that [#undo] would undo.
  public Optional<String> undoLabel() {
    return history.lastDone().map(History.Step::label);
  }

  /// The label of the step that [#redo] would redo.
  public Optional<String> redoLabel() {
    return history.lastUndone().map(History.Step::label);
  }

  /// Undoes the last step; does nothing if there is none. Records of offers keep their lines, with
  /// one that says what was undone; an offer about which something was decided stays even if its
  /// creation is undone.
  public void undo() {
    if (canUndo()) {
      History.Step step = history.undo();
      become(stepping("Undone: " + step.label()).apply(workspace(), step.after(), step.before()));
    }
  }

  /// Redoes the step that was undone last; does nothing if there is none. Records of offers keep
  /// their lines here too.
  public void redo() {
    if (canRedo()) {
      History.Step step = history.redo();
      become(stepping("Redone: " + step.label()).apply(workspace(), step.before(), step.after()));
    }
  }

  private StepBack stepping(String what) {
    return new StepBack(clock.instant(), workspace().settings().desk(), what);
  }

  /// Has a listener told the workspace after every edit, undo, redo, and after another one was
  /// opened or made.
  public Subscription onChange(Consumer<Workspace> listener) {
    return listeners.add(listener);
  }

  /// How far the edits are written. Always up to date, also before listeners are told.
  public SaveState saveState() {
    return watch.state();
  }

  /// Has a listener told, by way of the session's `home`, how far the edits are written.
  public Subscription onSave(Consumer<SaveState> listener) {
    return watch.onSave(listener);
  }

  /// Writes the workspace as it is now to another file, and goes on with the present one.
  public Optional<Problem> saveCopy(Path target, boolean overwrite) {
    boolean replacesItself = overwrite && isOwn(target);
    Optional<Problem> problem =
        replacesItself
            ? Optional.of(
                Problem.error(
                    "store/exists",
                    "This is the file of the open workspace itself.",
                    "Choose another name for the copy."))
            : store.writeCopy(target, workspace(), overwrite);
    boolean taken = problem.isPresent() && problem.get().where().equals(StoreFailure.EXISTS.code());
    remedies =
        taken && !isOwn(target) ? EnumSet.of(Remedy.OVERWRITE) : EnumSet.noneOf(Remedy.class);
    return problem;
  }

  /// Waits until every edit is durable; if the last attempt failed, tries once more. Returns what
  /// still stands in the way; empty if all is saved or nothing is open.
  public Optional<Problem> awaitSaved() {
    if (memory == null) {
      return Optional.empty();
    }
    Optional<Problem> problem = memory.awaitSaved();
    watch.settle(problem);
    return problem;
  }

  /// Closes the workspace after its edits are written. Edits that cannot be written are lost: ask
  /// [#awaitSaved] before. The session can open another workspace afterwards.
  @Override
  public void close() {
    if (memory != null) {
      awaitSaved();
      memory.close();
      memory = null;
      workspace = null;
      history = new History();
    }
  }

  private OpenWorkspace memory() {
    if (memory == null) {
      throw new IllegalStateException("no workspace is open");
    }
    return memory;
  }

  private void become(Workspace next) {
    workspace = next;
    long number = watch.begin();
    memory().save(next, problem -> watch.report(number, problem));
    announce();
  }

  private void announce() {
    announcements++;
    long news = announcements;
    listeners.tell(workspace(), () -> announcements == news);
  }

  private Optional<Problem> replaceBy(Path file, Supplier<Opening> attempt) {
    Optional<Problem> unsaved = awaitSaved();
    if (unsaved.isPresent()) {
      remedies = EnumSet.noneOf(Remedy.class);
      return unsaved;
    }
    return accept(file, attempt.get());
  }

  /// The file of the open workspace is closed for as long as it takes to put another in its place.
  private Optional<Problem> replaceOwn(Path file, Workspace content) {
    Optional<Problem> unsaved = awaitSaved();
    if (unsaved.isPresent()) {
      return unsaved;
    }
    memory().close();
    Opening opening = store.create(file, content, true);
    if (opening instanceof Opening.Refused && store.open(file) instanceof Opening.Opened again) {
      memory = again.memory();
    }
    return accept(file, opening);
  }

  private Optional<Problem> accept(Path file, Opening opening) {
    return switch (opening) {
      case Opening.Refused refused -> {
        remedies = Remedies.of(refused.failure(), file);
        yield Optional.of(refused.problem());
      }
      case Opening.Opened opened -> {
        if (memory != null) {
          memory.close();
        }
        take(opened);
        yield Optional.empty();
      }
    };
  }

  private void take(Opening.Opened opened) {
    memory = opened.memory();
    workspace = opened.content();
    history = new History();
    remedies = EnumSet.noneOf(Remedy.class);
    watch.restart();
    announce();
  }

  private boolean isOwn(Path file) {
    return memory != null && WorkspaceStore.isSame(file, memory.file());
  }
}
