package offerwright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.json.DomainJson;
import org.jdbi.v3.core.Handle;

/// Makes and opens workspace files. Whatever is wrong comes back as a value, and the file is then
/// as it was, byte for byte: a file is read completely, without being written to, before it is
/// opened for writing.
///
/// Beside `NAME.mv.db` may stand `NAME.backup.mv.db`, the state in which it was last opened
/// successfully, and `NAME.version-1.mv.db`, the state before it was migrated from version 1. Both
/// are workspaces themselves.
///
/// One process opens a file once: two that are open in the same process are not kept apart by the
/// lock of the file.
public final class WorkspaceStore {
  private static final int ATTEMPTS = 3;

  private final Schema schema;
  private final DomainJson json = new DomainJson();
  private final WorkspaceReader reader = new WorkspaceReader(json);
  private final Inspection inspection;

  /// A store that knows the tables of this version of the application.
  public WorkspaceStore() {
    this(Schema.current());
  }

  WorkspaceStore(Schema schema) {
    this.schema = schema;
    this.inspection = new Inspection(schema, reader);
  }

  /// The file that is meant by a name with or without its ending; example: `meridian` is
  /// `/home/me/meridian.mv.db`.
  public static Path fileOf(Path typed) {
    return WorkspaceFiles.normalised(typed);
  }

  /// The name of a workspace; example: "meridian" for `/home/me/meridian.mv.db`.
  public static String nameOf(Path file) {
    return WorkspaceFiles.stem(file);
  }

  /// True if both names mean the same file, by whatever path.
  public static boolean isSame(Path one, Path other) {
    Path first = WorkspaceFiles.normalised(one);
    Path second = WorkspaceFiles.normalised(other);
    try {
      return first.equals(second)
          || (Files.exists(first) && Files.exists(second) && Files.isSameFile(first, second));
    } catch (IOException unknown) {
      return false;
    }
  }

  /// The backup beside a workspace file; empty if there is none.
  public static Optional<Path> backupOf(Path file) {
    return Optional.of(WorkspaceFiles.backupOf(WorkspaceFiles.normalised(file)))
        .filter(Files::exists);
  }

  /// Makes a workspace and opens it. A file that is there is replaced only if `overwrite` says so
  /// and nobody has it open, and only once the new one is complete.
  public Opening create(Path typed, Workspace content, boolean overwrite) {
    Path file = WorkspaceFiles.normalised(typed);
    return opening(
        file,
        () -> {
          write(file, content, overwrite);
          return connect(file, Database.file(file), Optional.empty());
        });
  }

  /// Writes a complete workspace file without opening it, for a copy. Returns the problem if that
  /// is not possible; the target is then as it was.
  public Optional<Problem> writeCopy(Path typed, Workspace content, boolean overwrite) {
    Path file = WorkspaceFiles.normalised(typed);
    try {
      write(file, content, overwrite);
      return Optional.empty();
    } catch (RuntimeException failed) {
      return Optional.of(Explanation.of(file, failed).problem());
    }
  }

  /// Opens a workspace. A good file is backed up beside itself; one of an older version is
  /// migrated, after a backup of its own. Of a backup a copy is opened, as by [#openBackup],
  /// because the next opening of its original would write over it.
  public Opening open(Path typed) {
    Path file = WorkspaceFiles.normalised(typed);
    Optional<Path> original =
        WorkspaceFiles.originalOf(file).filter(_ -> Files.isRegularFile(file));
    return original.map(this::openBackup).orElseGet(() -> openItself(file));
  }

  private Opening openItself(Path file) {
    return opening(
        file,
        () -> {
          Optional<Inspection.Reading> read = inspection.inspect(file, true);
          if (!Files.isWritable(file)) {
            throw Explanation.of(StoreFailure.UNWRITABLE, file);
          }
          return connect(file, Database.file(file), read);
        });
  }

  /// Reads a workspace without opening it for writing: no lock stays, no backup is made. A file of
  /// an older version is refused here.
  public Checked<Workspace> read(Path typed) {
    Path file = WorkspaceFiles.normalised(typed);
    try {
      return inspection
          .inspect(file, false)
          .map(read -> Checked.good(read.content()))
          .orElseThrow(() -> Explanation.of(StoreFailure.FAILED, file));
    } catch (RuntimeException failed) {
      return Checked.bad(Explanation.of(file, failed).problem());
    }
  }

  /// Opens a copy of a file, for when the file itself is open elsewhere. The copy stands beside it
  /// as `NAME-copy.mv.db`; it may lack what is being written at that moment. If the system does not
  /// let the file be read, the backup is copied instead.
  public Opening openCopy(Path typed) {
    Path file = WorkspaceFiles.normalised(typed);
    for (int i = 0; i < ATTEMPTS && Files.isRegularFile(file); i++) {
      if (openCopyOf(file, WorkspaceFiles.freeName(file, "copy"))
          instanceof Opening.Opened opened) {
        return opened;
      }
    }
    Path target = WorkspaceFiles.freeName(file, "copy");
    return backupOf(file)
        .map(backup -> openCopyOf(backup, target))
        .orElseGet(() -> openCopyOf(file, target));
  }

  /// Opens a copy of the backup of a file, for when the file itself is damaged. The copy stands
  /// beside it as `NAME-restored.mv.db`; the damaged file and the backup are left as they are.
  public Opening openBackup(Path typed) {
    Path file = WorkspaceFiles.normalised(typed);
    return openCopyOf(WorkspaceFiles.backupOf(file), WorkspaceFiles.freeName(file, "restored"));
  }

  private Opening openCopyOf(Path source, Path target) {
    if (!Files.isRegularFile(source)) {
      return Explanation.of(StoreFailure.MISSING, source).refused();
    }
    try {
      WorkspaceFiles.copy(source, target, false);
    } catch (RuntimeException failed) {
      return Explanation.of(target, failed).refused();
    }
    Opening opening = openItself(target);
    if (opening instanceof Opening.Refused) {
      WorkspaceFiles.delete(target);
    }
    return opening;
  }

  private static Opening opening(Path file, Supplier<Opening> attempt) {
    try {
      return attempt.get();
    } catch (RuntimeException failed) {
      return Explanation.of(file, failed).refused();
    }
  }

  private void write(Path file, Workspace content, boolean overwrite) {
    if (file.toString().contains(";")) {
      throw Explanation.of(StoreFailure.NAME, file);
    }
    if (Files.exists(file)) {
      if (!overwrite) {
        throw Explanation.of(StoreFailure.EXISTS, file);
      }
      refuseIfLocked(file);
    }
    WorkspaceFiles.make(file, overwrite, made -> fill(Database.file(made), content));
  }

  /// Makes the tables in an empty database and writes a whole workspace into them.
  void fill(Database database, Workspace content) {
    try (Handle handle = database.open()) {
      schema.migrate(database);
      handle.execute(
          "insert into offerwright_workspace (id, body_format, revision, last_writer) values (1, ?, 0, '')",
          schema.bodyFormat());
      new DatabaseWriter(database, handle, Optional.empty(), json).write(content);
    }
  }

  private static void refuseIfLocked(Path file) {
    if (!Files.isRegularFile(file)) {
      throw Explanation.of(StoreFailure.UNWRITABLE, file);
    }
    if (FileHeader.of(file) == FileHeader.FINE) {
      try (Handle handle = Database.readOnly(file).open()) {
        handle.getConnection();
      } catch (RuntimeException failed) {
        if (Database.meaning(failed).equals(Optional.of(StoreFailure.LOCKED))) {
          throw Explanation.of(StoreFailure.LOCKED, file);
        }
      }
    }
  }

  /// Connects to a database that has tables of this version or an older one.
  Opening connect(Path file, Database database, Optional<Inspection.Reading> read) {
    Handle handle = database.open();
    try {
      if (schema.age(handle) == Schema.Age.OLDER) {
        schema.migrate(database);
      }
      // Between the reading and the locking of a file another program may have changed it: only
      // what is read now counts then.
      long revision = DatabaseWriter.revision(handle);
      Workspace content =
          read.filter(earlier -> earlier.revision() == revision)
              .map(Inspection.Reading::content)
              .orElseGet(() -> reader.read(handle));
      DatabaseWriter writer = new DatabaseWriter(database, handle, Optional.of(content), json);
      return new Opening.Opened(new OpenWorkspace(file, writer), content);
    } catch (RuntimeException failed) {
      handle.close();
      throw failed;
    }
  }
}
