package offerwright.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/// Why a file could not be read or written, in words. The JDK's own message is often only the
/// file's name.
public final class Reason {
  private Reason() {}

  /// A few words without a full stop; example: "access is denied" or "No space left on device".
  public static String of(IOException failed) {
    return switch (failed) {
      case AccessDeniedException _ -> "access is denied";
      case NoSuchFileException _ -> "it is not there";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      default -> Objects.requireNonNullElse(failed.getMessage(), failed.getClass().getSimpleName());
    };
  }
}
