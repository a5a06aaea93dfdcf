package offerwright.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import offerwright.domain.problem.Problem;

/// The words a person reads when memory fails: what is wrong, that nothing was lost, and what to
/// do.
final class Explanation {
  private Explanation() {}

  /// The failure of opening or making a file.
  static StoreException of(StoreFailure failure, Path file) {
    return new StoreException(
        failure, Problem.error(failure.code(), message(failure, file), repair(failure, file)));
  }

  /// A failure whose cause is known only as an exception.
  static StoreException of(Path file, RuntimeException cause) {
    if (cause instanceof StoreException known) {
      return known;
    }
    StoreFailure failure = kind(cause);
    return switch (failure) {
      case FAILED, UNWRITABLE -> because(failure, file, cause);
      default -> of(failure, file);
    };
  }

  /// The failure of putting a file in its place.
  static StoreException unwritable(Path file, IOException cause) {
    return because(StoreFailure.UNWRITABLE, file, cause);
  }

  private static StoreException because(StoreFailure failure, Path file, Exception cause) {
    return new StoreException(
        failure,
        Problem.error(
            failure.code(), message(failure, file) + " " + reason(cause), repair(failure, file)));
  }

  private static StoreFailure kind(RuntimeException cause) {
    return diskIsFull(cause)
        ? StoreFailure.UNWRITABLE
        : Database.meaning(cause).orElse(StoreFailure.FAILED);
  }

  /// The failure of writing an edit to a workspace that is open.
  static Problem ofWriting(Path file, RuntimeException cause) {
    if (cause instanceof StoreException known) {
      return known.problem();
    }
    StoreFailure failure = kind(cause);
    return Problem.error(
        failure.code(),
        "The last changes could not be written to "
            + name(file)
            + ". "
            + reason(cause)
            + " What was saved before is still there, and the "
            + "changes are kept in this window.",
        failure == StoreFailure.UNWRITABLE
            ? "Make room on the disk or make the file writable, then change anything to try again; or save a copy in another folder."
            : "Change anything to try again, or save a copy in another folder.");
  }

  /// Two have written to the same workspace.
  static Problem changed() {
    return Problem.error(
        StoreFailure.CHANGED.code(),
        "Somebody else has changed this workspace since it was opened here, so the last changes were not written over theirs.",
        "Save a copy to keep your changes, then open the workspace again.");
  }

  private static String message(StoreFailure failure, Path file) {
    String name = name(file);
    return switch (failure) {
      case LOCKED -> name + " is open in another window or program.";
      case DAMAGED ->
          name + " is damaged: part of it cannot be read. It was left exactly as it is.";
      case FOREIGN -> name + " is not an Offerwright workspace. It was left exactly as it is.";
      case NEWER ->
          name + " was written by a newer version of Offerwright. It was left exactly as it is.";
      case MISSING -> "There is no workspace " + name + " in " + folder(file) + ".";
      case EXISTS -> "There is already a file " + name + " in " + folder(file) + ".";
      case UNWRITABLE -> name + " cannot be written in " + folder(file) + ".";
      case NAME ->
          "A workspace cannot be kept under the name "
              + name
              + " in "
              + folder(file)
              + ", because of the semicolon.";
      case CHANGED, FAILED -> name + " could not be opened or written.";
    };
  }

  private static String repair(StoreFailure failure, Path file) {
    return switch (failure) {
      case LOCKED -> "Close it there, or open a copy of it here.";
      case DAMAGED, FAILED ->
          Files.exists(WorkspaceFiles.backupOf(file))
              ? "Open the backup that was made when it was last opened, or a copy you saved."
              : "Open a copy you saved, or import the workspace from JSON.";
      case FOREIGN ->
          "Choose a file that was made with New or Save a copy; its name ends in "
              + Database.SUFFIX
              + ".";
      case NEWER -> "Install the newer version, or open a copy that was saved with this one.";
      case MISSING -> "Choose another file, or make a new workspace.";
      case EXISTS -> "Choose another name, or confirm that the file may be replaced.";
      case UNWRITABLE ->
          "Choose a folder that you may write to and that has room. Nothing that was there before has changed.";
      case NAME -> "Choose a name and a folder without a semicolon.";
      case CHANGED -> changed().repair();
    };
  }

  private static String reason(Throwable cause) {
    if (diskIsFull(cause)) {
      return "The disk is full.";
    }
    Throwable deepest = cause;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String text = words(deepest);
    return "The system says: " + text + (text.endsWith(".") ? "" : ".");
  }

  /// The JDK's own message is often only the file's name.
  private static String words(Throwable deepest) {
    return switch (deepest) {
      case AccessDeniedException _ -> "access is denied";
      case NoSuchFileException _ -> "there is no such file or folder";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      default ->
          String.valueOf(deepest.getMessage())
              .lines()
              .findFirst()
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .orElse(deepest.getClass().getSimpleName());
    };
  }

  private static boolean diskIsFull(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      String text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (text.contains("no space left")
          || text.contains("not enough space")
          || text.contains("disk quota")) {
        return true;
      }
    }
    return false;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String folder(Path file) {
    return String.valueOf(file.toAbsolutePath().getParent());
  }
}
