package offerwright.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Names of workspace files and how they are put in place. A file that is being made never stands
/// under its final name half-written.
final class WorkspaceFiles {
  private static final String BACKUP = ".backup";
  private static final Logger LOG = LoggerFactory.getLogger(WorkspaceFiles.class);

  private WorkspaceFiles() {}

  /// The file meant by a name typed without its ending; example: `meridian` becomes
  /// `/home/me/meridian.mv.db`.
  static Path normalised(Path typed) {
    Path whole = typed.toAbsolutePath().normalize();
    String name = String.valueOf(whole.getFileName());
    return name.endsWith(Database.SUFFIX) || Files.exists(whole)
        ? whole
        : whole.resolveSibling(name + Database.SUFFIX);
  }

  /// Where the last good state is kept; example: `meridian.backup.mv.db` beside `meridian.mv.db`.
  static Path backupOf(Path file) {
    return file.resolveSibling(stem(file) + BACKUP + Database.SUFFIX);
  }

  /// The workspace a backup belongs to; empty if `file` is not named like one. Example:
  /// `meridian.mv.db` for `meridian.backup.mv.db`.
  static Optional<Path> originalOf(Path file) {
    String stem = stem(file);
    return Optional.of(stem)
        .filter(name -> name.endsWith(BACKUP) && name.length() > BACKUP.length())
        .map(name ->
            file.resolveSibling(
                name.substring(0, name.length() - BACKUP.length()) + Database.SUFFIX));
  }

  /// Where the state before a migration is kept; example: `meridian.version-1.mv.db`.
  static Path backupOf(Path file, int version) {
    return file.resolveSibling(stem(file) + ".version-" + version + Database.SUFFIX);
  }

  /// A name beside `file` that is not taken; example: `meridian-copy.mv.db`, then
  /// `meridian-copy-2.mv.db`.
  static Path freeName(Path file, String what) {
    Path free = file.resolveSibling(stem(file) + "-" + what + Database.SUFFIX);
    for (int i = 2; Files.exists(free); i++) {
      free = file.resolveSibling(stem(file) + "-" + what + "-" + i + Database.SUFFIX);
    }
    return free;
  }

  /// The file's name without its ending; example: "meridian".
  static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(Database.SUFFIX)
        ? name.substring(0, name.length() - Database.SUFFIX.length())
        : name;
  }

  /// Copies a file that is not open in this process, in one step: the target is either as before or
  /// complete.
  static void copy(Path from, Path to, boolean overwrite) {
    make(to, overwrite, temporary -> copyBytes(from, temporary));
  }

  /// Lets `maker` make a file in a folder of its own beside the target, then moves it to its place.
  /// On any failure the target is as before.
  static void make(Path target, boolean overwrite, Consumer<Path> maker) {
    Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
    Path workshop = null;
    try {
      Files.createDirectories(folder);
      workshop = Files.createTempDirectory(folder, ".offerwright-");
      Path made = workshop.resolve("new" + Database.SUFFIX);
      maker.accept(made);
      move(made, target, overwrite);
    } catch (FileAlreadyExistsException taken) {
      throw Explanation.of(
          Files.isDirectory(folder) ? StoreFailure.EXISTS : StoreFailure.UNWRITABLE, target);
    } catch (IOException failed) {
      throw Explanation.unwritable(target, failed);
    } finally {
      if (workshop != null) {
        remove(workshop);
      }
    }
  }

  /// A workspace holds what people are paid: a new one may be read by its owner only, and one that
  /// replaces a file keeps that file's permissions.
  private static void protect(Path made, Path target) throws IOException {
    PosixFileAttributeView rights = Files.getFileAttributeView(made, PosixFileAttributeView.class);
    if (rights != null) {
      rights.setPermissions(
          Files.exists(target)
              ? Files.getPosixFilePermissions(target)
              : PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static void move(Path made, Path target, boolean overwrite) throws IOException {
    protect(made, target);
    if (overwrite) {
      Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.move(made, target);
    }
  }

  private static void copyBytes(Path from, Path to) {
    // Not Files.copy(from, to): that would make the copy of a read-only file read-only too.
    try (InputStream in = Files.newInputStream(from)) {
      Files.copy(in, to);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Removes a file that was made here and is of no use.
  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException left) {
      LOG.warn("a file could not be removed: {}", file, left);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException left) {
      LOG.warn("a temporary folder could not be removed: {}", folder, left);
    }
  }
}
