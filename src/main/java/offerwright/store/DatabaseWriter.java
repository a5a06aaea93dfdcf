package offerwright.store;

import java.util.Optional;
import java.util.UUID;
import offerwright.domain.workspace.Workspace;
import offerwright.json.DomainJson;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes to a database and remembers what is durable there. After a failure it connects anew and
/// looks how far the last attempt came.
final class DatabaseWriter implements WorkspaceWriter {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseWriter.class);

  private final Database database;
  private final WorkspaceReader reader;
  private final DifferenceWriter writer;
  private final Shelves shelves;

  /// Tells our own changes from those of others.
  private final String identity = UUID.randomUUID().toString();

  private @Nullable Handle handle;
  private Optional<Workspace> durable;
  private long revision;

  /// A writer for what `handle` is connected to, where `durable` is what is there now (empty =
  /// tables without rows).
  DatabaseWriter(Database database, Handle handle, Optional<Workspace> durable, DomainJson json) {
    this.database = database;
    this.handle = handle;
    this.durable = durable;
    this.reader = new WorkspaceReader(json);
    this.writer = new DifferenceWriter(json);
    this.shelves = new Shelves(json);
    this.revision = revision(handle);
  }

  @Override
  public void write(Workspace target) {
    Handle connected = handle == null ? reconnect() : handle;
    Difference difference = Difference.between(durable, target, shelves);
    if (difference.isEmpty()) {
      durable = Optional.of(target);
      return;
    }
    try {
      connected.useTransaction(transaction -> {
        raiseRevision(transaction);
        writer.write(transaction, difference);
      });
    } catch (RuntimeException failed) {
      handle = null;
      closeQuietly(connected);
      throw failed;
    }
    durable = Optional.of(target);
    revision++;
  }

  /// The counter is raised from the value known here, so that a change made by anybody else is
  /// noticed and not written over.
  private void raiseRevision(Handle transaction) {
    String sql =
        "update offerwright_workspace set revision = ?, last_writer = ? where revision = ?";
    if (transaction.execute(sql, revision + 1, identity, revision) != 1) {
      throw changedElsewhere();
    }
  }

  /// A commit may have reached the database although its answer did not reach us: then the counter
  /// is one ahead by our own hand, and what is there is read.
  private Handle reconnect() {
    Handle fresh = database.open();
    try {
      long found = revision(fresh);
      if (found == revision + 1 && lastWriter(fresh).equals(identity)) {
        durable = Optional.of(reader.read(fresh));
        revision = found;
      } else if (found != revision) {
        throw changedElsewhere();
      }
    } catch (RuntimeException failed) {
      closeQuietly(fresh);
      throw failed;
    }
    handle = fresh;
    return fresh;
  }

  private static StoreException changedElsewhere() {
    return new StoreException(StoreFailure.CHANGED, Explanation.changed());
  }

  private static String lastWriter(Handle handle) {
    return handle
        .createQuery("select last_writer from offerwright_workspace")
        .mapTo(String.class)
        .one();
  }

  static long revision(Handle handle) {
    return handle.createQuery("select revision from offerwright_workspace").mapTo(Long.class).one();
  }

  @Override
  public void close() {
    if (handle != null) {
      closeQuietly(handle);
      handle = null;
    }
  }

  /// Closing a connection that has already failed can fail too, and there is nothing more to be
  /// done about it.
  private static void closeQuietly(Handle open) {
    try {
      open.close();
    } catch (RuntimeException alreadyFailed) {
      LOG.debug("closing a failed connection", alreadyFailed);
    }
  }
}
