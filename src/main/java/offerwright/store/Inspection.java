package offerwright.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import offerwright.domain.workspace.Workspace;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads a file completely without changing a byte of it, and finds out on the way whether it is a
/// workspace at all.
///
/// @param schema the tables known here
/// @param reader reads them
record Inspection(Schema schema, WorkspaceReader reader) {
  private static final Logger LOG = LoggerFactory.getLogger(Inspection.class);

  /// What was read, and how often the workspace had been changed by then.
  record Reading(Workspace content, long revision) {}

  /// Reads a file, and backs it up while nobody can write to it. Empty if it is of an older
  /// version, which cannot be read before it is migrated. Throws [StoreException] if it is not a
  /// workspace that can be opened.
  Optional<Reading> inspect(Path file, boolean backUp) {
    checkHeader(file);
    try (Handle handle = Database.readOnly(file).open()) {
      return switch (schema.age(handle)) {
        case FOREIGN -> throw Explanation.of(StoreFailure.FOREIGN, file);
        case NEWER -> throw Explanation.of(StoreFailure.NEWER, file);
        case OLDER -> {
          if (backUp) {
            WorkspaceFiles.copy(
                file, WorkspaceFiles.backupOf(file, schema.versionOf(handle)), true);
          }
          yield Optional.empty();
        }
        case CURRENT -> {
          Reading read = new Reading(reader.read(handle), DatabaseWriter.revision(handle));
          if (backUp) {
            backUpQuietly(file);
          }
          yield Optional.of(read);
        }
      };
    } catch (StoreException known) {
      throw known;
    } catch (RuntimeException unreadable) {
      LOG.info("{} cannot be read: {}", file, unreadable.getMessage());
      // Reading goes wrong in many ways, all of which mean damage: H2 even says "read only" where
      // it would begin a file anew.
      StoreFailure meaning = Database.meaning(unreadable).orElse(StoreFailure.DAMAGED);
      throw Explanation.of(
          meaning == StoreFailure.UNWRITABLE ? StoreFailure.DAMAGED : meaning, file);
    }
  }

  private static void checkHeader(Path file) {
    if (file.toString().contains(";")) {
      throw Explanation.of(StoreFailure.NAME, file);
    }
    if (!Files.exists(file)) {
      throw Explanation.of(StoreFailure.MISSING, file);
    }
    if (!Files.isRegularFile(file) || !file.toString().endsWith(Database.SUFFIX)) {
      throw Explanation.of(StoreFailure.FOREIGN, file);
    }
    switch (FileHeader.of(file)) {
      case FINE -> {}
      case EMPTY, CUT -> throw Explanation.of(StoreFailure.DAMAGED, file);
      // A file that once was ours has a backup beside it.
      case STRANGE ->
          throw Explanation.of(
              Files.exists(WorkspaceFiles.backupOf(file))
                  ? StoreFailure.DAMAGED
                  : StoreFailure.FOREIGN,
              file);
    }
  }

  /// A backup that cannot be made, for want of room say, is no reason not to open a good file.
  private static void backUpQuietly(Path file) {
    try {
      WorkspaceFiles.copy(file, WorkspaceFiles.backupOf(file), true);
    } catch (RuntimeException failed) {
      LOG.warn("no backup of {} could be made", file, failed);
    }
  }
}
