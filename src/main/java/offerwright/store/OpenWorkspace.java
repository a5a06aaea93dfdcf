package offerwright.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// A workspace that is open for writing. Edits are written in the order they are given, one
/// transaction each, on one thread of its own. While it is open, no other window or program can
/// open the same file.
public final class OpenWorkspace implements AutoCloseable {
  private final Path file;
  private final WorkspaceWriter writer;
  private final ExecutorService thread;

  /// What the last attempt left undone; touched only on the store's thread.
  private @Nullable Workspace unwritten;

  OpenWorkspace(Path file, WorkspaceWriter writer) {
    this.file = file;
    this.writer = writer;
    this.thread =
        Executors.newSingleThreadExecutor(work -> {
          Thread made = new Thread(work, "offerwright-store");
          made.setDaemon(true);
          return made;
        });
  }

  /// The file; example: `/home/me/meridian.mv.db`.
  public Path file() {
    return file;
  }

  /// Writes what leads from the last durable value to `value`, in one transaction, and returns at
  /// once. `report` is called on the store's thread: with nothing once the value is durable, or
  /// with the problem. After a problem the next edit, or [#awaitSaved], writes the whole difference
  /// again.
  public void save(Workspace value, Consumer<Optional<Problem>> report) {
    thread.execute(() -> report.accept(write(value)));
  }

  /// Waits until everything given to [#save] was tried; if the last attempt failed, tries it once
  /// more. Returns what still stands in the way; empty if every edit is durable.
  public Optional<Problem> awaitSaved() {
    return onThread(() -> unwritten == null ? Optional.empty() : write(unwritten));
  }

  /// Waits for what was given to [#save], then gives the file free.
  @Override
  public void close() {
    if (!thread.isShutdown()) {
      onThread(() -> {
        writer.close();
        return Optional.empty();
      });
      thread.shutdown();
    }
  }

  private Optional<Problem> write(Workspace value) {
    try {
      writer.write(value);
      unwritten = null;
      return Optional.empty();
    } catch (RuntimeException failed) {
      unwritten = value;
      return Optional.of(Explanation.ofWriting(file, failed));
    }
  }

  private Optional<Problem> onThread(Supplier<Optional<Problem>> work) {
    return CompletableFuture.supplyAsync(work, thread).join();
  }
}
